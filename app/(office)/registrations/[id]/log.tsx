import { getTranslations } from "next-intl/server";
import { LinkList } from "@/components/ui/link-list";
import { Section } from "@/components/ui/section";
import { Timeline } from "@/components/workflow/timeline";
import { registrationWorkflow } from "@/domain/model-registration/workflow";
import { plainDateOf } from "@/domain/plain-date";
import type { Tone } from "@/domain/workflow/define";
import { formatDate, formatNumber } from "@/lib/format";
import type { Dossier } from "./load";

/** Who did what, the latest first. */
export async function Log({ dossier: { parts } }: { dossier: Dossier }) {
  const t = await getTranslations("registration");
  const did = await getTranslations("workflow.registration.did");
  const entries = parts.log.map((step) => ({
    key: String(step.id),
    dateTime: plainDateOf(step.happenedAt),
    date: formatDate(step.happenedAt).slice(0, 5),
    tone: toneOf(step.step, step.toState),
    who: step.actorName,
    what: did(step.step as "submit"),
    note: step.note || undefined,
  }));
  return (
    <Section id="nhat-ky" title={t("dossier.log")}>
      <Timeline entries={entries} />
    </Section>
  );
}

function toneOf(step: string, toState: string): Tone {
  if (step === "suspend") return "bad";
  return registrationWorkflow.states[toState as "draft"].tone;
}

/** Files of the dossier that are not shown as photographs. */
export async function Papers({ dossier: { parts } }: { dossier: Dossier }) {
  const t = await getTranslations("registration");
  const items = parts.papers
    .filter(({ kind, thumbnailKey }) => kind !== "photo" || thumbnailKey === null)
    .map((paper) => ({
      key: String(paper.id),
      id: `tl-${paper.id}`,
      href: `/files/${paper.id}`,
      text: paper.caption || paper.fileName,
      facts: t("dossier.paperFacts", {
        name: paper.fileName,
        size: formatNumber(Math.max(1, Math.round(paper.byteSize / 1024))),
        date: formatDate(paper.addedAt),
      }),
    }));
  return (
    <Section id="tai-lieu" title={t("dossier.documents")}>
      {items.length > 0 ? (
        <LinkList items={items} />
      ) : (
        <p className="mt-2 text-ink-2">{t("dossier.noDocuments")}</p>
      )}
    </Section>
  );
}
