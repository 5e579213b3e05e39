"use client";

import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import type { Errors } from "./answers";
import type { FormWords } from "./form";
import type { FormReply } from "./form-reply";

/** What must be put right, at the top of the form: one line a field, each leading there. */
export function ErrorSummary({
  reply,
  errors,
  formId,
  words,
}: {
  reply: FormReply;
  errors: Errors;
  formId: string;
  words: FormWords;
}) {
  if (reply.status === "done" && reply.message) {
    return (
      <p role="status" className="tone-good mb-5 border-l-4 border-tone bg-tone-soft px-4 py-3">
        {reply.message}
      </p>
    );
  }
  if (reply.status !== "error") return null;
  const fields = Object.entries(errors).filter(([name]) => name !== "");
  const said = new Set(fields.flatMap(([, messages]) => messages ?? []));
  const general = [reply.message, ...(errors[""] ?? [])].filter(
    (message) => message !== undefined && !said.has(message),
  );
  if (general.length + fields.length === 0) return null;
  return (
    <RefusalBox reply={reply} titlePrefix={words.titlePrefix}>
      {fields.length > 0 ? (
        <h2 className="text-lg">{words.errorTitle.replace("{n}", String(fields.length))}</h2>
      ) : null}
      {general.map((message) => (
        <p key={message} className="font-semibold text-state">
          {message}
        </p>
      ))}
      <ul>
        {fields.map(([name, messages]) => (
          <li key={name}>
            <a
              href={`#${formId}-${name}`}
              onClick={(event) => goTo(event, `${formId}-${name}`)}
              className="inline-block py-1 font-semibold text-state"
            >
              {messages?.join(" ")}
            </a>
          </li>
        ))}
      </ul>
    </RefusalBox>
  );
}

/** Takes the focus at every refusal, and says so in the title of the page. */
function RefusalBox({
  reply,
  titlePrefix,
  children,
}: {
  reply: FormReply;
  titlePrefix: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (reply.status !== "error") return;
    const title = document.title;
    const prefixed = `${titlePrefix}${title}`;
    document.title = prefixed;
    box.current?.focus();
    return () => {
      if (document.title === prefixed) document.title = title;
    };
  }, [reply, titlePrefix]);

  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-6 mt-4 max-w-3xl border-2 border-state bg-paper px-4 py-3 lg:px-6 lg:py-4"
    >
      {children}
    </div>
  );
}

/** To the box itself, or to the first box of a group. */
function goTo(event: MouseEvent, id: string) {
  const place = document.getElementById(id);
  if (!place) return;
  event.preventDefault();
  const first = place.matches("fieldset") ? place.querySelector("input,select,textarea") : place;
  if (first instanceof HTMLElement) first.focus();
  place.scrollIntoView({ block: "center" });
}
