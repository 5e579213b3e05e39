import { z } from "zod";
import { documentKinds } from "../recognition/lists.ts";

const nothing = z.object({});
const rowId = z.int().positive();

/** Every task there is, and what a job of it must say. Who does it: `lib/jobs.ts`. */
export const tasks = {
  issue_document: z.object({
    decisionId: rowId,
    kind: z.enum(documentKinds),
    /** Whoever signed: the paper is made with their rights. */
    personId: rowId,
  }),
  forget_unowned_bytes: z.object({ keys: z.array(z.uuid()) }),
  forget_answers: nothing,
  forget_sign_ins: nothing,
  forget_changes: nothing,
  clear_leftovers: nothing,
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type Task = keyof typeof tasks;
export type Payload<T extends Task> = z.infer<(typeof tasks)[T]>;

export const taskNames = Object.keys(tasks) as readonly Task[];

/** Done every night, and once whenever the product starts. */
export const nightly = [
  "forget_answers",
  "forget_sign_ins",
  "forget_changes",
  "clear_leftovers",
] as const satisfies readonly Task[];
