import { closeDatabase } from "../client.ts";

/** Ends the connections of a process that is not a vitest worker: the browser stories' workers. */
export const endConnections = closeDatabase;
