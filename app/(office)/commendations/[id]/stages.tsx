import { getTranslations } from "next-intl/server";
import { type Step, StepBar } from "@/components/workflow/step-bar";
import {
  type CommendationStage,
  type CommendationState,
  commendationStages,
} from "@/domain/commendation/workflow";
import { keysOf } from "@/domain/workflow/define";
import { formatDate } from "@/lib/format";
import type { Dossier } from "./load";

/** The step of the log by which each stage is left behind. */
const completedBy: Readonly<Record<CommendationStage, string>> = {
  prepare: "propose",
  council: "record_council",
  leader: "decide",
  award: "decide",
};

function stageOf(state: CommendationState): CommendationStage {
  const stages: Readonly<Record<CommendationStage, readonly CommendationState[]>> =
    commendationStages;
  return keysOf(stages).find((key) => stages[key].includes(state)) ?? "prepare";
}

/** The four steps of the dossier, each with its date and who did it. */
export async function Stages({ dossier: { detail, parts } }: { dossier: Dossier }) {
  const t = await getTranslations("commendation");
  const keys = keysOf(commendationStages);
  const at = keys.indexOf(stageOf(detail.row.state));
  const ended = detail.row.decisionId !== null;
  const steps: Step[] = keys.map((key, index) => {
    const over = index < at || (index === at && ended);
    const done = over ? parts.log.find((step) => step.step === completedBy[key]) : undefined;
    return {
      key,
      label: t(`stage.${key}`),
      status: over ? "done" : index === at ? "current" : "todo",
      date: done ? formatDate(done.decidedOn ?? done.happenedAt) : undefined,
      actor: done?.actorName,
    };
  });
  return (
    <StepBar
      label={t("stepsLabel")}
      steps={steps}
      words={{ done: t("stepDone"), current: t("stepCurrent") }}
    />
  );
}
