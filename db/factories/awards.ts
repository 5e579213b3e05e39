import type { PlainDate } from "../../domain/plain-date.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { done } from "../command.ts";
import type { UnitPlace } from "../commands/org-unit/insert-unit.ts";
import type { WriteTx } from "../doors.ts";
import {
  awardForms,
  commendations,
  nomineeRegistrations,
  nominees,
} from "../schema/commendations.ts";
import { decisions } from "../schema/recognition.ts";
import { doing, unique } from "./doing.ts";

export type AwardOf = {
  readonly issuer: UnitPlace;
  readonly campaignId: number;
  readonly registrationIds: readonly number[];
  readonly decidedOn: PlainDate;
  readonly revokedOn: PlainDate | null;
};

/** A decided commendation, a nominee for each registration; written as rows, as histories are. */
export function award(viewer: Viewer, wanted: AwardOf): Promise<number> {
  return doing(viewer, writeAward, wanted);
}

async function writeDecision(tx: WriteTx, viewer: Viewer, wanted: AwardOf, on: PlainDate) {
  const [row] = await tx
    .insert(decisions)
    .values({
      kind: on === wanted.decidedOn ? "commendation" : "commendation_revocation",
      orgUnitId: wanted.issuer.id,
      orgPath: wanted.issuer.path,
      issuerName: "Ủy ban nhân dân",
      number: (Number.parseInt(unique(), 16) % 1_000_000_000) + 1,
      symbol: "QĐ-UBND",
      year: Number(on.slice(0, 4)),
      decidedOn: on,
      abstractLine: "Về việc khen thưởng",
      signerName: viewer.name,
      signerTitle: "Chủ tịch",
      enteredById: viewer.personId,
      enteredAt: new Date(`${on}T03:00:00Z`),
    })
    .returning({ id: decisions.id });
  return row?.id ?? null;
}

async function writeAward(
  tx: WriteTx,
  { viewer, now }: { viewer: Viewer; now: Date },
  wanted: AwardOf,
) {
  const { issuer, campaignId, decidedOn, revokedOn } = wanted;
  const place = { orgUnitId: issuer.id, orgPath: issuer.path };
  const [form] = await tx
    .insert(awardForms)
    .values({
      ...place,
      name: "Giấy khen",
      basis: "thematic",
      issuerName: "Ủy ban nhân dân",
      issuerSuperior: "",
      signerTitle: "Chủ tịch",
      decisionSymbol: "QĐ-UBND",
      place: "Phường",
      validFrom: "2020-01-01",
      individualMultiplier: 0.15,
      collectiveMultiplier: 0.3,
      householdMultiplier: 0.3,
      rounding: "nearest",
      thresholdPercent: 50,
      voteBase: "members",
      legalBases: [],
      recipients: [],
      source: "",
      needsCheck: false,
    })
    .returning({ id: awardForms.id });
  const [row] = await tx
    .insert(commendations)
    .values({
      ...place,
      campaignId,
      awardFormId: form?.id ?? 0,
      title: "Khen thưởng",
      meritText: "Có thành tích",
      state: revokedOn === null ? "decided" : "revoked",
      decisionId: await writeDecision(tx, viewer, wanted, decidedOn),
      revocationDecisionId:
        revokedOn === null ? null : await writeDecision(tx, viewer, wanted, revokedOn),
      createdById: viewer.personId,
      createdAt: now,
      stateSince: now,
    })
    .returning({ id: commendations.id });
  const commendationId = row?.id ?? 0;
  for (const [position, registrationId] of wanted.registrationIds.entries()) {
    await writeNominee(tx, { commendationId, ...place }, position, registrationId, !revokedOn);
  }
  const subject = { type: "commendation", id: commendationId };
  return done(commendationId, { action: "commendation.decide", subject, orgPath: issuer.path });
}

async function writeNominee(
  tx: WriteTx,
  place: { readonly commendationId: number; readonly orgUnitId: number; readonly orgPath: string },
  position: number,
  registrationId: number,
  living: boolean,
) {
  const [nominee] = await tx
    .insert(nominees)
    .values({
      ...place,
      position,
      subjectType: "collective",
      name: `Chi hội ${unique()}`,
      searchText: "",
      unitName: "",
      achievement: "",
      passed: true,
    })
    .returning({ id: nominees.id });
  const nomineeId = nominee?.id ?? 0;
  await tx
    .insert(nomineeRegistrations)
    .values({ nomineeId, orgPath: place.orgPath, registrationId, living });
}
