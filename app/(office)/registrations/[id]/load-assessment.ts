import type { ReadTx } from "@/db/doors";
import { conclusionOf, getReport, inspectionsOf } from "@/db/queries/assessment";
import { awardsOf } from "@/db/queries/awards-of";
import { ballotPoints } from "@/db/queries/ballot-points";
import { ballotsOf } from "@/db/queries/ballots";
import { recognitionOf } from "@/db/queries/recognition-of";
import { can } from "@/domain/access/can";
import type { RegistrationCase } from "@/domain/model-registration/guards";
import type { Viewer } from "@/domain/viewer";

/** What came of a registration, as far as this viewer may see it. */
export async function loadAssessment(tx: ReadTx, viewer: Viewer, subject: RegistrationCase) {
  const report = await getReport(tx, subject.id);
  const seen = await ballotsOf(tx, viewer, new Map([[subject.id, subject]]));
  const ballots = seen.get(subject.id) ?? [];
  const writes = can(viewer, "registration.write", subject.orgPath);
  return {
    // A draft of the report is its writers' until it is sent.
    report: report && (report.submittedAt || writes) ? report : null,
    inspections: await inspectionsOf(tx, subject.id),
    ballots,
    // Points, reasons and remarks of the ballots that may be read.
    written: await ballotPoints(tx, ballots),
    conclusion: await conclusionOf(tx, subject.id),
    recognition: await recognitionOf(tx, viewer, subject.id),
    awards: await awardsOf(tx, subject.id),
  };
}
