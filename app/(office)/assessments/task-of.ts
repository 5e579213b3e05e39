import type { QueuedSheet } from "@/db/queries/assessment";

type Task = {
  readonly words:
    | "inspect"
    | "score"
    | "waitReport"
    | "waitInspection"
    | "suspended"
    | "ownUnit"
    | "closed";
  readonly href: string | null;
};

/** What an unsent sheet asks of its holder now, and where. */
export function taskOf({ registrationId: id, kind, state, suspended, own }: QueuedSheet): Task {
  if (suspended) return { words: "suspended", href: null };
  if (own) return { words: "ownUnit", href: null };
  if (state === "accepted") return { words: "waitReport", href: null };
  const score = { words: "score", href: `/registrations/${id}/scoring?phieu=${kind}` } as const;
  if (state === "self_reported") {
    return kind === "team"
      ? { words: "inspect", href: `/registrations/${id}/inspection` }
      : { words: "waitInspection", href: null };
  }
  return state === "appraised" ? score : { words: "closed", href: null };
}
