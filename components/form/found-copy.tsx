"use client";

import { useEffect, useRef } from "react";
import type { FormReply } from "./form-reply";
import { forgetCopy } from "./unsent-copy";

/** Offers what this machine kept because it did not reach the server. */
export function FoundCopy({
  words,
  onRestore,
  onDiscard,
}: {
  words: { found: string; restore: string; discard: string };
  onRestore: () => void;
  onDiscard: () => void;
}) {
  return (
    <div
      role="status"
      className="tone-waiting mt-4 mb-6 border-l-4 border-tone bg-tone-soft px-4 py-3"
    >
      <p className="font-semibold text-tone-ink">{words.found}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <button type="button" className="btn" onClick={onRestore}>
          {words.restore}
        </button>
        <button type="button" className="btn-text" onClick={onDiscard}>
          {words.discard}
        </button>
      </div>
    </div>
  );
}

/** The copy goes when the form itself arrived: it answers "done", or leads to another page. */
export function useForgetting(storageKey: string, formId: string, reply: FormReply) {
  const sent = useRef(false);

  useEffect(() => {
    sent.current = false;
    if (reply.status === "done") forgetCopy(storageKey);
  }, [reply, storageKey]);

  useEffect(() => {
    const form = document.getElementById(formId);
    const send = () => {
      sent.current = true;
    };
    form?.addEventListener("submit", send);
    return () => {
      form?.removeEventListener("submit", send);
      if (sent.current) forgetCopy(storageKey);
    };
  }, [formId, storageKey]);
}
