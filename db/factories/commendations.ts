import { eq, getTableColumns } from "drizzle-orm";
import type { AddNominees, SaveAwardForm } from "../../domain/commendation/schema.ts";
import type { RegistrationDraft } from "../../domain/model-registration/schema.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { type Context, done } from "../command.ts";
import { addNominees } from "../commands/commendation/add-nominees.ts";
import { createCommendation } from "../commands/commendation/create.ts";
import { decideOnCommendation } from "../commands/commendation/decide.ts";
import { proposeCommendation } from "../commands/commendation/propose.ts";
import { recordCouncil } from "../commands/commendation/record-council.ts";
import { saveAwardForm } from "../commands/commendation/save-award-form.ts";
import type { UnitPlace } from "../commands/org-unit/insert-unit.ts";
import { read, type WriteTx } from "../doors.ts";
import { commendations, nominees } from "../schema/commendations.ts";
import { steps } from "../schema/history.ts";
import { decisions } from "../schema/recognition.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { doing, unique } from "./doing.ts";
import { aRegistration, aScene, type Scene } from "./registrations.ts";

/** A giấy khen of this unit: individuals 0,15, collectives twice, rounded to the nearest. */
export function awardFormOf(issuer: UnitPlace): SaveAwardForm {
  return {
    id: null,
    version: null,
    orgUnitId: issuer.id,
    name: "Giấy khen",
    basis: "thematic",
    issuerName: "Ủy ban nhân dân phường An Mẫu",
    issuerSuperior: "",
    signerTitle: "Chủ tịch",
    decisionSymbol: "QĐ-UBND",
    place: "An Mẫu",
    validFrom: "2025-07-01",
    validTo: null,
    individualMultiplier: 0.15,
    collectiveMultiplier: 0.3,
    householdMultiplier: 0.225,
    rounding: "nearest",
    thresholdPercent: 50,
    voteBase: "members",
    legalBases: ["Căn cứ Luật Thi đua, khen thưởng"],
    recipients: ["Như Điều 3"],
    source: "Quy chế của phường",
    needsCheck: true,
  };
}

/** A form of award of the scene's ward, saved by its commendation officer. */
export async function anAwardForm(
  { commendationOfficer, ward }: Pick<Scene, "commendationOfficer" | "ward">,
  wanted: Partial<SaveAwardForm> = {},
): Promise<number> {
  const form = { ...awardFormOf(ward), ...wanted };
  return (await doing(commendationOfficer, saveAwardForm, form)).id;
}

/** A scene whose ward has a form of award: where the tests of dossiers begin. */
export type AwardScene = Scene & { readonly awardFormId: number };

/** A fresh branch, its people, its campaign and its form of award. */
export async function anAwardScene(): Promise<AwardScene> {
  const scene = await aScene();
  return { ...scene, awardFormId: await anAwardForm(scene) };
}

/** The steps from acceptance to recognition, and where each leads. */
const wayOn = [
  ["self_report", "self_reported"],
  ["appraise", "appraised"],
  ["classify", "classified"],
  ["recognise", "recognised"],
] as const;

async function writeRecognised(tx: WriteTx, { viewer, now }: Context, id: number) {
  const [row] = await tx
    .update(modelRegistrations)
    .set({ state: "recognised", stateSince: now })
    .where(eq(modelRegistrations.id, id))
    .returning({ path: modelRegistrations.orgPath });
  const orgPath = row?.path ?? "";
  await tx.insert(steps).values(
    wayOn.map(([step, toState], index) => ({
      ...{ registrationId: id, orgPath, step, happenedAt: now },
      ...{ fromState: wayOn[index - 1]?.[1] ?? "accepted", toState },
      decidedOn: step === "recognise" ? ("2026-09-09" as const) : null,
      ...{ actorId: viewer.personId, actorName: viewer.name, actorTitle: viewer.title },
    })),
  );
  const subject = { type: "registration", id };
  return done(id, { action: "registration.recognise", subject, orgPath });
}

/**
 * A registration of an organisation of the ward, accepted by the lawful steps and from there on
 * written as rows: who assessed it and which list it stood on teaches a dossier nothing.
 */
