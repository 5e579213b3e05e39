import { requireNode } from "./machine/node-version.mjs";

requireNode();
const { launch } = await import("./launch/launch.mjs");
await launch("dev");
