import type { Instrumentation } from "next";

/** A fault is logged once, with the digest that the error page shows as its reference number. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { logFault } = await import("./lib/log.ts");
  const digest =
    typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : "";
  logFault("request_fault", { digest, path: request.path, route: context.routePath }, error);
};
