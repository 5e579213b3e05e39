"use client";

import { useEffect, useState } from "react";
import { parseVietnameseNumber } from "@/domain/form/text";
import { useFormShell } from "./form-shell";

/** The sum of the boxes whose names end so, as it is typed. Nothing without JavaScript. */
export function SumLine({
  ending,
  label,
  suffix,
}: {
  /** "].points" */
  ending: string;
  label: string;
  suffix?: string;
}) {
  const { formId } = useFormShell();
  const [sum, setSum] = useState<number | null>(null);

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    const count = () => setSum(sumOf(form, ending));
    count();
    form.addEventListener("input", count);
    return () => form.removeEventListener("input", count);
  }, [formId, ending]);

  if (sum === null) return null;
  return (
    <p className="flex items-baseline justify-between gap-4 border-t-2 border-ink pt-2">
      <span className="font-semibold">{label}</span>
      <output className="font-serif text-xl font-semibold">
        {String(sum).replace(".", ",")}
        {suffix ? <span className="text-base text-ink-2"> {suffix}</span> : null}
      </output>
    </p>
  );
}

function sumOf(form: HTMLFormElement, ending: string): number {
  const points = [...new FormData(form)]
    .filter(([name]) => name.endsWith(ending))
    .map(([, value]) => (typeof value === "string" ? parseVietnameseNumber(value) : null) ?? 0);
  return Math.round(points.reduce((sum, one) => sum + one, 0) * 100) / 100;
}
