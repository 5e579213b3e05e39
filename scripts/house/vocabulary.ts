import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Vocabulary } from "./house.ts";

type Table = {
  readonly from: string;
  /** What the file exports: a list, or a table whose rows are its keys; "a.b" is b of a. */
  readonly name: string;
  /** Where the words live; `*` stands for each row. */
  readonly keys: readonly string[];
};

const registration = "domain/model-registration/workflow.ts";
const registrationLists = "domain/model-registration/lists.ts";
const commendation = "domain/commendation/workflow.ts";

const stepWords = (noun: string) =>
  ["step", "did", "done"].map((kind) => `workflow.${noun}.${kind}.*`);

/** Which words the tables of the domain call for. */
export const tables: readonly Table[] = [
  { from: "domain/refusal.ts", name: "refusalCodes", keys: ["refusal.*"] },
  { from: "domain/access/roles.ts", name: "roles", keys: ["lists.role.*"] },
  {
    from: registration,
    name: "registrationWorkflow.states",
    keys: ["workflow.registration.state.*", "workflow.registration.task.*"],
  },
  { from: registration, name: "registrationWorkflow.steps", keys: stepWords("registration") },
  { from: registration, name: "registrationStages", keys: ["workflow.registration.stage.*"] },
  {
    from: commendation,
    name: "commendationWorkflow.states",
    keys: ["workflow.commendation.state.*"],
  },
  { from: commendation, name: "commendationWorkflow.steps", keys: stepWords("commendation") },
  {
    from: "domain/model-registration/completeness.ts",
    name: "completenessFields",
    keys: ["registration.fields.*"],
  },
  { from: registrationLists, name: "emulationModelKinds", keys: ["lists.kind.*"] },
  { from: registrationLists, name: "subjectTypes", keys: ["lists.subjectType.*"] },
  { from: registrationLists, name: "registrationTypes", keys: ["lists.registrationType.*"] },
  { from: registrationLists, name: "formVariants", keys: ["lists.formVariant.*"] },
  { from: registrationLists, name: "resourceSources", keys: ["lists.resourceSource.*"] },
  { from: registrationLists, name: "reportProposals", keys: ["lists.reportProposal.*"] },
  { from: registrationLists, name: "holdReasons", keys: ["lists.holdReason.*"] },
  { from: "domain/campaign/lists.ts", name: "canonicalFields", keys: ["lists.canonicalField.*"] },
];

/** Reads the tables of this project. A table that is not there yet asks for nothing. */
export async function readVocabulary(root: string): Promise<Vocabulary> {
  const keys = new Map<string, string>();
  for (const { from, name, keys: wanted } of tables) {
    if (!existsSync(join(root, from))) continue;
    const exported: unknown = await import(pathToFileURL(join(root, from)).href);
    const table = name.split(".").reduce(part, exported);
    for (const key of wanted) {
      for (const row of rowsOf(table)) keys.set(key.replace("*", row), `${name} in ${from}`);
    }
  }
  return { keys };
}

function part(whole: unknown, name: string): unknown {
  return typeof whole === "object" && whole !== null ? Reflect.get(whole, name) : undefined;
}

/** The rows of a list or table; a table that lost its name is a fault of this file. */
export function rowsOf(table: unknown): string[] {
  if (Array.isArray(table)) return table.map(String);
  if (typeof table === "object" && table !== null) return Object.keys(table);
  throw new TypeError("No such table");
}
