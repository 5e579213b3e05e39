"use client";

import { faultWords } from "./fault-words";

/** What a person sees of a fault: that nothing was recorded, what to do, and the reference number. */
export function Fault({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const lang = typeof document === "undefined" ? "vi" : document.documentElement.lang;
  const words = lang === "en" ? faultWords.en : faultWords.vi;
  return (
    <>
      <h1 className="text-xl lg:text-2xl">{words.title}</h1>
      <p className="mt-3 max-w-[68ch]">{words.text}</p>
      {error.digest ? (
        <p className="mt-2 text-ink-2">
          {words.reference} <b>{error.digest}</b>
        </p>
      ) : null}
      <p className="mt-5 flex flex-wrap gap-3">
        <button type="button" className="btn btn-main" onClick={reset}>
          {words.retry}
        </button>
        <a className="btn" href="/">
          {words.home}
        </a>
      </p>
    </>
  );
}
