"use client";

import { useEffect, useRef, useState } from "react";

/** Ticks every row of the page; there only when it can act. */
export function ChoosePage({ label }: { label: string }) {
  const box = useRef<HTMLInputElement>(null);
  const [ready, setReady] = useState(false);

  useEffect(() => setReady(true), []);

  function choose(all: boolean) {
    const boxes = box.current
      ?.closest("table")
      ?.querySelectorAll<HTMLInputElement>("td.p-choice input");
    for (const row of boxes ?? []) row.checked = all;
  }

  return (
    <label className={ready ? undefined : "invisible"}>
      <input ref={box} type="checkbox" onChange={(event) => choose(event.target.checked)} />
      <span className="sr-only">{label}</span>
    </label>
  );
}
