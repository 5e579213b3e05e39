/** "Đã có thành tích …." as it goes on after "cho tập thể": no capital, no full stop. */
export function withinSentence(merit: string): string {
  const text = merit.trim().replace(/[;.,\s]+$/, "");
  const [first = "", second = ""] = text;
  // "UBND …" begins with an abbreviation, which keeps its capitals.
  const abbreviation = second !== second.toLowerCase();
  return abbreviation ? text : first.toLowerCase() + text.slice(first.length);
}
