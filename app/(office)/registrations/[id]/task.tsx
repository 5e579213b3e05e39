import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { BlockedAction } from "@/components/workflow/blocked-action";
import { TaskBox } from "@/components/workflow/task-box";
import { can } from "@/domain/access/can";
import { offeredSteps } from "@/domain/model-registration/steps";
import { type RegistrationStep, registrationWorkflow } from "@/domain/model-registration/workflow";
import { plainDateOf } from "@/domain/plain-date";
import type { RefusalCode } from "@/domain/refusal";
import type { Viewer } from "@/domain/viewer";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/format";
import { refusalWords } from "@/lib/refusal-words";
import type { Dossier } from "./load";
import { FormOfStep, pageOfStep, sideSteps } from "./step-forms";

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
  const side = open.filter(({ step }) => sideSteps.includes(step));
  const { holder: usual, editable } = registrationWorkflow.states[row.state];
  // While a hold is on, only the committee's secretary can move the dossier again.
  const holder = row.suspended ? "committee_secretary" : usual;
  if (open.length === 0 && usual === "nobody") return null;
  const yours = main.some(opens);
  const since = t("since", { date: formatDate(row.stateSince) });
  return (
    <TaskBox
      id="viec"
      tone={main.length > 0 ? "working" : "idle"}
      title={main.length > 0 ? words(`task.${row.state}`) : words(`state.${row.state}`)}
      actions={
        <>
          {await Promise.all(main.map((one) => act(one, dossier)))}
          {editable && can(viewer, "registration.write", row.orgPath) ? (
            <ButtonLink href={`/registrations/${row.id}/edit`}>{t("dossier.edit")}</ButtonLink>
          ) : null}
          {await Promise.all(side.map((one) => act(one, dossier)))}
        </>
      }
    >
      <p>
        {yours ? `${t("yours")} ` : null}
        {yours || holder === "nobody"
          ? null
          : `${t("waitingFor", { who: words(`holder.${holder}`) })} `}
        {since}
      </p>
    </TaskBox>
  );
}

/** A link to the step's page, its panel, or why it is not open. */
async function act({ step, answer }: Offered, dossier: Dossier): Promise<ReactNode> {
  const words = await getTranslations("workflow.registration");
  const href = pageOfStep(step, dossier.subject.id);
  const main = !sideSteps.includes(step);
  if (href && opens({ step, answer })) {
    return (
      <ButtonLink key={step} href={href} kind={main ? "main" : "plain"}>
        {words(`step.${step}`)}
      </ButtonLink>
    );
  }
  if (answer.ok) return <FormOfStep key={step} step={step} dossier={dossier} />;
  return (
    <BlockedAction
      key={step}
      id={`vi-sao-${step}`}
      label={words(`step.${step}`)}
      reason={await refusalWords(answer.refusal)}
    />
  );
}

/** What the page of a step itself asks for, so that its link stays open while it is missing. */
const askedThere: Partial<Record<RegistrationStep, RefusalCode>> = {
  submit: "incomplete",
  self_report: "report_incomplete",
  appraise: "no_inspection",
};

function opens({ step, answer }: Offered): boolean {
  return answer.ok || answer.refusal.code === askedThere[step];
}
