/** A Markdown table; cells hold no line breaks, and a bar in one would end it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Names as code, a dash when there are none. */
export function names(list: readonly string[]): string {
  return list.length === 0 ? "–" : list.map((name) => `\`${name}\``).join(", ");
}

/** A page that nobody writes by hand. */
export function page(title: string, from: string, ...parts: readonly string[]): string {
  const note = `*Generated from ${from} by \`npm run docs\`; do not edit.*`;
  return `${[`# ${title}`, note, ...parts].join("\n\n")}\n`;
}
