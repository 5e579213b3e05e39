/** Back to the list of forms after a save. */
export function toForms(): string {
  return "/settings/awards?da=luu";
}
