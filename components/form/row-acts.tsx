"use client";

import type { ReactNode } from "react";
import { INTENT_NAME } from "./submission";

/** "Đưa mục {n} lên" and down, and what the two buttons show. */
export type MoveWords = {
  readonly up: string;
  readonly down: string;
  readonly spokenUp: string;
  readonly spokenDown: string;
};

/** Acts here when there is JavaScript, and else posts what it wants done. */
export function RowButton({
  intent,
  onPress,
  className,
  id,
  spoken,
  blocked = false,
  children,
}: {
  intent: unknown;
  onPress: () => void;
  className: string;
  id?: string;
  /** Read aloud where the button's own words would not say of which row. */
  spoken?: string;
  blocked?: boolean;
  children: ReactNode;
}) {
  return (
    <button
      type={blocked ? "button" : "submit"}
      id={id}
      name={INTENT_NAME}
      value={JSON.stringify(intent)}
      className={className}
      aria-label={spoken}
      aria-disabled={blocked || undefined}
      onClick={(event) => {
        event.preventDefault();
        if (!blocked) onPress();
      }}
    >
      {children}
    </button>
  );
}

/** Moves a row one place up or down. */
export function MoveButtons({
  id,
  list,
  index,
  count,
  words,
  onMove,
}: {
  id: string;
  list: string;
  index: number;
  count: number;
  words: MoveWords;
  onMove: (to: number, button: string) => void;
}) {
  const ways = [
    { key: "up", to: index - 1, label: words.up, spoken: words.spokenUp },
    { key: "down", to: index + 1, label: words.down, spoken: words.spokenDown },
  ];
  return ways.map(({ key, to, label, spoken }) => (
    <RowButton
      key={key}
      id={`${id}-${key}`}
      intent={{ type: "reorder", payload: { name: list, from: index, to } }}
      onPress={() => onMove(to, `${id}-${key}`)}
      blocked={to < 0 || to >= count}
      spoken={numbered(spoken, index)}
      className="btn-text text-sm"
    >
      {label}
    </RowButton>
  ));
}

/** "Mục {n}" of the row at this index. */
export function numbered(label: string, index: number): string {
  return label.replace("{n}", String(index + 1));
}
