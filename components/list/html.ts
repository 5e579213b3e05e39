/**
 * Rows of long lists are written as text, for React spends ten times the database's time on them.
 * Whatever a value holds, it stays text: `html` escapes it for elements and quoted attributes.
 */
export class SafeHtml {
  readonly #text: string;

  constructor(text: string, key: symbol) {
    if (key !== maker) throw new TypeError("SafeHtml is made by html`…` only");
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

const maker = Symbol("html");

export type HtmlValue =
  | SafeHtml
  | string
  | number
  | null
  | undefined
  | false
  | readonly HtmlValue[];

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const checked = new WeakSet<TemplateStringsArray>();

export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  if (!checked.has(parts)) checkTemplate(parts);
  let text = parts[0] ?? "";
  for (const [index, value] of values.entries()) {
    const before = parts[index] ?? "";
    text += isLinkStart(before) ? linkTarget(value) : textOf(value);
    text += parts[index + 1] ?? "";
  }
  return new SafeHtml(text, maker);
}

function textOf(value: HtmlValue): string {
  if (value instanceof SafeHtml) return value.toString();
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(textOf).join("");
  return "";
}

function escapeText(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign] ?? "") : text;
}

function isLinkStart(before: string): boolean {
  return /\b(?:href|src|action|formaction)=["']$/i.test(before);
}

/** An address may lead within this site, or by a scheme that runs nothing. */
function linkTarget(value: HtmlValue): string {
  const address = typeof value === "number" ? String(value) : value;
  if (typeof address !== "string") throw new TypeError("An address is a plain string");
  return /^(?:[/?#]|https?:|mailto:|tel:)/i.test(address) ? escapeText(address) : "#";
}

/** Places where escaping would not be enough are refused when the template is first used. */
function checkTemplate(parts: TemplateStringsArray): void {
  for (const index of parts.slice(0, -1).keys()) {
    const before = parts.slice(0, index + 1).join("x");
    const tag = before.slice(before.lastIndexOf("<")).replace(/"[^"]*"|'[^']*'/g, "");
    const inTag = tag.startsWith("<") && !tag.includes(">");
    if (inTag && !/=["'][^"']*$/.test(tag)) {
      throw new SyntaxError("A value stands in text or in a quoted attribute");
    }
    if (inTag && /\son\w+=["'][^"']*$/i.test(tag)) {
      throw new SyntaxError("No values in event handlers");
    }
    if (/<(script|style)\b(?![\s\S]*<\/\1)/i.test(before)) {
      throw new SyntaxError("No values in scripts and styles");
    }
  }
  checked.add(parts);
}
