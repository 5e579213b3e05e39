import { getTranslations } from "next-intl/server";
import { type Step, StepBar } from "@/components/workflow/step-bar";
import {
  type RegistrationStage,
  type RegistrationState,
  registrationStages,
} from "@/domain/model-registration/workflow";
import { formatDate } from "@/lib/format";
import type { Dossier } from "./load";

/** The step of the log by which each stage is left behind. */
const completedBy: Readonly<Record<RegistrationStage, readonly string[]>> = {
  register: ["accept"],
  inspect: ["appraise"],
  deliberate: ["classify"],
  recognise: ["recognise"],
  // Left behind by a commendation, which is a dossier of its own.
  commend: [],
};

/** The step after which nothing follows, by the state that it leaves behind. */
const stoppedBy: Partial<Record<RegistrationState, string>> = {
  withdrawn: "withdraw",
  not_recognised: "decline",
  revoked: "revoke",
};

function stageOf(state: string): RegistrationStage {
  const stages = Object.entries(registrationStages) as [RegistrationStage, readonly string[]][];
  return stages.find(([, states]) => states.includes(state))?.[0] ?? "register";
}

/** The five steps of the dossier, each with its date and who did it or when it is due. */
export async function Stages({ dossier: { detail, parts, assessed } }: { dossier: Dossier }) {
  const t = await getTranslations("registration");
  const words = await getTranslations("workflow.registration");
  const { row, round } = detail;
  const keys = Object.keys(registrationStages) as RegistrationStage[];
  const current = stageOf(row.state);
  const stop = stoppedBy[row.state];
  const due: Readonly<Record<RegistrationStage, string | null>> = {
    register: t("due", { date: formatDate(round.registrationClosesOn) }),
    inspect: t("due", { date: formatDate(round.appraisalDueOn) }),
    deliberate: t("due", { date: formatDate(round.classificationDueOn) }),
    recognise: t("planned", { date: formatDate(round.recognitionDueOn) }),
    commend: null,
  };
  const award = assessed.awards.find(({ revokedOn }) => revokedOn === null);
  const steps: Step[] = keys.map((key, index) => {
    if (key === "commend" && award) {
      const date = formatDate(award.decidedOn);
      return { key, label: words(`stage.${key}`), status: "done", date, actor: award.issuerName };
    }
    const at = keys.indexOf(current);
    const stopped = index === at && stop !== undefined;
    const over = index < at || (index === at && row.state === "recognised");
    const by = stopped ? [stop] : completedBy[key];
    const done = parts.log.find((step) => by.includes(step.step));
    return {
      key,
      label: stopped ? words(`state.${row.state}`) : words(`stage.${key}`),
      status: stopped ? "stopped" : over ? "done" : index === at ? "current" : "todo",
      date: done ? formatDate(done.decidedOn ?? done.happenedAt) : stop ? null : due[key],
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
