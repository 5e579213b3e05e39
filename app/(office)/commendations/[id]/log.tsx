import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { LinkList } from "@/components/ui/link-list";
import { Section } from "@/components/ui/section";
import { Timeline } from "@/components/workflow/timeline";
import { isActing } from "@/domain/commendation/guards";
import { commendationWorkflow } from "@/domain/commendation/workflow";
import { plainDateOf } from "@/domain/plain-date";
import type { Viewer } from "@/domain/viewer";
import { formatDate, formatNumber } from "@/lib/format";
import { formWords } from "../../form-words";
import { makePaper } from "../actions";
import type { Dossier } from "./load";

/** Who did what, the latest first. */
export async function Log({ dossier: { parts } }: { dossier: Dossier }) {
  const t = await getTranslations("commendation.dossier");
  const did = await getTranslations("workflow.commendation.did");
  const entries = parts.log.map((step) => ({
    key: String(step.id),
    dateTime: plainDateOf(step.happenedAt),
    date: formatDate(step.happenedAt).slice(0, 5),
    tone: commendationWorkflow.states[step.toState as "draft"].tone,
    who: step.actorName,
    what: did(step.step as "propose"),
    note: step.note || undefined,
  }));
  return (
    <Section id="nhat-ky" title={t("log")}>
      <Timeline entries={entries} />
    </Section>
  );
}

/** The papers of the dossier; where making one failed, it can be made again. */
export async function Papers({ dossier, viewer }: { dossier: Dossier; viewer: Viewer }) {
  const t = await getTranslations("commendation.dossier");
  const { detail, parts, subject } = dossier;
  const items = parts.papers.map((paper) => ({
    key: String(paper.id),
    href: `/files/documents/${paper.id}`,
    text: paper.fileName,
    facts: t("paperFacts", {
      size: formatNumber(Math.max(1, Math.round(paper.byteSize / 1024))),
      date: formatDate(paper.createdAt),
    }),
  }));
  const issued = [
    { kind: "commendation_decision", decisionId: detail.decision?.id },
    { kind: "commendation_revocation", decisionId: detail.revocation?.id },
  ] as const;
  const missing = issued.filter(
    ({ kind, decisionId }) => decisionId && !parts.papers.some((paper) => paper.kind === kind),
  );
  return (
    <Section id="van-ban" title={t("documents")}>
      {items.length > 0 ? <LinkList items={items} /> : null}
      {missing.length > 0 || items.length === 0 ? (
        <p className="mt-2 text-ink-2">
          {missing.length > 0 ? t("paperMissing") : t("noDocuments")}
        </p>
      ) : null}
      {isActing(viewer, subject.orgPath)
        ? missing.map(({ kind, decisionId }) => (
            <MakePaper key={kind} id={subject.id} decisionId={decisionId ?? 0} kind={kind} />
          ))
        : null}
    </Section>
  );
}

const labels = {
  commendation_decision: "makePaper",
  commendation_revocation: "makeRevocationPaper",
} as const;

async function MakePaper({
  id,
  decisionId,
  kind,
}: {
  id: number;
  decisionId: number;
  kind: "commendation_decision" | "commendation_revocation";
}) {
  const t = await getTranslations("commendation.dossier");
  const { form } = await formWords();
  return (
    <Form
      id={`lap-van-ban-${decisionId}`}
      action={makePaper}
      hidden={{ id, decisionId, kind, idempotencyKey: crypto.randomUUID() }}
      words={form}
      guard={false}
    >
      <SubmitBar main={{ label: t(labels[kind]), kind: "plain" }} />
    </Form>
  );
}
