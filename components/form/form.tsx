"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { type Answers, type Errors, withoutRow, withRowsSwapped } from "./answers";
import { ErrorSummary } from "./error-summary";
import type { FormAction, FormReply } from "./form-reply";
import { type Constraints, FormShellContext, type Stamp } from "./form-shell";
import { Panel } from "./panel";
import { useSending } from "./sending";
import { dataOf } from "./submission";
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
  /** When it is more text than the server takes. */
  tooLarge: string;
};

export type FormProps = {
  id: string;
  action: FormAction;
  initial?: Answers;
  /** Hidden inputs: id, version, idempotencyKey … */
  hidden?: Readonly<Record<string, string | number | undefined>>;
  constraints?: Constraints;
  words: FormWords;
  /** Asks before leaving while something typed is not saved. On by default. */
  guard?: boolean;
  /** Puts the whole form behind a button; it opens by itself when the answer is a refusal. */
  panel?: { label: string; main?: boolean };
  children: ReactNode;
};

/**
 * The form of the product. The server reads and judges (conform, zod) and answers with what was
 * typed and what is wrong; here the boxes keep what is typed and show the answer. It works before
 * and without JavaScript. conform's own half for the browser would cost each page 9 KB.
 */
export function Form(props: FormProps) {
  const { id, action, hidden = {}, constraints = {}, words, guard = true, panel } = props;
  const unsaved = useUnsavedGuard(guard);
  const sending = useSending(action, words, (next) => {
    judge(next);
    if (next.status === "error") unsaved.mark();
  });
  const { reply, post, pending, send } = sending;
  const { judge, ...paper } = usePaper(reply, props.initial);
  const own = stamped(hidden, sending.stamp);

  function submit(event: FormEvent<HTMLFormElement>) {
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
    ...paper,
    constraints,
    ownNames: Object.keys(own),
    besides: sending.besides,
    markSaved: unsaved.clear,
  };

  return (
    <FormShellContext value={shell}>
      <Panel {...panel} opened={reply.status !== "idle"}>
        <form id={id} action={post} noValidate onInput={unsaved.mark} onSubmit={submit}>
          <OwnInputs values={own} />
          <ErrorSummary reply={reply} errors={paper.errors} formId={id} words={words} />
          {props.children}
        </form>
      </Panel>
    </FormShellContext>
  );
}

/** What stands in the boxes at first, and what is written beside them. */
function usePaper(reply: FormReply, initial: Answers = {}) {
  const [{ answers, round }, setFilled] = useState(() => ({
    answers: typedIn(reply) ?? initial,
    round: 0,
  }));
  const [errors, setErrors] = useState<Errors>(() => errorsOf(reply));
  return {
    answers,
    round,
    errors,
    judge: (next: FormReply) => setErrors(errorsOf(next)),
    dropRow: (list: string, row: number) => setErrors((shown) => withoutRow(shown, list, row)),
    swapRows: (list: string, one: number, other: number) =>
      setErrors((shown) => withRowsSwapped(shown, list, [one, other])),
    fill: (next: Answers) => setFilled((before) => ({ answers: next, round: before.round + 1 })),
  };
}

/** After a post without JavaScript the page is drawn with what was typed. */
function typedIn(reply: FormReply): Answers | null {
  return reply.status === "error" ? (reply.result.initialValue ?? {}) : null;
}

function errorsOf(reply: FormReply): Errors {
  if (reply.status !== "error") return {};
  const { error, intent } = reply.result;
  // A row added without JavaScript comes back as an answer too: nobody asked for a judgement.
  if (intent || !error) return {};
  return Object.fromEntries(
    Object.entries(error).map(([name, words]) => [name, words ?? undefined]),
  );
}

/**
 * The page may have been drawn anew since the last save: the greater version is the newer. The
 * first save of a new row says which row it became, so that the next one does not make another.
 */
function stamped(hidden: NonNullable<FormProps["hidden"]>, stamp: Stamp) {
  const { id, version, idempotencyKey } = stamp;
  return {
    ...hidden,
    ...(id !== undefined && !hidden["id"] && { id }),
    ...(version !== undefined && { version: Math.max(version, Number(hidden["version"] ?? 0)) }),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  };
}

function OwnInputs({ values }: { values: NonNullable<FormProps["hidden"]> }) {
  return Object.entries(values).map(([name, value]) =>
    value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
  );
}
