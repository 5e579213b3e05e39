// Runs in a thread of its own: decoding takes seconds and the file is a stranger's.
import { parentPort, workerData } from "node:worker_threads";
import decode from "heic-decode";

const [image] = await decode.all({ buffer: workerData.bytes });
const { width, height } = image;
if (width * height > workerData.maxPixels) parentPort?.postMessage({ tooManyPixels: true });
else {
  const { data } = await image.decode();
  parentPort?.postMessage({ width, height, data });
}
