import { getTranslations } from "next-intl/server";
import type { MenuGroup } from "@/components/shell/menu";
import type { DeskCounts } from "@/db/queries/desk";
import { canSomewhere } from "@/domain/access/can";
import type { Action } from "@/domain/access/roles";
import type { Viewer } from "@/domain/viewer";

type Entry = {
  readonly key:
    | "desk"
    | "registrations"
    | "assessments"
    | "classification"
    | "recognition"
    | "commendations"
    | "dashboard"
    | "import"
    | "campaigns"
    | "units"
    | "people"
    | "audit"
    | "awards";
  readonly href: string;
  /** Shown to people who may do one of these somewhere; to all when empty. */
  readonly may: readonly Action[];
};

const groups = {
  work: [
    { key: "desk", href: "/", may: [] },
    { key: "assessments", href: "/assessments", may: ["assessment.score", "assessment.assign"] },
    { key: "import", href: "/import", may: ["registration.write"] },
  ],
  movement: [
    { key: "registrations", href: "/registrations", may: ["registration.read"] },
    {
      key: "classification",
      href: "/classification",
      may: ["registration.classify", "assessment.assign"],
    },
    { key: "recognition", href: "/recognition", may: ["registration.read"] },
    { key: "commendations", href: "/commendations", may: ["commendation.read"] },
  ],
  leadership: [{ key: "dashboard", href: "/dashboard", may: ["dashboard.read"] }],
  administration: [
    { key: "campaigns", href: "/campaigns", may: ["registration.read"] },
    { key: "units", href: "/units", may: ["unit.manage", "registration.read"] },
    { key: "people", href: "/people", may: ["person.manage"] },
    { key: "awards", href: "/settings/awards", may: ["commendation.prepare"] },
    { key: "audit", href: "/audit", may: ["audit.read"] },
  ],
} as const satisfies Record<string, readonly Entry[]>;

/** What waits behind each entry, added up from the tasks of the desk. */
export function menuCounts(desk: DeskCounts): Partial<Record<Entry["key"], number>> {
  const sum = (...tasks: (keyof DeskCounts)[]) =>
    tasks.reduce((total, task) => total + (desk[task] ?? 0), 0);
  return {
    desk: Object.values(desk).reduce((total, waiting) => total + waiting, 0),
    assessments: sum("assign", "inspect", "score"),
    classification: sum("classify"),
    recognition: sum("list", "decide"),
    commendations: sum("commend"),
  };
}

/** The menu as this person may use it; `counts` are what waits behind an entry. */
export async function menuFor(
  viewer: Viewer,
  counts: Partial<Record<Entry["key"], number>>,
): Promise<MenuGroup[]> {
  const t = await getTranslations("shell");
  return Object.entries(groups)
    .map(([group, entries]) => ({
      label: t(`groups.${group as keyof typeof groups}`),
      items: (entries as readonly Entry[])
        .filter(({ may }) => may.length === 0 || may.some((action) => canSomewhere(viewer, action)))
        .map(({ key, href }) => ({
          href,
          label: t(key),
          exact: href === "/",
          count: counts[key] ? String(counts[key]) : undefined,
        })),
    }))
    .filter(({ items }) => items.length > 0);
}
