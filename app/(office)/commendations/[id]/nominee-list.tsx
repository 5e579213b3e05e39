import { getTranslations } from "next-intl/server";
import { html } from "@/components/list/html";
import { ListTable } from "@/components/list/list-table";
import type { ListColumn } from "@/components/list/rows";
import { stateMark } from "@/components/list/state-mark";
import { Section } from "@/components/ui/section";
import { decideEdit } from "@/domain/commendation/steps";
import { approvalRatio, votingCouncil } from "@/domain/commendation/votes";
import { subjectTypes } from "@/domain/model-registration/lists";
import type { Viewer } from "@/domain/viewer";
import { formatDecimal, formatMoney, formatNumber, formatPercent } from "@/lib/format";
import { obstacles } from "./checks";
import type { Dossier } from "./load";

type Row = Dossier["parts"]["nominees"][number];

/** Who is proposed, on what basis, what speaks against it, how the council voted, what they get. */
export async function NomineeList({ dossier, viewer }: { dossier: Dossier; viewer: Viewer }) {
  const t = await getTranslations("commendation.dossier");
  const lists = await getTranslations("lists.subjectType");
  const { nominees } = dossier.parts;
  const counts = subjectTypes
    .map((kind) => ({ kind, count: nominees.filter((one) => one.subjectType === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${formatNumber(count)}\u00a0${lists(kind).toLowerCase()}`);
  return (
    <Section id="danh-sach" title={t("nominees")} note={counts.join(", ")}>
      <ListTable
        caption={t("nominees")}
        columns={await columns(dossier, viewer)}
        rows={nominees}
        empty={<p className="mt-2 text-ink-2">{t("noNominees")}</p>}
      />
      {decideEdit(viewer, dossier.subject).ok ? (
        <p className="no-print mt-3">
          <a href={`/commendations/${dossier.subject.id}/nominees`} className="btn">
            {t("pick")}
          </a>
        </p>
      ) : null}
    </Section>
  );
}

async function columns(dossier: Dossier, viewer: Viewer): Promise<ListColumn<Row>[]> {
  const label = await getTranslations("commendation.dossier.columns");
  const lists = await getTranslations("lists.subjectType");
  const { row } = dossier.detail;
  const open = ["draft", "returned", "proposed", "council_reviewed"].includes(row.state);
  const first: ListColumn<Row>[] = [
    {
      key: "name",
      label: label("name"),
      phone: "title",
      cell: (one) =>
        html`<b>${one.name}</b><span class="under">${lists(one.subjectType)}, ${one.unitName}</span>`,
    },
    { key: "merit", label: label("merit"), phone: "own", cell: await meritCell(dossier) },
  ];
  const check: ListColumn<Row> = {
    key: "check",
    label: label("check"),
    phone: "own",
    cell: await checkCell(dossier, viewer),
  };
  const votes: ListColumn<Row> = {
    key: "votes",
    label: label("votes"),
    phone: "own",
    cell: await votesCell(dossier),
  };
  const bonus: ListColumn<Row> = {
    key: "bonus",
    label: label("bonus"),
    align: "end",
    phone: "own",
    cell: await bonusCell(),
  };
  return [
    ...first,
    ...(open ? [check] : []),
    ...(row.councilMetOn ? [votes] : []),
    ...(row.decisionId ? [bonus] : []),
  ];
}

async function meritCell({ parts }: Dossier) {
  const byNominee = new Map<number, Dossier["parts"]["basis"]>();
  for (const one of parts.basis) {
    byNominee.set(one.nomineeId, [...(byNominee.get(one.nomineeId) ?? []), one]);
  }
  return (one: Row) =>
    html`${one.achievement}<span class="under">${(byNominee.get(one.id) ?? []).map(
      ({ id, code, name }, at) =>
        html`${at > 0 ? "; " : ""}<a href="/registrations/${id}">${code ?? name}</a>`,
    )}</span>`;
}

async function checkCell({ subject }: Dossier, viewer: Viewer) {
  const t = await getTranslations("commendation.dossier");
  const against = await obstacles(viewer, subject);
  const reasons = new Map(subject.nominees.map((one) => [one.id, against(one)]));
  return (one: Row) => {
    const found = reasons.get(one.id) ?? [];
    return found.length > 0
      ? html`${found.map((reason) => html`<span class="block">${stateMark("bad", reason)}</span>`)}`
      : html`<span class="whitespace-nowrap">${stateMark("good", t("eligible"))}</span>`;
  };
}

async function votesCell({ subject }: Dossier) {
  const t = await getTranslations("commendation.dossier");
  const { council, rule } = subject;
  const counted = new Map(subject.nominees.map((nominee) => [nominee.id, nominee]));
  return (one: Row) => {
    const { votes = null, recused = 0 } = counted.get(one.id) ?? {};
    if (!votes || !council) return "–";
    const voting = votingCouncil(council, recused);
    const base = rule.voteBase === "members" ? voting.members : voting.present;
    const text = t("votesText", {
      for: votes.for,
      base,
      percent: formatPercent(approvalRatio(votes, voting, rule)),
    });
    const rest = t("votesRest", { against: votes.against, blank: votes.blank, recused });
    const mark = one.passed ? stateMark("good", t("passed")) : stateMark("bad", t("failed"));
    return html`${mark}<span class="under">${text}; ${rest}</span>`;
  };
}

async function bonusCell() {
  const t = await getTranslations("commendation.dossier");
  return (one: Row) =>
    one.bonus === null || one.multiplier === null || one.baseSalary === null
      ? "–"
      : html`${formatMoney(one.bonus)}<span class="under">${t("bonusText", {
          multiplier: formatDecimal(one.multiplier, 3),
          salary: formatNumber(one.baseSalary),
          raw: formatNumber(one.rawBonus ?? 0),
          rounded: String(one.rawBonus !== one.bonus),
        })}</span>`;
}
