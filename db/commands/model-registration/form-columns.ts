import type { RegistrationDraft } from "../../../domain/model-registration/schema.ts";
import { duplicateKey, searchWords } from "../../../domain/model-registration/search.ts";
import type { modelRegistrations } from "../../schema/registrations.ts";
import type { Place } from "./place.ts";

type Known = Pick<
  typeof modelRegistrations.$inferSelect,
  "code" | "originalUnitText" | "duplicateKey"
>;

/** Nothing is known of a registration that is being written for the first time. */
export const nothingKnown: Known = { code: null, originalUnitText: null, duplicateKey: "" };

/** The columns that the form fills, shared by creation, edit and import. */
export function formColumns(draft: RegistrationDraft, place: Place, known: Known) {
  const { code, originalUnitText } = known;
  const {
    id: _id,
    version: _version,
    intent: _intent,
    movementIds: _m,
    targets: _t,
    ...rest
  } = draft;
  const { resources: _r, ...form } = rest;
  const { unitName, ...placed } = place;
  const key = duplicateKey(draft.name, unitName, draft.subjectName);
  return {
    ...form,
    ...placed,
    previousId: draft.type === "new" ? null : draft.previousId,
    searchWords: searchWords([code, draft.name, draft.subjectName, unitName, originalUnitText]),
    // What a list brought in is found again under the list's own words, whatever was corrected.
    duplicateKey: originalUnitText === null ? key : known.duplicateKey,
  };
}
