import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ListTable } from "@/components/list/list-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { DataList } from "@/components/ui/data-list";
import { LinkList } from "@/components/ui/link-list";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { read } from "@/db/doors";
import { unitNames } from "@/db/queries/unit-names";
import { getUnit, type UnitDetail } from "@/db/queries/units";
import { unitsFor } from "@/db/queries/units-for";
import { can } from "@/domain/access/can";
import { rowIdIn } from "@/domain/form/row-id";
import type { UnitLevel } from "@/domain/org/units";
import type { Viewer } from "@/domain/viewer";
import { formatDate } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { labelled } from "../../unit-label";
import { unitActs } from "../places";
import { Manage } from "./manage";

const load = cache(async (viewer: Viewer, idText: string) => {
  return (await loadUnit(viewer, rowIdIn(idText))) ?? notFound();
});

export async function generateMetadata({ params }: PageProps<"/units/[id]">) {
  return { title: (await load(await requireViewer(), (await params).id)).title };
}

export default async function UnitPage(props: PageProps<"/units/[id]">) {
  const viewer = await requireViewer();
  const { unit, title, heirs } = await load(viewer, (await props.params).id);
  const t = await getTranslations("admin.unit");
  const types = await getTranslations("lists.unitType");
  const act = (await props.searchParams)["da"];
  const done = unitActs.find((one) => one === act);
  return (
    <>
      <Breadcrumb label={t("title")} parts={[{ href: "/units", text: t("title") }]} />
      <PageTitle
        title={title}
        facts={[types(unit.type)]}
        actions={
          <>
            <ButtonLink href={`/units?tu=${unit.id}`}>{t("openBranch")}</ButtonLink>
            <ButtonLink href={`/registrations?unit=${unit.id}`}>{t("registrations")}</ButtonLink>
          </>
        }
      />
      <div className="mt-4 space-y-3 empty:hidden">
        {done ? <Notice kind="done" title={t(`done.${done}`)} /> : null}
        {unit.closedOn ? (
          <Notice kind="warning" title={t("closedOn", { date: formatDate(unit.closedOn) })} />
        ) : null}
      </div>
      <div className="mt-8 max-w-4xl space-y-10">
        <Contacts unit={unit} />
        {can(viewer, "unit.manage", unit.path) ? <Manage unit={unit} heirs={heirs} /> : null}
        <Related id="tien-than" title={t("predecessors")} rows={unit.predecessors} />
        <Related id="ke-thua" title={t("successors")} rows={unit.successors} />
        <Versions unit={unit} />
        <Children unit={unit} />
      </div>
    </>
  );
}

/** The unit, a title that is its own, and those it is related to under names that are theirs. */
async function loadUnit(viewer: Viewer, id: number) {
  const found = await read(viewer, async (tx) => {
    const unit = await getUnit(tx, id);
    if (!unit) return null;
    const related = [unit, ...unit.predecessors, ...unit.successors];
    const names = await unitNames(
      tx,
      related.map((one) => one.id),
    );
    return { unit, names, managed: await unitsFor(tx, viewer, "unit.manage") };
  });
  if (!found) return null;
  const { unit, names, managed } = found;
  const [{ name: title } = unit] = await labelled([unit], names);
  const predecessors = await labelled(unit.predecessors, names);
  const successors = await labelled(unit.successors, names);
  const heirs = managed.filter((other) => isHeir(unit, other));
  return { title, heirs, unit: { ...unit, predecessors, successors } };
}

type Managed = { readonly id: number; readonly level: UnitLevel; readonly areaId: number };

/** Whether a unit can end in another: of its level, and an organisation within its commune. */
function isHeir(unit: UnitDetail, other: Managed): boolean {
  if (other.id === unit.id || other.level !== unit.level) return false;
  if (unit.level === "organisation") return other.areaId === unit.areaId;
  return unit.level === "commune" || unit.level === "bloc";
}

async function Contacts({ unit }: { unit: UnitDetail }) {
  const t = await getTranslations("admin.unit");
  const items = (["address", "phone", "email"] as const)
    .filter((key) => unit[key])
    .map((key) => ({ term: t(`fields.${key}`), value: unit[key] }));
  if (items.length === 0) return null;
  return (
    <Section id="lien-he" title={t("contacts")}>
      <DataList items={items} />
    </Section>
  );
}

type Row = UnitDetail["predecessors"][number];

async function Related({ id, title, rows }: { id: string; title: string; rows: readonly Row[] }) {
  const kinds = await getTranslations("lists.successionKind");
  if (rows.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <LinkList
        items={rows.map((row) => ({
          key: String(row.id),
          href: row.open ? `/units/${row.id}` : null,
          text: row.name,
          facts: `${kinds(row.kind)}, ${formatDate(row.onDate)}. ${row.legalText}`,
        }))}
      />
    </Section>
  );
}

async function Versions({ unit }: { unit: UnitDetail }) {
  const t = await getTranslations("admin.unit");
  return (
    <Section id="cac-ten" title={t("versions")} finding={t("versionsText")}>
      <ListTable
        caption={t("versions")}
        columns={[
          { key: "name", label: t("fields.name"), phone: "title", cell: ({ name }) => name },
          {
            key: "code",
            label: t("fields.code"),
            phoneLabel: true,
            cell: ({ code }) => code ?? "–",
          },
          {
            key: "from",
            label: t("fields.validFrom"),
            short: true,
            phoneLabel: true,
            cell: ({ validFrom }) => formatDate(validFrom),
          },
          {
            key: "until",
            label: t("until"),
            short: true,
            phoneLabel: true,
            cell: ({ validTo }) => (validTo ? formatDate(validTo) : "–"),
          },
          {
            key: "law",
            label: t("fields.legalText"),
            phone: "own",
            cell: ({ legalText }) => legalText ?? "–",
          },
        ]}
        rows={unit.versions}
      />
    </Section>
  );
}

async function Children({ unit }: { unit: UnitDetail }) {
  const t = await getTranslations("admin.unit");
  const types = await getTranslations("lists.unitType");
  if (unit.children.length === 0) return null;
  return (
    <Section
      id="truc-thuoc"
      title={t("children")}
      note={unit.whole ? String(unit.children.length) : undefined}
      finding={unit.whole ? undefined : t("childrenInSight")}
    >
      <LinkList
        items={unit.children.map((child) => ({
          key: String(child.id),
          href: `/units/${child.id}`,
          text: child.name,
          facts: types(child.type),
        }))}
      />
    </Section>
  );
}
