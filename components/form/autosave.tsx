"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Answers } from "./answers";
import { createSaver, type Saver, type SaverState } from "./draft-saver";
import { type FormAction, idle } from "./form-reply";
import { useFormShell } from "./form-shell";
import { FoundCopy, useForgetting } from "./found-copy";
import { answersOf, forgetCopy, keepCopy, readCopy } from "./unsent-copy";

export type AutosaveWords = {
  saving: string;
  /** When the server gives no sentence of its own ("Đã lưu 14:05"). */
  saved: string;
  /** Nothing reached the server; it is kept on this machine. */
  failed: string;
  /** This machine holds answers that did not reach the server. */
  found: string;
  restore: string;
  discard: string;
};

const QUIET_MS = 3000;

/**
 * Saves the draft three seconds after the last keystroke and when the page goes out of sight;
 * what has not reached the server is kept on this machine and offered at the next visit. The
 * action answers "done" with the next version and key.
 */
export function Autosave({
  action,
  storageKey,
  intent = "autosave",
  words,
}: {
  action: FormAction;
  /** Whose and of which dossier: the name of its copy on this machine, which others may use too. */
  storageKey: string;
  /** Posted as `intent`, so that the action does not ask for a finished form. */
  intent?: string;
  words: AutosaveWords;
}) {
  const { formId, ownNames, reply, besides, markSaved, fill } = useFormShell();
  const [state, setState] = useState<SaverState>({ kind: "quiet" });
  const [found, setFound] = useState<Answers | null>(null);
  const saver = useRef<Saver>(null);

  const answers = useEffectEvent((form: HTMLFormElement) =>
    answersOf(new FormData(form), ownNames),
  );
  const save = useEffectEvent((form: HTMLFormElement) => {
    const data = new FormData(form);
    data.set("intent", intent);
    const saving = action(idle, data);
    besides(saving);
    return saving;
  });
  const done = useEffectEvent(() => {
    markSaved();
    forgetCopy(storageKey);
  });

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    setFound(readCopy(storageKey, answers(form)));
    const current = createSaver({
      quietMs: QUIET_MS,
      save: () => save(form),
      done,
      show: setState,
    });
    saver.current = current;
    return listen(form, current, () => keepCopy(storageKey, answers(form)));
  }, [formId, storageKey]);

  useForgetting(storageKey, formId, reply);

  if (found) {
    return (
      <FoundCopy
        words={words}
        onRestore={() => {
          fill(found);
          setFound(null);
          saver.current?.changed();
        }}
        onDiscard={() => {
          forgetCopy(storageKey);
          setFound(null);
        }}
      />
    );
  }
  return (
    <p role="status" className="save-line">
      {lineOf(state, words)}
    </p>
  );
}

/** Follows one form until the returned function is called. */
function listen(form: HTMLFormElement, saver: Saver, keep: () => void): () => void {
  const changed = () => {
    keep();
    saver.changed();
  };
  const hidden = () => {
    if (document.visibilityState === "hidden") saver.flush();
  };
  form.addEventListener("input", changed);
  form.addEventListener("submit", saver.stop);
  document.addEventListener("visibilitychange", hidden);
  return () => {
    saver.stop();
    form.removeEventListener("input", changed);
    form.removeEventListener("submit", saver.stop);
    document.removeEventListener("visibilitychange", hidden);
  };
}

function lineOf(state: SaverState, words: AutosaveWords): string {
  if (state.kind === "saved") return state.message ?? words.saved;
  return state.kind === "quiet" ? "" : words[state.kind];
}
