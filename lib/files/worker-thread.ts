import { Worker } from "node:worker_threads";

export type WorkerAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: "failed" | "takes_too_long" };

/**
 * The one message that the thread at this path (.mjs, from the root of the application) sends for
 * the data. A thread that fails, outgrows its memory or its time is ended and says so.
 */
export function askWorker(
  path: string,
  data: unknown,
  limits: { readonly memoryMb: number; readonly seconds: number },
): Promise<WorkerAnswer> {
  const worker = new Worker(path, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
    // The thread reads strangers' files: it gets neither our secrets nor our start options, and
    // what its libraries print about them stays out of the log.
    env: {},
    stdout: true,
    stderr: true,
    execArgv: [],
  });
  return new Promise((resolve) => {
    const finish = (answer: WorkerAnswer) => {
      clearTimeout(timer);
      resolve(answer);
      worker.terminate();
    };
    const timer = setTimeout(
      () => finish({ ok: false, reason: "takes_too_long" }),
      limits.seconds * 1000,
    );
    worker.once("message", (value) => finish({ ok: true, value }));
    worker.once("error", () => finish({ ok: false, reason: "failed" }));
    worker.once("exit", () => finish({ ok: false, reason: "failed" }));
  });
}
