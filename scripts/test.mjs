import { requireNode } from "./machine/node-version.mjs";

requireNode();
const { check } = await import("./checks/check.mjs");
await check(process.argv.slice(2));
