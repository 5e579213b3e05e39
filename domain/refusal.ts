/**
 * Every expected "no" of the product. Each code has words in both languages under
 * `refusal.<code>`; `params` fill the placeholders of those words.
 */
export const refusalCodes = [
  // who, where
  "not_found",
  "not_allowed",
  "own_unit",
  "not_assigned",
  "unit_closed",
  // workflow
  "wrong_state",
  "suspended",
  "not_suspended",
  "incomplete",
  "window_closed",
  "report_incomplete",
  "scores_missing",
  "no_assessors",
  "no_inspection",
  "class_missing",
  "not_on_frozen_list",
  "on_frozen_list",
  "list_empty",
  "list_not_draft",
  "list_not_frozen",
  "list_decided",
  "list_not_decided",
  "class_not_recognisable",
  "class_not_outstanding",
  "already_sent",
  "member_own_unit",
  "member_already_sent",
  "no_sheet",
  "item_refused",
  "reason_missing",
  "score_over_max",
  "scores_incomplete",
  "score_reasons_missing",
  "sheet_in_use",
  "sheet_total",
  "sheet_below_classes",
  "outside_period",
  "ends_before_start",
  "round_outside_period",
  "classes_in_use",
  "class_points_missing",
  "class_points_over",
  "class_points_order",
  "class_points_last",
  "class_points_unwanted",
  "class_two",
  "class_outstanding_only",
  "class_none_recognisable",
  // commendation
  "no_nominees",
  "nominee_ineligible",
  "already_awarded",
  "achievement_used",
  "returned_once",
  "votes_missing",
  "votes_exceed",
  "not_passed",
  "not_recognised",
  "other_campaign",
  "date_before_council",
  "form_not_valid",
  "no_salary_rate",
  // numbers and papers
  "number_taken",
  "date_in_future",
  "date_before_list",
  "date_before_decision",
  "day_in_future",
  // writing
  "stale",
  "bad_form",
  "key_reused",
  "duplicate",
  "in_use",
  "invalid_reference",
  "too_many_files",
  "import_empty",
  "import_too_many",
  "import_problems",
  "wrong_password",
  "locked_out",
  "signed_out",
  "password_first",
  "weak_password",
  "self_change",
  "already_begun",
  // units and people
  "deactivated",
  "unit_misplaced",
  "unit_left",
  "unit_moved",
  "unit_changed_since",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

export type Refusal = {
  readonly code: RefusalCode;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Form field the refusal speaks of, when there is one. */
  readonly field?: string;
};
