import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { FilterBar } from "@/components/list/filter-bar";
import { ListTable } from "@/components/list/list-table";
import { Pager } from "@/components/list/pager";
import { SelectFilter } from "@/components/list/select-filter";
import { TickedBody } from "@/components/list/ticked-body";
import { EmptyState } from "@/components/ui/empty-state";
import { read } from "@/db/doors";
import { candidateUnits, listCandidates } from "@/db/queries/candidates";
import { unitNames } from "@/db/queries/unit-names";
import {
  type CandidateFilters,
  commendationQuery,
  parseCandidateFilters,
} from "@/domain/commendation/filters";
import { decideEdit } from "@/domain/commendation/steps";
import { subjectTypes } from "@/domain/model-registration/lists";
import { formatNumber } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { filterWords } from "../../../filter-words";
import { formWords } from "../../../form-words";
import { labelled } from "../../../unit-label";
import { nominate } from "../../actions";
import { obstacles } from "../checks";
import { ClosedPage } from "../closed";
import { closedBy, type Dossier, loadDossier } from "../load";
import { DossierTitle } from "../title";
import { candidateColumns } from "./columns";

const picked = "registrationIds";

export async function generateMetadata() {
  return { title: (await getTranslations("commendation"))("pick.title") };
}

export default async function PickPage(props: PageProps<"/commendations/[id]/nominees">) {
  const viewer = await requireViewer();
  const dossier = await loadDossier(viewer, (await props.params).id);
  const { subject } = dossier;
  const t = await getTranslations("commendation.pick");
  const closed = closedBy(decideEdit(viewer, subject));
  if (closed) return <ClosedPage dossier={dossier} page={t("title")} refusal={closed} />;
  const filters = parseCandidateFilters(await props.searchParams);
  const { page, units, names } = await read(viewer, async (tx) => {
    const page = await listCandidates(tx, viewer, subject, filters);
    const units = await candidateUnits(tx, subject);
    const names = await unitNames(
      tx,
      units.map(({ id }) => id),
    );
    return { page, units, names };
  });
  const choices = await labelled(units, names);
  const chosen = new Set(
    subject.nominees.flatMap((one) => one.achievements.map((basis) => basis.registrationId)),
  );
  const against = await obstacles(viewer, subject);
  const list = (
    <ListTable
      caption={t("title")}
      columns={await candidateColumns(choices, chosen, against)}
      rows={page.rows}
      choiceLabel={t("add")}
      choice={{
        name: picked,
        value: (row) => String(row.id),
        label: (row) => row.candidate.name,
        open: (row) => !chosen.has(row.id) && against(row.candidate).length === 0,
      }}
      empty={<EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>}
      body={(html) => <TickedBody rows={html.toString()} name={picked} />}
    />
  );
  return (
    <>
      <DossierTitle dossier={dossier} page={t("title")} />
      <Filters filters={filters} units={choices} id={subject.id} />
      {page.rows.length > 0 ? <Chosen dossier={dossier}>{list}</Chosen> : list}
      <Pages filters={filters} page={page} id={subject.id} />
    </>
  );
}

async function Chosen({ dossier, children }: { dossier: Dossier; children: React.ReactNode }) {
  const t = await getTranslations("commendation.pick");
  const words = await formWords();
  const { id, version } = dossier.subject;
  return (
    <Form
      id="chon"
      action={nominate}
      hidden={{ id, version, idempotencyKey: crypto.randomUUID() }}
      words={words.form}
      guard={false}
    >
      {children}
      <SubmitBar
        main={{ label: t("add") }}
        cancel={{ href: `/commendations/${id}`, label: t("back") }}
      />
    </Form>
  );
}

async function Filters({
  filters: { q, subjectType, unit, from },
  units,
  id,
}: {
  filters: CandidateFilters;
  units: readonly { id: number; name: string }[];
  id: number;
}) {
  const t = await getTranslations("commendation.pick");
  const common = await getTranslations("common");
  const lists = await getTranslations("lists.subjectType");
  const applied = [subjectType, unit, from === "free" ? null : from].filter(
    (one) => one !== null,
  ).length;
  return (
    <FilterBar
      id="loc"
      search={{ name: "q", label: t("search"), value: q, placeholder: t("searchHint") }}
      applied={applied}
      clearHref={applied > 0 || q ? `/commendations/${id}/nominees` : undefined}
      words={await filterWords()}
    >
      <SelectFilter
        id="loc-subject"
        name="subjectType"
        label={t("filters.subjectType")}
        all={common("all")}
        value={subjectType ?? undefined}
        options={subjectTypes.map((value) => ({ value, label: lists(value) }))}
      />
      <SelectFilter
        id="loc-unit"
        name="unit"
        label={t("filters.unit")}
        all={common("all")}
        value={unit ? String(unit) : undefined}
        options={units.map((one) => ({ value: String(one.id), label: one.name }))}
      />
      <SelectFilter
        id="loc-from"
        name="from"
        label={t("filters.from")}
        value={from}
        options={[
          { value: "free", label: t("onlyFree") },
          { value: "outstanding", label: t("onlyOutstanding") },
          { value: "all", label: t("everything") },
        ]}
      />
    </FilterBar>
  );
}

async function Pages({
  filters: { after, ...question },
  page,
  id,
}: {
  filters: CandidateFilters;
  page: Awaited<ReturnType<typeof listCandidates>>;
  id: number;
}) {
  const t = await getTranslations("commendation.pick");
  const label = await getTranslations("common.pager");
  const href = (from: number | null) =>
    `/commendations/${id}/nominees?${commendationQuery(question, { after: from })}`;
  if (page.rows.length === 0) return null;
  return (
    <Pager
      label={label("label")}
      summary={t("shown", {
        shown: formatNumber(page.rows.length),
        total: formatNumber(page.total),
        whole: String(page.rows.length === page.total),
      })}
      links={[
        { rel: "first", text: t("first"), href: after ? href(null) : undefined },
        { rel: "next", text: t("next"), href: page.next ? href(page.next) : undefined },
      ]}
    />
  );
}
