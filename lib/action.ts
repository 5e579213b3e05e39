import "server-only";
import { randomUUID } from "node:crypto";
import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { Command } from "../db/command.ts";
import { write } from "../db/doors.ts";
import type { RequestKey } from "../db/idempotency.ts";
import type { FormReply, FormResult } from "../domain/form/form-reply.ts";
import type { Refusal } from "../domain/refusal.ts";
import type { Viewer } from "../domain/viewer.ts";
import { now } from "./clock.ts";
import { formatTime } from "./format.ts";
import { issueWords } from "./issue-words.ts";
import { logFault } from "./log.ts";
import { refusalWords } from "./refusal-words.ts";
import { requestKeyOf } from "./request-key.ts";
import { isSound } from "./sound-form.ts";
import { accountViewer, currentViewer } from "./viewer.ts";

/** Name of the hidden field that carries the idempotency key. */
const keyField = "idempotencyKey";

type Definition<S extends z.ZodType, O> = {
  readonly schema: S;
  /** Namespace of messages that names the fields, e.g. "registration.fields". */
  readonly labels: string;
  readonly command: Command<z.output<S>, O>;
  /** Where to go when it is done; without it the form stays and says so. */
  readonly goTo?: (value: O, input: z.output<S>) => string;
  /** What a form that stays open must send next time. */
  readonly stay?: (value: O) => { id: number; version: number };
  /**
   * What follows once it is committed, such as making a paper. Its failure is logged and undoes
   * nothing; after a second click it runs again, so it must not mind having run before.
   */
  readonly after?: (value: O, viewer: Viewer) => Promise<void>;
};

export type FormAction = (previous: FormReply, data: FormData) => Promise<FormReply>;

/**
 * Makes a server action out of a command: who is asking, is the input sound, run it through the
 * write door under the form's idempotency key, answer the form. Bad input and refusals come back
 * beside what was typed; a forged form is refused unread; faults are thrown to the error page.
 */
export function action<S extends z.ZodType, O>(definition: Definition<S, O>): FormAction {
  return async (_previous, data) => {
    if (!isSound(data, keyField)) {
      return { status: "error", message: await refusalWords({ code: "bad_form" }), result: {} };
    }
    const submission = parseWithZod(data, {
      schema: definition.schema,
      formatError: await issueWords(definition.labels),
    });
    const viewer = await currentViewer();
    if (!viewer) {
      const code = (await accountViewer()) ? "password_first" : "signed_out";
      return failed(submission, { code });
    }
    if (submission.status !== "success") {
      return { status: "error", result: plain(submission.reply()) };
    }
    const result = await write(
      viewer,
      { now: now(), requestId: randomUUID(), request: requestKey(data) },
      definition.command,
      submission.value,
    );
    if (!result.ok) return failed(submission, result.refusal);
    await definition.after?.(result.value, viewer).catch(logAfter);
    if (definition.goTo) {
      // The menu's counts stand in the layout, which a redirect alone would keep.
      revalidatePath("/", "layout");
      redirect(definition.goTo(result.value, submission.value) as Route);
    }
    const t = await getTranslations("common");
    const message = definition.stay ? t("savedAt", { time: formatTime(now()) }) : t("saved");
    const next = definition.stay?.(result.value);
    return { status: "done", message, idempotencyKey: randomUUID(), ...next };
  };
}

function logAfter(error: unknown): void {
  logFault("after_action", {}, error);
}

type Replying = {
  reply: (options?: { fieldErrors?: Record<string, string[]> }) => SubmissionResult<string[]>;
};

async function failed(submission: Replying, refusal: Refusal): Promise<FormReply> {
  const message = await refusalWords(refusal);
  const errors = refusal.field ? { fieldErrors: { [refusal.field]: [message] } } : {};
  return { status: "error", message, result: plain(submission.reply(errors)) };
}

/**
 * A reply as plain data, since what was typed may hold files, which do not cross to the browser;
 * passwords do not go back either.
 */
function plain({ initialValue, ...reply }: SubmissionResult<string[]>): FormResult {
  const typed = Object.entries(initialValue ?? {}).filter(([name]) => !/password/i.test(name));
  return JSON.parse(JSON.stringify({ ...reply, initialValue: Object.fromEntries(typed) }));
}

/** The form's key and a digest of what was sent with it; files count by name and size. */
function requestKey(data: FormData): RequestKey {
  const key = String(data.get(keyField));
  const said = [...data.entries()]
    .filter(([name]) => name !== keyField)
    .map(([name, value]) => [
      name,
      typeof value === "string" ? value : `${value.name}:${value.size}`,
    ]);
  return requestKeyOf(key, JSON.stringify(said));
}
