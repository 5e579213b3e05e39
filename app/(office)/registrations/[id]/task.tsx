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
import { besideSteps, holderOf } from "./turn";

type Offered = ReturnType<typeof offeredSteps>[number];

/** What the reader must do now: the main steps as buttons, with the reason where one is not open. */
export async function Task({ dossier, viewer }: { dossier: Dossier; viewer: Viewer }) {
  const t = await getTranslations("registration");
  const { row } = dossier.detail;
  const open = offeredSteps(viewer, dossier.subject, plainDateOf(now())).filter(
    ({ step }) => step !== "recognise" && step !== "decline",
  );
  const main = open.filter(({ step }) => !sideSteps.includes(step));
  const side = open.filter(({ step }) => sideSteps.includes(step));
  const beside = besideSteps(viewer, dossier);
  const { holder, editable } = registrationWorkflow.states[row.state];
  if (open.length === 0 && holder === "nobody") return null;
  const toAssign = beside.assigns && beside.unassigned;
  const more = beside.sheets.length > 0 || toAssign || beside.lists;
  const asked = more || main.some(concerns);
  const yours = more || main.some(opens);
  return (
    <TaskBox
      id="viec"
      tone={asked ? "working" : "idle"}
      title={
        await titleOf(dossier, {
          ...{ main: main.some(concerns), lists: beside.lists, toAssign, asked },
          resumes: open.some(({ step }) => step === "resume"),
        })
      }
      actions={
        <>
          {await Promise.all(main.map((one) => act(one, dossier)))}
          <Beside id={row.id} beside={beside} />
          {editable && can(viewer, "registration.write", row.orgPath) ? (
            <ButtonLink href={`/registrations/${row.id}/edit`}>{t("dossier.edit")}</ButtonLink>
          ) : null}
          {await Promise.all(side.map((one) => act(one, dossier)))}
        </>
      }
    >
      <Turn dossier={dossier} yours={yours} />
    </TaskBox>
  );
}

type Calls = Readonly<Record<"main" | "lists" | "toAssign" | "asked" | "resumes", boolean>>;

async function titleOf(
  { subject }: Dossier,
  { main, lists, toAssign, asked, resumes }: Calls,
): Promise<string> {
  const t = await getTranslations("registration");
  const words = await getTranslations("workflow.registration");
  if (subject.suspended) return t(resumes ? "heldTask" : "list.suspended");
  const list = subject.listState ?? "none";
  if (lists && list !== "decided") return t(`listTask.${list}`);
  if (toAssign) return t("assignTask");
  if (main) return words(`task.${subject.state}`);
  return asked ? t("scoreTask") : words(`state.${subject.state}`);
}

/** Whose turn it is, since when, and what is still missing from others. */
async function Turn({ dossier, yours }: { dossier: Dossier; yours: boolean }) {
  const t = await getTranslations("registration");
  const words = await getTranslations("workflow.registration");
  const { subject, detail } = dossier;
  const holder = holderOf(subject);
  const missing = subject.state === "appraised" ? subject.assessmentsMissing : 0;
  return (
    <p>
      {[
        yours ? t("yours") : "",
        yours || holder === "nobody" ? "" : t("waitingFor", { who: words(`holder.${holder}`) }),
        missing > 0 ? t("sheetsMissing", { count: missing }) : "",
        t("since", { date: formatDate(detail.row.stateSince) }),
      ]
        .filter(Boolean)
        .join(" ")}
    </p>
  );
}

/** The buttons of scoring and of the list, which the steps do not know. */
async function Beside({ id, beside }: { id: number; beside: ReturnType<typeof besideSteps> }) {
  const t = await getTranslations("assessment");
  const lists = await getTranslations("recognition");
  return (
    <>
      {beside.sheets.map((kind) => (
        <ButtonLink key={kind} href={`/registrations/${id}/scoring?phieu=${kind}`} kind="main">
          {beside.sheets.length > 1
            ? `${t("queue.score")} – ${t(`kind.${kind}`)}`
            : t("queue.score")}
        </ButtonLink>
      ))}
      {beside.recused ? (
        <BlockedAction
          id="vi-sao-cham-diem"
          label={t("queue.score")}
          reason={await refusalWords({ code: "own_unit" })}
        />
      ) : null}
      {beside.lists ? (
        <ButtonLink href="/recognition" kind="main">
          {lists("lists")}
        </ButtonLink>
      ) : null}
      {beside.assigns ? (
        <ButtonLink
          href={`/assessments/assign?ids=${id}`}
          kind={beside.unassigned ? "main" : "plain"}
        >
          {t("assign.action")}
        </ButtonLink>
      ) : null}
    </>
  );
}

/** A link to the step's page, its panel, or why it is not open. */
async function act({ step, answer }: Offered, dossier: Dossier): Promise<ReactNode> {
  const words = await getTranslations("workflow.registration");
  const t = await getTranslations("assessment.queue");
  const href = pageOfStep(step, dossier.subject.id);
  const main = !sideSteps.includes(step);
  if (href && opens({ step, answer })) {
    // The visit is ended on the page of its record, which is written first.
    const label = step === "appraise" ? t("inspect") : words(`step.${step}`);
    return (
      <ButtonLink key={step} href={href} kind={main ? "main" : "plain"}>
        {label}
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

/** Work of others, which this reader was not given or must keep out of, is no call to the reader. */
function concerns({ answer }: Offered): boolean {
  return (
    answer.ok || (answer.refusal.code !== "not_assigned" && answer.refusal.code !== "own_unit")
  );
}

function opens({ step, answer }: Offered): boolean {
  return answer.ok || answer.refusal.code === askedThere[step];
}
