import { z } from "zod";

// What a form of ours may call its fields: "name", "startOn.day", "targets[3].metric". A longer
// path or a higher place would be made as deep or as long in memory before anything is checked.
const NAME = /^[\w$-]{1,100}(?:\.[\w-]{1,100}|\[\d{1,4}\]){0,6}$/;

// The framework's own: which action a form calls, and with what it was drawn.
const OWN_NAME = /^\$ACTION_\w{1,50}(?::\d{1,4})?$/;

const place = z.number().int().min(0).max(9999).optional();

/** The list buttons of a form without JavaScript, as they send themselves. */
const Intent = z.object({
  type: z.enum(["insert", "remove", "reorder"]),
  payload: z.object({
    name: z.string().regex(NAME),
    index: place,
    from: place,
    to: place,
  }),
});

function isIntent(value: unknown): boolean {
  if (typeof value !== "string" || value.length > 500) return false;
  try {
    return Intent.safeParse(JSON.parse(value)).success;
  } catch {
    return false;
  }
}

/** One text of a form; "" where it is not there, is a file, or no form was sent at all. */
export function textIn(data: unknown, name: string): string {
  const value = data instanceof FormData ? data.get(name) : null;
  return typeof value === "string" ? value : "";
}

/** Whether what was sent has the outline of a form of ours; only forged ones have not. */
export function isSound(data: unknown, keyField: string): data is FormData {
  // A server action is called with whatever its caller likes.
  if (!(data instanceof FormData)) return false;
  const key = data.get(keyField);
  return (
    typeof key === "string" &&
    /^[\w-]{1,255}$/.test(key) &&
    [...data.keys()].every((name) => NAME.test(name) || OWN_NAME.test(name)) &&
    data.getAll("__intent__").every(isIntent)
  );
}
