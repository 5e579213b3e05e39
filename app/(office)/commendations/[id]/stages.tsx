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

/** The step after which nothing follows, by the state that it leaves behind. */
const stoppedBy: Partial<Record<CommendationState, string>> = {
  refused: "refuse",
  revoked: "revoke",
  withdrawn: "withdraw",
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
  const { state, decisionId } = detail.row;
  const stop = stoppedBy[state];
  const states = await getTranslations("workflow.commendation.state");
  const steps: Step[] = keys.map((key, index) => {
    const stopped = index === at && stop !== undefined;
    const over = index < at || (index === at && decisionId !== null);
    const by = stopped ? stop : completedBy[key];
    const done = over || stopped ? parts.log.find((step) => step.step === by) : undefined;
    return {
      key,
      label: stopped ? states(state) : t(`stage.${key}`),
      status: stopped ? "stopped" : over ? "done" : index === at ? "current" : "todo",
      date: done ? formatDate(done.decidedOn ?? done.happenedAt) : undefined,
      actor: done?.actorName,
    };
  });
  return (
    <StepBar
      label={t("stepsLabel")}
      steps={steps}
      words={{ done: t("stepDone"), current: t("stepCurrent"), stopped: t("stepStopped") }}
    />
  );
}
