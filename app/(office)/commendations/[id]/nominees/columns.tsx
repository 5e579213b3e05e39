import { getTranslations } from "next-intl/server";
import { html } from "@/components/list/html";
import type { ListColumn } from "@/components/list/rows";
import { stateMark } from "@/components/list/state-mark";
import type { CandidateRow } from "@/db/queries/candidates";

/** Who could be nominated, for what, and what speaks against it. */
export async function candidateColumns(
  units: readonly { readonly id: number; readonly name: string }[],
  chosen: ReadonlySet<number>,
  against: (candidate: CandidateRow["candidate"]) => string[],
): Promise<ListColumn<CandidateRow>[]> {
  const t = await getTranslations("commendation.pick");
  const lists = await getTranslations("lists.subjectType");
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return [
    {
      key: "name",
      label: t("columns.name"),
      phone: "title",
      cell: ({ candidate }) =>
        html`<b>${candidate.name}</b><span class="under">${lists(candidate.subjectType)}</span>`,
    },
    {
      key: "registration",
      label: t("columns.registration"),
      phone: "own",
      cell: ({ id, code, outstanding, candidate }) =>
        html`<a href="/registrations/${id}">${candidate.achievements[0]?.name}</a><span class="under">${code}${outstanding ? html`<span class="ml-2">${stateMark("honour", t("outstanding"))}</span>` : ""}</span>`,
    },
    {
      key: "unit",
      label: t("columns.unit"),
      phone: "own",
      cell: ({ candidate }) => names.get(candidate.orgUnitId) ?? candidate.unitName,
    },
    {
      key: "check",
      label: t("columns.check"),
      phone: "own",
      cell: ({ id, candidate }) => {
        if (chosen.has(id)) return stateMark("working", t("chosen"));
        const reasons = against(candidate);
        return reasons.length > 0
          ? html`${reasons.map((reason) => html`<span class="block">${stateMark("bad", reason)}</span>`)}`
          : html`<span class="whitespace-nowrap">${stateMark("good", t("eligible"))}</span>`;
      },
    },
  ];
}
