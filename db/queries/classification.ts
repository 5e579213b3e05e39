import { and, eq, inArray } from "drizzle-orm";
import { type Proposal, propose } from "../../domain/assessment/classify.ts";
import { meanOf, spreadOf } from "../../domain/assessment/scoring.ts";
import type { RegistrationCase } from "../../domain/model-registration/guards.ts";
import { decideRegistration } from "../../domain/model-registration/steps.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { Refusal } from "../../domain/refusal.ts";
import { compareVietnamese } from "../../domain/vietnamese-order.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { campaignFields, ratingClasses } from "../schema/campaigns.ts";
import { unitVersions } from "../schema/org.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { type Ballot, ballotsOf } from "./ballots.ts";
import { classesOfRound, type RatingClass } from "./campaign-classes.ts";
import { registrationCases } from "./registration-case.ts";

export type ClassificationRow = {
  readonly id: number;
  readonly version: number;
  readonly name: string;
  readonly unitName: string;
  readonly fieldName: string;
  readonly state: RegistrationCase["state"];
  readonly suspended: boolean;
  readonly className: string | null;
  /** Whether that class may be recognised. */
  readonly classRecognisable: boolean | null;
  readonly classId: number | null;
  /** Points; null where there are none or the viewer may not see them. */
  readonly self: number | null;
  readonly team: number | null;
  readonly members: readonly Ballot[];
  readonly spread: number | null;
  readonly missing: number;
  readonly assessors: number;
  readonly proposal: Proposal<RatingClass>;
  /** Why it cannot be concluded now, or null when it can. */
  readonly refusal: Refusal | null;
};

const onTheTable = ["self_reported", "appraised", "classified"] as const;

/** The dossiers of a round that lie before the committee, with all their scores. */
export async function classificationRows(
  tx: ReadTx,
  viewer: Viewer,
  roundId: number,
  today: PlainDate,
): Promise<{ rows: ClassificationRow[]; classes: RatingClass[] }> {
  const classes = await classesOfRound(tx, roundId);
  const found = await tx
    .select({
      id: modelRegistrations.id,
      version: modelRegistrations.version,
      name: modelRegistrations.name,
      unitName: unitVersions.name,
      fieldName: campaignFields.name,
      state: modelRegistrations.state,
      suspended: modelRegistrations.suspended,
      classId: modelRegistrations.classId,
      className: ratingClasses.name,
      classRecognisable: ratingClasses.recognisable,
    })
    .from(modelRegistrations)
    .innerJoin(unitVersions, eq(unitVersions.id, modelRegistrations.unitVersionId))
    .leftJoin(campaignFields, eq(campaignFields.id, modelRegistrations.fieldId))
    .leftJoin(ratingClasses, eq(ratingClasses.id, modelRegistrations.classId))
    .where(
      and(
        eq(modelRegistrations.roundId, roundId),
        inArray(modelRegistrations.state, [...onTheTable]),
      ),
    );
  const cases = await registrationCases(
    tx,
    viewer,
    found.map(({ id }) => id),
  );
  const ballots = await ballotsOf(tx, viewer, cases);
  const rows = found.flatMap((row) => {
    const subject = cases.get(row.id);
    if (!subject) return [];
    const answer = decideRegistration(viewer, subject, "classify", today);
    return [
      {
        ...row,
        ...scoresOf(ballots.get(row.id) ?? [], classes),
        fieldName: row.fieldName ?? "",
        missing: subject.assessmentsMissing,
        assessors: subject.assessorsAssigned,
        refusal: answer.ok ? null : answer.refusal,
      },
    ];
  });
  return { rows: rows.sort(byUnit), classes };
}

function scoresOf(ballots: readonly Ballot[], classes: readonly RatingClass[]) {
  const totals = (kind: Ballot["kind"]) =>
    ballots.flatMap((ballot) =>
      ballot.kind === kind && ballot.sent && ballot.total !== null ? [ballot.total] : [],
    );
  const committee = totals("committee");
  return {
    self: meanOf(totals("self")),
    team: meanOf(totals("team")),
    members: ballots.filter(({ kind }) => kind === "committee"),
    spread: spreadOf(committee),
    proposal: propose(committee, classes),
  };
}

function byUnit(a: ClassificationRow, b: ClassificationRow): number {
  return (
    compareVietnamese(a.unitName, b.unitName) || compareVietnamese(a.name, b.name) || a.id - b.id
  );
}
