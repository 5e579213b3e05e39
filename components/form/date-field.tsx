"use client";

import type { FormEvent } from "react";
import { describedBy, type FieldTexts, GroupFrame } from "./field-frame";
import { useField } from "./form-shell";
import { spreadDate } from "./spread-date";

export type DateWords = { day: string; month: string; year: string };

const parts = [
  { part: "day", width: "w-16", maxLength: 2 },
  { part: "month", width: "w-16", maxLength: 2 },
  { part: "year", width: "w-24", maxLength: 4 },
] as const;

/** Three boxes `name.day`, `name.month`, `name.year`; a whole date in the first spreads itself. */
export function DateField({
  name,
  words,
  ...texts
}: FieldTexts & { name: string; words: DateWords }) {
  const field = useField(name);
  const boxes = {
    day: useField(`${name}.day`),
    month: useField(`${name}.month`),
    year: useField(`${name}.year`),
  };
  const errors = [field, boxes.day, boxes.month, boxes.year].flatMap((box) => box.errors ?? []);
  return (
    <GroupFrame {...texts} id={field.id} errors={errors.length > 0 ? errors : undefined}>
      <div className="flex gap-3" onInput={spread}>
        {parts.map(({ part, width, maxLength }) => (
          <div key={part}>
            <label htmlFor={boxes[part].id} className="block text-sm text-ink-2">
              {words[part]}
            </label>
            <input
              key={boxes[part].key}
              id={boxes[part].id}
              name={boxes[part].name}
              data-part={part}
              defaultValue={boxes[part].text}
              inputMode="numeric"
              autoComplete="off"
              maxLength={part === "day" ? undefined : maxLength}
              aria-invalid={field.errors || boxes[part].errors ? true : undefined}
              aria-describedby={describedBy(field.id, {
                errors: errors.length > 0 ? errors : undefined,
              })}
              className={`field ${width}`}
            />
          </div>
        ))}
      </div>
    </GroupFrame>
  );
}

function spread(event: FormEvent<HTMLDivElement>) {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || box.dataset["part"] !== "day") return;
  const date = spreadDate(box.value);
  if (!date) return;
  for (const { part } of parts) {
    const target = event.currentTarget.querySelector<HTMLInputElement>(`[data-part=${part}]`);
    if (target) target.value = date[part];
  }
}
