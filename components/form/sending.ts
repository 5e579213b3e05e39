"use client";

import { useActionState, useRef, useState, useTransition } from "react";
import { type FormAction, type FormReply, idle } from "./form-reply";
import type { Stamp } from "./form-shell";
import { isTooLarge } from "./too-large";

/**
 * Sends a form. Without JavaScript the browser posts it and `posted` is the answer; with it we
 * call the action ourselves, for React would empty the fields after its own call, and a broken
 * line would take the page away with everything typed.
 */
export function useSending(
  action: FormAction,
  words: { readonly lostLine: string; readonly tooLarge: string },
  answered: (reply: FormReply) => void,
) {
  const [posted, post] = useActionState(action, idle);
  const [answer, setAnswer] = useState<FormReply | null>(null);
  const [stamp, setStamp] = useState<Stamp>({});
  const [pending, startTransition] = useTransition();
  const beside = useRef<Promise<FormReply>>(null);
  const reply = answer ?? posted;

  /** A save beside the form; its version and key are the next ones. */
  function besides(save: Promise<FormReply>) {
    beside.current = save;
    save.then(
      (next) => next.status === "done" && setStamp(next),
      () => undefined,
    );
  }

  function send(data: FormData) {
    startTransition(async () => {
      restamp(data, await beside.current?.catch(() => null));
      const next = await action(reply, data).catch((error) =>
        unsent(error, isTooLarge(data) ? words.tooLarge : words.lostLine),
      );
      if (next.status === "done") setStamp(next);
      answered(next);
      setAnswer(next);
    });
  }

  return { reply, post, pending, send, stamp, besides };
}

/** The data was taken before a save beside it ended: it must not carry the version of before. */
function restamp(data: FormData, saved: FormReply | null | undefined) {
  if (saved?.status !== "done") return;
  const { id, version, idempotencyKey } = saved;
  if (id !== undefined && !data.get("id")) data.set("id", String(id));
  if (version !== undefined && version > Number(data.get("version"))) {
    data.set("version", String(version));
    if (idempotencyKey !== undefined) data.set("idempotencyKey", idempotencyKey);
  }
}

/** A redirect or a fault of the server carries a digest and is Next's to handle. */
function unsent(error: unknown, message: string): FormReply {
  if (error instanceof Error && !("digest" in error)) {
    return { status: "error", result: { status: "error" }, message };
  }
  throw error;
}
