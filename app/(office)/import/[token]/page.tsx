import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Table } from "@/components/ui/table";
import { refusedRows } from "@/domain/import/columns";
import { formatNumber } from "@/lib/format";
import { refusalNamed, refusalWords } from "@/lib/refusal-words";
import { requireViewer } from "@/lib/viewer";
import { type Checked, loadCheck } from "./load";
import { More, Preview, shown } from "./preview";

export async function generateMetadata() {
  return { title: (await getTranslations("import"))("checked.title") };
}

export default async function CheckedListPage({
  params,
  searchParams,
}: PageProps<"/import/[token]">) {
  const viewer = await requireViewer();
  const { token } = await params;
  const asked = await searchParams;
  const checked = await loadCheck(viewer, token, asked);
  const t = await getTranslations("import");
  const { fileName, sheet } = checked;
  const count = formatNumber(sheet.rows.length);
  const tooMany = refusedRows(sheet.rows.length);
  return (
    <>
      <Breadcrumb label={t("title")} parts={[{ href: "/import", text: t("title") }]} />
      <PageTitle
        title={t("checked.title")}
        facts={[t("checked.file", { name: fileName, count })]}
      />
      <div className="mt-4 space-y-3">
        <Refused
          code={tooMany ? undefined : asked["loi"]}
          problems={checked.plan.problems.length}
        />
        {tooMany ? (
          <Notice kind="refused" title={await refusalWords(tooMany)} />
        ) : checked.plan.problems.length > 0 ? (
          <Problems checked={checked} />
        ) : (
          <Ready checked={checked} token={token} />
        )}
      </div>
      {sheet.unknown.length > 0 ? (
        <p className="mt-4 text-sm text-ink-2">
          {t("checked.unknown", { names: sheet.unknown.join(", ") })}
        </p>
      ) : null}
    </>
  );
}

/** Why importing was refused, as the address brings it back. */
async function Refused({ code, problems }: { code: unknown; problems: number }) {
  const said = await refusalNamed(code, { count: problems });
  return said === null ? null : <Notice kind="refused" title={said} />;
}

async function Problems({ checked }: { checked: Checked }) {
  const t = await getTranslations("import");
  const { problems } = checked.plan;
  return (
    <>
      <Notice kind="warning" title={t("checked.bad", { count: formatNumber(problems.length) })}>
        {t("checked.badText")}
      </Notice>
      <Table
        caption={t("checked.problem")}
        columns={[
          { label: t("checked.row") },
          { label: t("checked.column") },
          { label: t("checked.problem") },
        ]}
        rows={problems.slice(0, shown).map(({ row, column, code, params = {} }) => ({
          key: `${row} ${column} ${code}`,
          cells: [formatNumber(row), t(`columns.${column}`), t(`problems.${code}`, params)],
        }))}
      />
      <More count={problems.length - shown} />
      <p className="mt-6">
        <ButtonLink href={`/import?round=${checked.roundId}&unit=${checked.orgUnitId}`}>
          {t("checked.again")}
        </ButtonLink>
      </p>
    </>
  );
}

async function Ready({ checked, token }: { checked: Checked; token: string }) {
  const t = await getTranslations("import.checked");
  const { plan, known, roundId, orgUnitId } = checked;
  const fresh = plan.rows.length - known.size;
  return (
    <>
      <Notice
        kind={fresh > 0 ? "done" : "info"}
        title={fresh > 0 ? t("ready", { count: formatNumber(fresh) }) : t("nothing")}
      >
        {known.size > 0 && fresh > 0 ? t("known", { count: formatNumber(known.size) }) : null}
      </Notice>
      {fresh > 0 ? (
        <form action={`/import/${token}/confirm`} method="post" className="mt-6">
          <input type="hidden" name="round" value={roundId} />
          <input type="hidden" name="unit" value={orgUnitId} />
          <input type="hidden" name="_key" value={crypto.randomUUID()} />
          <div className="flex flex-wrap gap-3">
            <button type="submit" className="btn btn-main">
              {t("confirm", { count: formatNumber(fresh) })}
            </button>
            <ButtonLink href="/import">{t("again")}</ButtonLink>
          </div>
        </form>
      ) : (
        <p className="mt-6">
          <ButtonLink href="/import">{t("again")}</ButtonLink>
        </p>
      )}
      <Preview checked={checked} />
    </>
  );
}
