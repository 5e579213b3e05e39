import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkList } from "@/components/ui/link-list";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { chainState } from "@/db/audit/chain-state";
import { type Finding, verifyAudit } from "@/db/audit/verify";
import { canSomewhere } from "@/domain/access/can";
import { formatNumber } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";

/** Longer logs are verified at the terminal: a page must not take minutes. */
const rowsMax = 300_000;
const shownMax = 100;

export async function generateMetadata() {
  return { title: (await getTranslations("audit"))("verify.title") };
}

export default async function VerifyPage() {
  const viewer = await requireViewer();
  if (!canSomewhere(viewer, "audit.read")) notFound();
  const t = await getTranslations("audit");
  const { sealed } = await chainState();
  return (
    <>
      <Breadcrumb
        label={t("title")}
        parts={[{ href: "/audit", text: t("title") }, { text: t("verify.title") }]}
      />
      <PageTitle title={t("verify.title")} />
      <div className="mt-4 max-w-4xl space-y-8">
        {sealed > rowsMax ? <Notice title={t("verify.tooLong")} /> : <Report />}
      </div>
    </>
  );
}

async function Report() {
  const t = await getTranslations("audit.verify");
  const { findings, sealed, unsealed, head } = await verifyAudit();
  const counts = t("counts", { sealed: formatNumber(sealed), unsealed: formatNumber(unsealed) });
  return (
    <>
      {findings.length === 0 ? (
        <Notice kind="done" title={t("sound")}>
          {counts}
        </Notice>
      ) : (
        <Notice kind="refused" title={t("found", { count: findings.length })}>
          {counts}
        </Notice>
      )}
      {findings.length > 0 ? <Findings findings={findings.slice(0, shownMax)} /> : null}
      {head ? (
        <p className="text-sm text-ink-2">
          {t("head", { position: formatNumber(head.position) })}{" "}
          <code className="[overflow-wrap:anywhere]">{head.digest}</code>
        </p>
      ) : null}
    </>
  );
}

async function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = await getTranslations("audit.verify");
  return (
    <Section id="sai-lech" title={t("findings")}>
      <LinkList
        items={findings.map(({ kind, entryId, position }) => ({
          key: `${kind}-${entryId}-${position}`,
          href: entryId === null ? "/audit" : `/audit/${entryId}`,
          text: t("row", { id: entryId ?? "?" }),
          facts: t(`kinds.${kind}`),
        }))}
      />
    </Section>
  );
}
