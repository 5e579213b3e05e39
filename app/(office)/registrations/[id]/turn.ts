import { can } from "@/domain/access/can";
import { decideAssign, decideScoring } from "@/domain/assessment/rules";
import type { RegistrationCase } from "@/domain/model-registration/guards";
import { registrationWorkflow } from "@/domain/model-registration/workflow";
import type { Result } from "@/domain/result";
import type { Viewer } from "@/domain/viewer";
import type { Dossier } from "./load";

/** Whom the dossier waits for: the holder of its state, or who must act before the holder can. */
export function holderOf(subject: RegistrationCase) {
  // While a hold is on, only the committee's secretary can move the dossier again.
  if (subject.suspended) return "committee_secretary";
  if (subject.state === "self_reported" && subject.assessorsAssigned === 0) {
    return "committee_secretary";
  }
  if (subject.state === "appraised" && subject.assessmentsMissing > 0) return "committee_member";
  if (subject.state === "classified" && subject.listState === "frozen") return "committee_chair";
  return registrationWorkflow.states[subject.state].holder;
}

const isOwn = (answer: Result<null>) => !answer.ok && answer.refusal.code === "own_unit";

/** The reader's work beside the steps: sheets of one's own still to fill, assigning, the list. */
export function besideSteps(viewer: Viewer, { subject, assessed }: Dossier) {
  const mine = assessed.ballots.flatMap(({ personId, kind, sent }) =>
    personId === viewer.personId && !sent && kind !== "self" ? [kind] : [],
  );
  const listed = subject.state === "classified" && !subject.suspended;
  const frozen = subject.listState === "frozen";
  return {
    sheets: mine.filter((kind) => decideScoring(viewer, subject, kind).ok),
    /** A sheet was given before the reader came to belong to the unit. */
    recused: subject.assignedToViewer && isOwn(decideScoring(viewer, subject, "committee")),
    assigns: decideAssign(viewer, subject).ok,
    /** Whether the list that it stands on, or should, waits for the reader. */
    lists:
      listed &&
      (frozen
        ? can(viewer, "registration.recognise", subject.recogniserPath)
        : can(viewer, "recognition.prepare", subject.ownerPath)),
    unassigned: holderOf(subject) === "committee_secretary" && subject.state === "self_reported",
  };
}
