"use client";

import { type ComponentProps, useEffect, useRef, useState } from "react";

/**
 * The file box in the words of the product: a browser's own says "Choose File" in its language.
 * Without JavaScript the browser's own is shown.
 */
export function FileBox({
  words,
  ...input
}: Omit<ComponentProps<"input">, "type" | "className" | "onChange" | "ref"> & {
  words: { pick: string; none: string };
}) {
  const box = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState("");

  useEffect(() => {
    const form = box.current?.form;
    const clear = () => setChosen("");
    form?.addEventListener("reset", clear);
    return () => form?.removeEventListener("reset", clear);
  }, []);

  return (
    <span className="field file-box mt-1">
      <input
        {...input}
        ref={box}
        type="file"
        onChange={(event) =>
          setChosen([...(event.target.files ?? [])].map(({ name }) => name).join(", "))
        }
      />
      <span aria-hidden="true" className="file-words">
        <span className="file-pick">{words.pick}</span>
        <span className="min-w-0 [overflow-wrap:anywhere]">{chosen || words.none}</span>
      </span>
    </span>
  );
}
