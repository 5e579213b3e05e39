/**
 * The present instant. The only place that asks the machine for it; with DVK_CLOCK set to an
 * ISO instant, time stands still there. A DVK_CLOCK that is no instant throws.
 */
export function now(): Date {
  const frozen = process.env["DVK_CLOCK"];
  if (!frozen) return new Date();
  const at = new Date(frozen);
  if (Number.isNaN(at.getTime())) throw new Error(`DVK_CLOCK is not an ISO instant: ${frozen}`);
  return at;
}
