import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { RadioField } from "@/components/form/choice-field";
import type { FormAction } from "@/components/form/form-reply";
import { TextareaField } from "@/components/form/textarea-field";
import { ButtonLink } from "@/components/ui/button";
import { BlockedAction } from "@/components/workflow/blocked-action";
import { TaskBox } from "@/components/workflow/task-box";
import { refusalReasons } from "@/domain/commendation/lists";
import { decideEdit, offeredSteps } from "@/domain/commendation/steps";
import { type CommendationStep, commendationWorkflow } from "@/domain/commendation/workflow";
import type { Viewer } from "@/domain/viewer";
import { formatDate } from "@/lib/format";
import { refusalWords } from "@/lib/refusal-words";
import { StepForm } from "../../step-form";
import { giveBack, propose, refuse, withdraw } from "../actions";
import type { Dossier } from "./load";

type Offered = ReturnType<typeof offeredSteps>[number];

const sideSteps: readonly CommendationStep[] = ["return", "refuse", "withdraw", "revoke"];

const pages: Partial<Record<CommendationStep, string>> = {
  record_council: "council",
  decide: "decision",
  revoke: "revoke",
};

const actions: Partial<Record<CommendationStep, FormAction>> = {
  propose,
  return: giveBack,
  refuse,
  withdraw,
};

/** What the reader must do now: the steps as buttons, with the reason where one is not open. */
export async function Task({ dossier, viewer }: { dossier: Dossier; viewer: Viewer }) {
  const t = await getTranslations("commendation");
  const words = await getTranslations("workflow.commendation");
  const { row } = dossier.detail;
  const offered = offeredSteps(viewer, dossier.subject);
  const main = offered.filter(({ step }) => !sideSteps.includes(step));
  const side = offered.filter(({ step }) => sideSteps.includes(step));
  const yours = main.some(({ answer }) => answer.ok);
  const { holder } = commendationWorkflow.states[row.state];
  if (offered.length === 0 && holder === "nobody") return null;
  return (
    <TaskBox
      id="viec"
      tone={main.length > 0 ? "working" : "idle"}
      title={main.length > 0 ? t(`task.${row.state}`) : words(`state.${row.state}`)}
      actions={
        <>
          {await Promise.all(main.map((one) => act(one, dossier)))}
          {decideEdit(viewer, dossier.subject).ok ? (
            <ButtonLink href={`/commendations/${row.id}/edit`}>{t("dossier.edit")}</ButtonLink>
          ) : null}
          {await Promise.all(side.map((one) => act(one, dossier)))}
        </>
      }
    >
      <p>
        {yours ? `${t("yours")} ` : null}
        {yours || holder === "nobody"
          ? null
          : `${t(row.state === "proposed" ? "waitingForCouncil" : "waitingFor", {
              who: words(`holder.${holder}`),
            })} `}
        {t("since", { date: formatDate(row.stateSince) })}
      </p>
    </TaskBox>
  );
}

/** A link to the step's page, its panel, or why it is not open. */
async function act({ step, answer }: Offered, dossier: Dossier): Promise<ReactNode> {
  const words = await getTranslations("workflow.commendation");
  const [page, action] = [pages[step], actions[step]];
  const [label, main] = [words(`step.${step}`), !sideSteps.includes(step)];
  if (answer.ok && page) {
    const href = `/commendations/${dossier.subject.id}/${page}`;
    return (
      <ButtonLink key={step} href={href} kind={main ? "main" : "plain"}>
        {label}
      </ButtonLink>
    );
  }
  if (answer.ok) {
    return action ? (
      <StepForm key={step} {...{ step, label, main, action }} subject={dossier.subject}>
        <Questions step={step} />
      </StepForm>
    ) : null;
  }
  return (
    <BlockedAction
      key={step}
      id={`vi-sao-${step}`}
      label={label}
      reason={await refusalWords(answer.refusal)}
    />
  );
}

async function Questions({ step }: { step: CommendationStep }): Promise<ReactNode> {
  const t = await getTranslations("commendation.fields");
  const lists = await getTranslations("lists.refusalReason");
  if (step === "propose") {
    const confirm = await getTranslations("commendation.confirm");
    return <p>{confirm("propose")}</p>;
  }
  const reason = <TextareaField name="reason" label={t("reason")} rows={3} />;
  if (step !== "refuse") return reason;
  return (
    <>
      <RadioField
        name="refusalReason"
        label={t("refusalReason")}
        choices={refusalReasons.map((value) => ({ value, label: lists(value) }))}
      />
      {reason}
    </>
  );
}
