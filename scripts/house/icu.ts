/**
 * Names of the blanks of an ICU message, sorted, tags as "<b>". Kinds are left out, since English
 * needs a plural where Vietnamese needs none. Enough to hold two languages to each other.
 */
export function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const text = message.replace(/'[{}<>|#][^']*'/g, "").replaceAll("''", "");
  for (const [, tag] of text.matchAll(/<([a-z]\w*)>/gi)) names.add(`<${tag}>`);
  collect(text, names);
  return [...names].sort();
}

function collect(text: string, names: Set<string>): void {
  for (const inside of groups(text)) {
    const [name = "", kind, ...cases] = inside.split(",");
    names.add(name.trim());
    // What follows "plural" or "select" is a list of cases, each a message of its own.
    if (kind) for (const branch of groups(cases.join(","))) collect(branch, names);
  }
}

/** Contents of the outermost braces. */
function groups(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === "{") {
      if (depth === 0) start = index + 1;
      depth += 1;
    } else if (text[index] === "}") {
      depth -= 1;
      if (depth === 0) found.push(text.slice(start, index));
    }
  }
  return found;
}
