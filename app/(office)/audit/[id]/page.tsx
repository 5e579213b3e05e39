import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DataList } from "@/components/ui/data-list";
import { LinkList } from "@/components/ui/link-list";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { sealOf } from "@/db/audit/chain-state";
import { read } from "@/db/doors";
import { getAuditEntry } from "@/db/queries/audit";
import { subjectNames } from "@/db/queries/audit-names";
import { canSomewhere } from "@/domain/access/can";
import { diffOf } from "@/domain/audit/diff";
import { referencesIn } from "@/domain/audit/references";
import { subjectPage } from "@/domain/audit/subjects";
import { formatDateTime, formatNumber } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { valueWords } from "../values";
import { auditWords } from "../words";

const load = cache(async (idText: string) => {
  const viewer = await requireViewer();
  if (!canSomewhere(viewer, "audit.read")) notFound();
  const id = /^\d{1,15}$/.test(idText) ? Number(idText) : 0;
  const found = await read(viewer, async (tx) => {
    const entry = await getAuditEntry(tx, viewer, id);
    if (!entry) return null;
    const told = [entry.row.before, entry.row.after].flatMap((values) => referencesIn(values));
    const nameOf = await subjectNames(tx, [entry.row, ...told]);
    return { ...entry, nameOf, name: nameOf(entry.row) };
  });
  return { viewer, ...(found ?? notFound()) };
});

export async function generateMetadata({ params }: PageProps<"/audit/[id]">) {
  const { row } = await load((await params).id);
  return { title: (await auditWords()).action(row.action) };
}

export default async function AuditEntryPage({ params }: PageProps<"/audit/[id]">) {
  const entry = await load((await params).id);
  const t = await getTranslations("audit");
  const words = await auditWords();
  const { row, same } = entry;
  return (
    <>
      <Breadcrumb
        label={t("title")}
        parts={[{ href: "/audit", text: t("title") }, { text: t("entry", { id: row.id }) }]}
      />
      <PageTitle
        title={words.action(row.action)}
        facts={[row.actorName || t("nobody"), formatDateTime(row.happenedAt)]}
      />
      <div className="mt-8 max-w-4xl space-y-10">
        <Change entry={entry} />
        <Facts entry={entry} />
        {same.length > 0 ? (
          <Section id="cung-luc" title={t("sameRequest")}>
            <LinkList
              items={same.map((one) => ({
                key: String(one.id),
                href: `/audit/${one.id}`,
                text: words.action(one.action),
                facts: t("entry", { id: one.id }),
              }))}
            />
          </Section>
        ) : null}
      </div>
    </>
  );
}

type Entry = Awaited<ReturnType<typeof load>>;

/** Before and after, field by field. */
async function Change({ entry: { row, nameOf } }: { entry: Entry }) {
  const t = await getTranslations("audit");
  const words = await auditWords();
  const text = await valueWords(row.action, nameOf);
  const rows = diffOf(row.before, row.after).map(({ field, before, after }) => ({
    key: field,
    cells: [
      words.field(field, row.action),
      <Value key="b" text={text(field, before)} />,
      <Value key="a" text={text(field, after)} />,
    ],
  }));
  return (
    <Section id="thay-doi" title={t("change")}>
      {rows.length > 0 ? (
        <div className="overflow-x-auto">
          <Table
            caption={t("change")}
            columns={[
              { label: t("field") },
              { label: t("before"), weight: "quiet" },
              { label: t("after") },
            ]}
            rows={rows}
          />
        </div>
      ) : (
        <p className="mt-2 text-ink-2">{t("noFields")}</p>
      )}
    </Section>
  );
}

function Value({ text }: { text: string }) {
  return <span className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</span>;
}

async function Facts({ entry: { viewer, row, username, name } }: { entry: Entry }) {
  const t = await getTranslations("audit");
  const words = await auditWords();
  const seal = await sealOf(row.id);
  const { kind, text } = words.subject(row.subjectType, row.subjectId);
  const page = kind && subjectPage(viewer, kind, row.subjectId);
  const ofSubject = `/audit?subject=${row.subjectType}&subjectId=${row.subjectId}`;
  const ofPerson = `/audit?personId=${row.actorId}`;
  return (
    <Section id="dong-nhat-ky" title={t("entry", { id: row.id })}>
      <DataList
        items={[
          {
            term: t("columns.subject"),
            value: (
              <>
                {name ? `${name}, ` : ""}
                {page ? <a href={page}>{text}</a> : text}
                <a href={ofSubject} className="block">
                  {t("ofSubject")}
                </a>
              </>
            ),
          },
          {
            term: t("columns.who"),
            value: (
              <>
                {username ? `${row.actorName} (${username})` : row.actorName || t("nobody")}
                {row.actorId === null ? null : (
                  <a href={ofPerson} className="block">
                    {t("ofPerson")}
                  </a>
                )}
              </>
            ),
          },
          { term: t("recordedAt"), value: formatDateTime(row.recordedAt) },
          { term: t("request"), value: row.requestId },
          {
            term: t("seal"),
            value: seal
              ? t("sealedText", {
                  position: formatNumber(seal.position),
                  at: formatDateTime(seal.sealedAt),
                })
              : t("notSealed"),
          },
          ...(row.sample ? [{ term: t("sampleTerm"), value: t("sample") }] : []),
        ]}
      />
    </Section>
  );
}
