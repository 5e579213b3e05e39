"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { FileBox } from "./file-box";

export type UploadWords = {
  /** On the file box: its button, and that no file is chosen yet. */
  pick: string;
  none: string;
  /** When every file has arrived. */
  done: string;
  /** Name of the file box. */
  choose: string;
  hint: string;
  submit: string;
  /** "Đang gửi tệp {n}/{total}" */
  progress: string;
  /** "{name}: {reason}" */
  failed: string;
  lostLine: string;
};

/**
 * Sends files to a route, one a request, so that a weak network loses at most one. Without
 * JavaScript it is a plain form with one file. The children are the other boxes of the form.
 */
export function UploadForm({
  id,
  action,
  requestKey,
  accept,
  words,
  children,
}: {
  id: string;
  action: string;
  /** Random: a second click with the same key is answered with the first. */
  requestKey: string;
  accept: string;
  words: UploadWords;
  children?: ReactNode;
}) {
  const router = useRouter();
  const attempt = useRef(0);
  const [several, setSeveral] = useState(false);
  const [sending, setSending] = useState(false);
  const [line, setLine] = useState("");
  const [faults, setFaults] = useState<readonly string[]>([]);

  // One file a request is all a form without JavaScript can send.
  useEffect(() => setSeveral(true), []);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const box = form.elements.namedItem("file");
    const files = box instanceof HTMLInputElement ? [...(box.files ?? [])] : [];
    if (sending || files.length === 0) return;
    setSending(true);
    attempt.current += 1;
    const refused: string[] = [];
    for (const [index, file] of files.entries()) {
      setLine(filled(words.progress, { n: index + 1, total: files.length }));
      const key = `${requestKey}-${attempt.current}-${index}`;
      const reason = await sendOne(action, dataOf(form, file, key), words.lostLine);
      if (reason) refused.push(filled(words.failed, { name: file.name, reason }));
    }
    setSending(false);
    setLine(refused.length === 0 ? words.done : "");
    setFaults(refused);
    if (refused.length < files.length) {
      form.reset();
      router.refresh();
    }
  }

  return (
    <form
      id={id}
      action={action}
      method="post"
      encType="multipart/form-data"
      onSubmit={submit}
      className="fields mt-3"
    >
      <input type="hidden" name="idempotencyKey" value={requestKey} />
      {children}
      <div className={`field-frame ${faults.length > 0 ? "has-error" : ""}`}>
        <label htmlFor={`${id}-file`} className="block font-semibold">
          {words.choose}
        </label>
        <p id={`${id}-hint`} className="text-sm text-ink-2">
          {words.hint}
        </p>
        <ul id={`${id}-error`} role="alert" className="font-semibold text-state empty:hidden">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
        <FileBox
          id={`${id}-file`}
          name="file"
          required
          multiple={several}
          accept={accept}
          words={words}
          aria-describedby={faults.length > 0 ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={faults.length > 0 || undefined}
        />
      </div>
      <div>
        <button type="submit" className="btn" aria-disabled={sending || undefined}>
          {words.submit}
        </button>
        <p role="status" className="mt-2 text-ink-2 empty:hidden">
          {line}
        </p>
      </div>
    </form>
  );
}

function dataOf(form: HTMLFormElement, file: File, key: string): FormData {
  const data = new FormData(form);
  data.delete("file");
  data.set("idempotencyKey", key);
  data.append("file", file, file.name);
  return data;
}

/** Why the file was not taken; "" when it was. */
async function sendOne(action: string, body: FormData, lostLine: string): Promise<string> {
  try {
    const headers = { accept: "application/json" };
    const response = await fetch(action, { method: "POST", body, headers });
    const answer = (await response.json()) as { ok: boolean; message?: string };
    return answer.ok ? "" : (answer.message ?? lostLine);
  } catch {
    return lostLine;
  }
}

function filled(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
