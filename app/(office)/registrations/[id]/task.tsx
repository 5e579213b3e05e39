import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { BlockedAction } from "@/components/workflow/blocked-action";
import { TaskBox } from "@/components/workflow/task-box";
import { offeredSteps } from "@/domain/model-registration/steps";
import { type RegistrationStep, registrationWorkflow } from "@/domain/model-registration/workflow";
import { plainDateOf } from "@/domain/plain-date";
import type { Viewer } from "@/domain/viewer";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/format";
import { refusalWords } from "@/lib/refusal-words";
import type { Dossier } from "./load";
import { pageOfStep, StepForm, sideSteps } from "./step-forms";

type Offered = ReturnType<typeof offeredSteps>[number];

/** What the reader must do now: the main steps as buttons, with the reason where one is not open. */
export async function Task({ dossier, viewer }: { dossier: Dossier; viewer: Viewer }) {
  const t = await getTranslations("registration");
  const words = await getTranslations("workflow.registration");
  const { row } = dossier.detail;
  const open = offeredSteps(viewer, dossier.subject, plainDateOf(now())).filter(
    ({ step }) => step !== "recognise" && step !== "decline",
  );
  const main = open.filter(({ step }) => !sideSteps.includes(step));
  const offered = [...main, ...open.filter(({ step }) => sideSteps.includes(step))];
  const { holder } = registrationWorkflow.states[row.state];
  if (offered.length === 0 && holder === "nobody") return null;
  const since = t("since", { date: formatDate(row.stateSince) });
  return (
    <TaskBox
      id="viec"
      tone={main.length > 0 ? "working" : "idle"}
      title={main.length > 0 ? words(`task.${row.state}`) : words(`state.${row.state}`)}
      actions={await Promise.all(offered.map((one) => linkOrReason(one, dossier)))}
      below={offered.map((one) => panel(one, dossier))}
    >
      <p>
        {holder === "nobody" ? null : `${t("waitingFor", { who: words(`holder.${holder}`) })} `}
        {since}
      </p>
    </TaskBox>
  );
}

async function linkOrReason({ step, answer }: Offered, dossier: Dossier): Promise<ReactNode> {
  const words = await getTranslations("workflow.registration");
  const href = pageOfStep(step, dossier.subject.id);
  const main = !sideSteps.includes(step);
  // A page of its own also explains what is missing, so its link stays open.
  if (href && (answer.ok || explains(step))) {
    return (
      <ButtonLink key={step} href={href} kind={main ? "main" : "plain"}>
        {words(`step.${step}`)}
      </ButtonLink>
    );
  }
  if (answer.ok) return null;
  return (
    <BlockedAction
      key={step}
      id={`vi-sao-${step}`}
      label={words(`step.${step}`)}
      reason={await refusalWords(answer.refusal)}
    />
  );
}

function explains(step: RegistrationStep): boolean {
  return step === "submit" || step === "self_report" || step === "appraise";
}

function panel({ step, answer }: Offered, dossier: Dossier): ReactNode {
  if (!answer.ok || pageOfStep(step, dossier.subject.id)) return null;
  return <StepForm key={step} step={step} dossier={dossier} />;
}
