import type { SyntheticEvent } from "react";

/** Name of the buttons that add and remove rows, as the server's parser knows it. */
export const INTENT_NAME = "__intent__";

function submitterOf(event: Event): HTMLButtonElement | null {
  const submitter = event instanceof SubmitEvent ? event.submitter : null;
  return submitter instanceof HTMLButtonElement ? submitter : null;
}

/** What the browser would post, the pressed button included (older browsers leave it out). */
export function dataOf(event: SyntheticEvent<HTMLFormElement>): FormData {
  const data = new FormData(event.currentTarget);
  const button = submitterOf(event.nativeEvent);
  if (button?.name) data.append(button.name, button.value);
  return data;
}
