import type { Refusal } from "../domain/refusal.ts";

/**
 * Constraints that two people can run into at the same moment. Commands check first, for a good
 * message; this table turns the race that the database settles into the same refusal.
 */
const refusals: Readonly<Record<string, Refusal>> = {
  decisions_number: { code: "number_taken", field: "number" },
  nominee_registrations_one_award: { code: "achievement_used" },
  model_registrations_once_a_round: { code: "once_a_round", field: "previousId" },
  recognition_list_items_once: { code: "on_frozen_list" },
  people_username_unique: { code: "duplicate", field: "username" },
  assessments_once: { code: "duplicate" },
  campaign_fields_name: { code: "duplicate", field: "name" },
  focus_topics_name: { code: "duplicate", field: "name" },
  linked_movements_name: { code: "duplicate", field: "name" },
  role_assignments_from: { code: "duplicate", field: "role" },
  unit_versions_from: { code: "duplicate", field: "validFrom" },
  scoring_sheets_number: { code: "stale" },
  rounds_year: { code: "duplicate", field: "year" },
  classifications_class_id_rating_classes_id_fk: { code: "classes_in_use" },
  model_registrations_class_id_rating_classes_id_fk: { code: "classes_in_use" },
};

/** SQLSTATE of a row that is there already, and of one that others refer to. */
const settled = ["23505", "23503"];

/** The refusal behind a constraint that the database held, or null when the error is a fault. */
export function refusalOf(error: unknown): Refusal | null {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  if (typeof cause !== "object" || cause === null) return null;
  const { code, constraint_name: constraint } = cause as {
    code?: string;
    constraint_name?: string;
  };
  return code && settled.includes(code) && constraint ? (refusals[constraint] ?? null) : null;
}
