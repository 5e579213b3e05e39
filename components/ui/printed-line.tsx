/** What paper must say because the bar of filters is not on it: what was asked for, and when. */
export function PrintedLine({ parts }: { parts: readonly string[] }) {
  return <p className="print-only mt-1 text-sm">{parts.filter(Boolean).join(" · ")}</p>;
}
