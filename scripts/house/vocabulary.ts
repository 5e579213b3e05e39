import { roles } from "../../domain/access/roles.ts";
import { canonicalFields } from "../../domain/campaign/lists.ts";
import { commendationWorkflow } from "../../domain/commendation/workflow.ts";
import { completenessFields } from "../../domain/model-registration/completeness.ts";
import { registrationGroups } from "../../domain/model-registration/groups.ts";
import * as registrationLists from "../../domain/model-registration/lists.ts";
import {
  registrationStages,
  registrationWorkflow,
} from "../../domain/model-registration/workflow.ts";
import { refusalCodes } from "../../domain/refusal.ts";
import type { Vocabulary } from "./house.ts";

type Table = {
  readonly name: string;
  /** A list, or a table whose rows are its keys. */
  readonly rows: readonly string[] | object;
  /** Where the words live; `*` stands for each row. */
  readonly keys: readonly string[];
};

const stepWords = (noun: string) =>
  ["step", "did", "done"].map((kind) => `workflow.${noun}.${kind}.*`);

/** Which words the tables of the domain call for. */
const tables: readonly Table[] = [
  { name: "refusal codes", rows: refusalCodes, keys: ["refusal.*"] },
  { name: "roles", rows: roles, keys: ["lists.role.*"] },
  {
    name: "states of a registration",
    rows: registrationWorkflow.states,
    keys: ["workflow.registration.state.*", "workflow.registration.task.*"],
  },
  {
    name: "steps of a registration",
    rows: registrationWorkflow.steps,
    keys: stepWords("registration"),
  },
  {
    name: "stages of a registration",
    rows: registrationStages,
    keys: ["workflow.registration.stage.*"],
  },
  {
    name: "states of a commendation",
    rows: commendationWorkflow.states,
    keys: ["workflow.commendation.state.*"],
  },
  {
    name: "steps of a commendation",
    rows: commendationWorkflow.steps,
    keys: stepWords("commendation"),
  },
  {
    name: "groups of registrations",
    rows: registrationGroups,
    keys: ["registration.list.asked.group.*"],
  },
  { name: "form fields", rows: completenessFields, keys: ["registration.fields.*"] },
  { name: "canonical fields", rows: canonicalFields, keys: ["lists.canonicalField.*"] },
  { name: "kinds", rows: registrationLists.emulationModelKinds, keys: ["lists.kind.*"] },
  { name: "subject types", rows: registrationLists.subjectTypes, keys: ["lists.subjectType.*"] },
  {
    name: "registration types",
    rows: registrationLists.registrationTypes,
    keys: ["lists.registrationType.*"],
  },
  { name: "form variants", rows: registrationLists.formVariants, keys: ["lists.formVariant.*"] },
  { name: "sources", rows: registrationLists.resourceSources, keys: ["lists.resourceSource.*"] },
  { name: "proposals", rows: registrationLists.reportProposals, keys: ["lists.reportProposal.*"] },
  { name: "hold reasons", rows: registrationLists.holdReasons, keys: ["lists.holdReason.*"] },
];

/** The keys that must have words, each with the table that asks for it. */
export function vocabulary(): Vocabulary {
  const asked = tables.flatMap(({ name, rows, keys }) =>
    rowsOf(rows).flatMap((row) => keys.map((key) => [key.replace("*", row), name] as const)),
  );
  return { keys: new Map(asked) };
}

function rowsOf(rows: readonly string[] | object): readonly string[] {
  return Array.isArray(rows) ? rows.map(String) : Object.keys(rows);
}
