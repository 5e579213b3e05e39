"use client";

import { useActionState, useState, useTransition } from "react";
import { type FormAction, type FormReply, idle } from "./form-reply";

/**
 * Sends a form. Without JavaScript the browser posts it and `posted` is the answer; with it we
 * call the action ourselves, for React would empty the fields after its own call, and a broken
 * line would take the page away with everything typed.
 */
export function useSending(
  action: FormAction,
  lostLine: string,
  answered: (reply: FormReply) => void,
) {
  const [posted, post] = useActionState(action, idle);
  const [answer, setAnswer] = useState<FormReply | null>(null);
  const [pending, startTransition] = useTransition();
  const reply = answer ?? posted;

  function send(data: FormData) {
    startTransition(async () => {
      const next = await action(reply, data).catch((error) => unsent(error, lostLine));
      answered(next);
      setAnswer(next);
    });
  }

  return { reply, post, pending, send };
}

/** A redirect or a fault of the server carries a digest and is Next's to handle. */
function unsent(error: unknown, message: string): FormReply {
  if (error instanceof Error && !("digest" in error)) {
    return { status: "error", result: { status: "error" }, message };
  }
  throw error;
}
