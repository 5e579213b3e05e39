// Runs in a thread of its own, so that a hostile file costs that thread and nothing else.
import { parentPort, workerData } from "node:worker_threads";
import { readSheet } from "read-excel-file/node";

const rows = await readSheet(Buffer.from(workerData.bytes), { trim: false });
parentPort?.postMessage(rows.slice(0, workerData.maxRows));
