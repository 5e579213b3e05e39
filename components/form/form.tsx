"use client";

import {
  FormProvider,
  FormStateInput,
  type Submission,
  type SubmissionResult,
  useForm,
} from "@conform-to/react";
import type { FormEvent, ReactNode } from "react";
import { ErrorSummary } from "./error-summary";
import type { FormAction, FormReply } from "./form-reply";
import { FormShellContext, type Stamp } from "./form-shell";
import { useSending } from "./sending";
import {
  type Answers,
  answerIntent,
  asDefault,
  dataOf,
  INTENT_NAME,
  submitterOf,
} from "./submission";
import { useUnsavedGuard } from "./unsaved-guard";

export type FormWords = {
  /** "Cần sửa {n} chỗ" */
  errorTitle: string;
  /** "Lỗi: ", before the title of the page */
  titlePrefix: string;
  /** On the pressed button while sending: "Đang lưu…" */
  saving: string;
  /** When the line broke: nothing was sent, nothing typed is lost, send again. */
  lostLine: string;
};

/** HTML constraints by field name, made on the server from the schema (getZodConstraint). */
export type Constraints = Record<string, Record<string, unknown>>;

export type FormProps = {
  id: string;
  action: FormAction;
  initial?: Record<string, unknown>;
  /** Hidden inputs: id, version, idempotencyKey … */
  hidden?: Readonly<Record<string, string | number | undefined>>;
  constraints?: Constraints;
  words: FormWords;
  /** Asks before leaving while something typed is not saved. On by default. */
  guard?: boolean;
  /** Puts the whole form behind a button; it opens by itself when the answer is a refusal. */
  panel?: { label: string; main?: boolean; open?: boolean };
  children: ReactNode;
};

export function Form(props: FormProps) {
  const { id, action, initial, hidden = {}, constraints, words, guard = true, panel } = props;
  const unsaved = useUnsavedGuard(guard);
  const { reply, post, pending, send, stamp, besides } = useSending(
    action,
    words.lostLine,
    (next) => next.status === "error" && unsaved.mark(),
  );
  const [form] = useForm<Answers>({
    id,
    lastResult: resultOf(reply),
    defaultValue: asDefault(initial),
    constraint: constraints,
    onValidate: ({ formData }): Submission<Answers> => answerIntent(formData, form.allErrors),
  });
  const own = stamped(hidden, stamp);

  function submit(event: FormEvent<HTMLFormElement>) {
    if (submitterOf(event)?.name === INTENT_NAME) return form.onSubmit(event);
    event.preventDefault();
    if (pending) return;
    unsaved.clear();
    send(dataOf(event));
  }

  const shell = {
    formId: id,
    pending,
    reply,
    savingLabel: words.saving,
    ownNames: Object.keys(own),
    besides,
    markSaved: unsaved.clear,
    fill: (answers: Answers) => form.update({ value: asDefault(answers) }),
  };

  return (
    <FormProvider context={form.context}>
      <FormShellContext value={shell}>
        <Panel {...panel} opened={panel?.open || reply.status !== "idle"}>
          <form id={id} action={post} noValidate onInput={unsaved.mark} onSubmit={submit}>
            <FormStateInput />
            <OwnInputs values={own} />
            <ErrorSummary reply={reply} errors={form.allErrors} formId={id} words={words} />
            {props.children}
          </form>
        </Panel>
      </FormShellContext>
    </FormProvider>
  );
}

/** A done answer clears the messages; conform keeps what was typed. */
function resultOf(reply: FormReply) {
  // The server answers with conform's own reply, carried as plain data.
  if (reply.status === "error") return reply.result as SubmissionResult;
  return reply.status === "done" ? success : null;
}

// One object for all: conform takes every new one for a new answer.
const success: SubmissionResult = { status: "success" };

/** The page may have been drawn anew since the last save: the greater version is the newer. */
function stamped(hidden: NonNullable<FormProps["hidden"]>, { version, idempotencyKey }: Stamp) {
  return {
    ...hidden,
    ...(version !== undefined && { version: Math.max(version, Number(hidden["version"] ?? 0)) }),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  };
}

function OwnInputs({ values }: { values: NonNullable<FormProps["hidden"]> }) {
  return Object.entries(values).map(([name, value]) =>
    value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
  );
}

function Panel({
  label,
  main,
  opened,
  children,
}: {
  label?: string;
  main?: boolean;
  opened: boolean;
  children: ReactNode;
}) {
  if (label === undefined) return children;
  return (
    <details className="panel" open={opened || undefined}>
      <summary className={main ? "btn btn-main" : "btn"}>{label}</summary>
      <div className="panel-body">{children}</div>
    </details>
  );
}
