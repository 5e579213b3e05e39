import type { Instrumentation } from "next";

/** Starts what runs beside the requests: the sealer of the audit log, and the worker of the jobs. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  if (process.env["NEXT_PHASE"] === "phase-production-build") return;
  const [{ startSealer }, { startWorker }, { now }, { logFault }] = await Promise.all([
    import("./db/audit/sealer.ts"),
    import("./db/worker.ts"),
    import("./lib/clock.ts"),
    import("./lib/log.ts"),
  ]);
  startSealer(now, (error) => logFault("audit_sealer_fault", {}, error));
  // A process that only serves pages: the jobs are another's to do.
  if (process.env["JOBS"] === "off") return;
  const worker = startWorker({
    handlers: async () => (await import("./lib/jobs.ts")).handlers,
    now,
    onFault: (event, task, error) => logFault(event, { task }, error),
  });
  // The server closes itself; beside it, a job under way is brought to its end.
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, worker.stop);
}

/** A fault is logged once, with the digest that the error page shows as its reference number. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { logFault } = await import("./lib/log.ts");
  const digest =
    typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : "";
  logFault("request_fault", { digest, path: request.path, route: context.routePath }, error);
};
