import type { Instrumentation } from "next";

/** Starts what runs beside the requests: the sealer of the audit log. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  if (process.env["NEXT_PHASE"] === "phase-production-build") return;
  const [{ startSealer }, { now }, { logFault }] = await Promise.all([
    import("./db/worker.ts"),
    import("./lib/clock.ts"),
    import("./lib/log.ts"),
  ]);
  startSealer(now, (error) => logFault("audit_sealer_fault", {}, error));
}

/** A fault is logged once, with the digest that the error page shows as its reference number. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { logFault } = await import("./lib/log.ts");
  const digest =
    typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : "";
  logFault("request_fault", { digest, path: request.path, route: context.routePath }, error);
};
