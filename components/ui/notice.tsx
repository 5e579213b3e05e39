import type { ReactNode } from "react";

export type NoticeKind = "info" | "done" | "refused" | "warning";

const tones = { info: "working", done: "good", refused: "bad", warning: "waiting" } as const;

/** What just happened, or what one must know first. A refusal is announced at once. */
export function Notice({
  kind = "info",
  title,
  children,
}: {
  kind?: NoticeKind;
  title: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div
      role={kind === "refused" ? "alert" : "status"}
      className={`tone-${tones[kind]} border-l-4 border-tone bg-tone-soft px-4 py-3 lg:px-6`}
    >
      <p className="font-semibold text-tone-ink">{title}</p>
      {children ? <div className="mt-0.5 text-ink">{children}</div> : null}
    </div>
  );
}
