"use client";

import { useContext } from "react";
import { answerAt, valuesOf } from "../form/answers";
import { FormShellContext } from "../form/form-shell";
import { withTicks } from "./ticks";

/**
 * Rows with boxes, written by html`…`. In a form that comes back refused without JavaScript, what
 * was ticked is ticked again.
 */
export function TickedBody({ rows, name }: { rows: string; name: string }) {
  const answers = useContext(FormShellContext)?.answers ?? {};
  const text = withTicks(rows, valuesOf(answerAt(answers, name)));
  return <tbody dangerouslySetInnerHTML={{ __html: text }} />;
}
