"use client";

import { Children, type ReactNode, useEffect, useRef, useState } from "react";
import { useFormShell } from "./form-shell";

/**
 * Questions that a phone shows one at a time. On a wide screen, without JavaScript, and as soon as
 * something must be put right, all of them are there.
 */
export function OneByOne({
  words,
  children,
}: {
  /** `position`: "Tiêu chí {n}/{total}" */
  words: { previous: string; next: string; position: string };
  children: ReactNode;
}) {
  const { errors } = useFormShell();
  const parts = Children.toArray(children);
  const [ready, setReady] = useState(false);
  const [at, setAt] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const all = !ready || Object.keys(errors).length > 0;

  // The buttons need JavaScript; until it is there nothing is hidden.
  useEffect(() => setReady(true), []);

  function go(to: number) {
    setAt(to);
    place.current?.scrollIntoView({ block: "start" });
  }

  return (
    <div ref={place} className="scroll-mt-4">
      {parts.map((part, index) => (
        // The questions of one form never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: fixed order
        <div key={index} className={all || index === at ? undefined : "max-sm:hidden"}>
          {part}
        </div>
      ))}
      {all ? null : (
        <div className="mt-3 flex items-center justify-between gap-3 sm:hidden">
          <Turn label={words.previous} blocked={at === 0} onPress={() => go(at - 1)} />
          <span aria-live="polite" className="text-sm text-ink-2">
            {words.position.replace("{n}", String(at + 1)).replace("{total}", String(parts.length))}
          </span>
          <Turn label={words.next} blocked={at === parts.length - 1} onPress={() => go(at + 1)} />
        </div>
      )}
    </div>
  );
}

function Turn({
  label,
  blocked,
  onPress,
}: {
  label: string;
  blocked: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      className="btn !px-3 whitespace-nowrap"
      aria-disabled={blocked || undefined}
      onClick={() => !blocked && onPress()}
    >
      {label}
    </button>
  );
}