export async function markedRecognised(
  scene: Scene,
  { unit = scene.women, ...draft }: Partial<RegistrationDraft> & { unit?: UnitPlace } = {},
): Promise<number> {
  const subjectName = `Chi hội ${unique()}`;
  const made = await aRegistration(scene, {
    state: "accepted",
    unit,
    draft: { subjectName, ...draft },
  });
  return doing(scene.chair, writeRecognised, made.id);
}

export const dossierStates = ["draft", "proposed", "council_reviewed", "decided"] as const;
export type DossierState = (typeof dossierStates)[number];

export type TestDossier = { readonly id: number; readonly version: number };

type Wanted = {
  readonly state?: DossierState;
  /** The scene's form, or a new one, when not said. */
  readonly awardFormId?: number;
  readonly title?: string;
  /** What is nominated; a recognised registration of its own when not said. */
  readonly registrationIds?: readonly number[];
};

/** A dossier of the ward, brought to a state by the legal steps; everybody votes for everyone. */
export async function aDossier(
  scene: Scene & Partial<AwardScene>,
  wanted: Wanted = {},
): Promise<TestDossier> {
  const { state = "draft" } = wanted;
  const officer = scene.commendationOfficer;
  const { id } = await doing(officer, createCommendation, {
    campaignId: scene.campaign.id,
    awardFormId: wanted.awardFormId ?? scene.awardFormId ?? (await anAwardForm(scene)),
    title: wanted.title ?? "Khen thưởng năm 2026",
    meritText: "có thành tích tiêu biểu trong phong trào thi đua “Dân vận khéo” năm 2026",
  });
  const registrationIds = [...(wanted.registrationIds ?? [await markedRecognised(scene)])];
  const nominated: AddNominees = { id, version: 1, registrationIds };
  await doing(officer, addNominees, nominated);
  const way = [
    (version: number) => doing(officer, proposeCommendation, { id, version }),
    async (version: number) =>
      doing(officer, recordCouncil, await minutesOf(officer, { id, version })),
    (version: number) => doing(scene.leader, decideOnCommendation, decisionOn({ id, version })),
  ];
  const until = dossierStates.indexOf(state);
  for (const [index, step] of way.slice(0, until).entries()) await step(index + 2);
  return { id, version: until + 2 };
}

/** Minutes of a council of three, all present, all for everyone. */
export async function minutesOf(viewer: Viewer, dossier: TestDossier) {
  const listed = await nomineesOf(viewer, dossier.id);
  return {
    ...dossier,
    metOn: "2026-09-10" as const,
    minutesNumber: "05/BB-HĐ",
    seats: ["Chủ tịch", "Thư ký", "Ủy viên"].map((title) => ({
      name: `Người ${title}`,
      title,
      present: true,
    })),
    unanimous: false,
    votes: listed.map((one) => ({ nomineeId: one.id, for: 3, against: 0, blank: 0 })),
  };
}

/** A decision of 15/9/2026 under the next number of its series. */
export function decisionOn(dossier: TestDossier) {
  return {
    ...dossier,
    decidedOn: "2026-09-15" as const,
    number: null,
    signerName: "Hoàng Văn Mẫu",
    signerTitle: "Chủ tịch",
    abstractLine: "Về việc tặng Giấy khen",
  };
}

/** The nominees of a dossier in their order. */
export function nomineesOf(viewer: Viewer, commendationId: number) {
  return read(viewer, (tx) =>
    tx
      .select()
      .from(nominees)
      .where(eq(nominees.commendationId, commendationId))
      .orderBy(nominees.position),
  );
}

/** A dossier as it stands now, with the decision it ended in. */
export async function dossierSeen(viewer: Viewer, { id }: Pick<TestDossier, "id">) {
  const [row] = await read(viewer, (tx) =>
    tx
      .select({ ...getTableColumns(commendations), decisionKind: decisions.kind })
      .from(commendations)
      .leftJoin(decisions, eq(decisions.id, commendations.decisionId))
      .where(eq(commendations.id, id)),
  );
  return row;
}
