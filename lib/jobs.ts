import { unownedKeys } from "../db/commands/file/unowned.ts";
import { forgetAnswers, forgetChanges, forgetSignIns } from "../db/commands/job/forget.ts";
import { viewerAt } from "../db/queries/viewer-at.ts";
import type { Handlers } from "../db/worker.ts";
import { now } from "./clock.ts";
import { issueDocument } from "./documents/issue.ts";
import { clearLeftovers } from "./files/leftovers.ts";
import { diskStorage } from "./files/storage.ts";

/** What each task does. Its jobs may be done twice, and say what to do, not how far it is done. */
export const handlers: Handlers = {
  issue_document: async ({ personId, kind, decisionId }) =>
    issueDocument(await viewerAt(personId, now()), kind, decisionId),
  forget_unowned_bytes: async ({ keys }) => {
    const storage = diskStorage();
    for (const key of await unownedKeys(keys)) await storage.del(key);
  },
  forget_answers: () => forgetAnswers(now()),
  forget_sign_ins: () => forgetSignIns(now()),
  forget_changes: () => forgetChanges(),
  clear_leftovers: () => clearLeftovers(now()),
};
