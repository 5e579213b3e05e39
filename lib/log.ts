type Line = Readonly<Record<string, string | number | null | undefined>>;

/** One line of JSON to standard error. Carries no personal data and no form content. */
export function logFault(event: string, line: Line, error: unknown): void {
  const fault = error instanceof Error ? { error: error.message, stack: error.stack } : {};
  console.error(JSON.stringify({ event, ...line, ...fault }));
}
