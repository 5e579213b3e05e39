import { type Reference, referenceKind } from "@/domain/audit/references";
import { formatDecimal } from "@/lib/format";
import { auditWords } from "./words";

/** Numbers that are read as they are: a year has no thousands. */
const plain = new Set(["number", "year"]);

/** Parts of a group that say what it is about; the other parts follow with their labels. */
const leads = new Set(["field", "name"]);

/**
 * Words for the values of one log row: lists line by line, groups part by part, and what a number
 * refers to by its name.
 */
export async function valueWords(action: string, nameOf: (one: Reference) => string | null) {
  const words = await auditWords();
  const number = (field: string, value: number) => {
    const subjectType = referenceKind(field);
    if (!subjectType) return plain.has(field) ? String(value) : formatDecimal(value, 3);
    return nameOf({ subjectType, subjectId: value }) ?? String(value);
  };
  const group = (parts: [string, unknown][]) => {
    const lead = parts.filter(([name]) => leads.has(name));
    const rest = parts.filter(([name]) => !leads.has(name));
    const said = rest.map(([name, part]) => `${words.field(name, action)}: ${line(name, part)}`);
    return [...lead.map(([name, part]) => line(name, part)), said.join(", ")]
      .filter(Boolean)
      .join(" – ");
  };
  const line = (field: string, value: unknown): string => {
    if (Array.isArray(value)) return value.map((part) => line(field, part)).join(", ");
    if (typeof value === "object" && value !== null) return group(Object.entries(value));
    if (typeof value === "number") return number(field, value);
    if (field === "field" && typeof value === "string") return words.field(value, action);
    const text = value === null || value === undefined ? null : String(value);
    return words.value(field, text, action);
  };
  return (field: string, value: unknown) =>
    Array.isArray(value) ? value.map((part) => line(field, part)).join("\n") : line(field, value);
}
