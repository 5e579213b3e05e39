import { eq, max } from "drizzle-orm";
import { addAttachment } from "../commands/attachment/add.ts";
import { keepDocument } from "../commands/document/keep.ts";
import { openSession } from "../commands/session/sign-in.ts";
import { asSystem } from "../doors.ts";
import { auditEntries } from "../schema/history.ts";
import { roleAssignments } from "../schema/memberships.ts";
import { assignTo, carriedTo } from "./assessments.ts";
import { testNow } from "./clock.ts";
import { aDossier, anAwardForm, nomineesOf } from "./commendations.ts";
import { doing, unique } from "./doing.ts";
import { aPerson } from "./people.ts";
import { aDecidedList, aList } from "./recognitions.ts";
import { aRegistration, type Scene } from "./registrations.ts";

/** Rows that an address, a form or a download may name, one of each kind. */
export type Furniture = Awaited<ReturnType<typeof furnish>>;

/**
 * Fills a scene with a row of everything that has a page or a download of its own. The mark stands
 * in every name that people read, so that a leak shows.
 */
export async function furnish(scene: Scene, mark = "") {
  const name = (what: string) => `${what} ${unique()} ${mark}`.trim();
  const draft = () => ({ name: name("Đường hoa") });
  const recognised = (await carriedTo(scene, "classified", { draft: draft() })).id;
  const decided = await aDecidedList(scene);
  const registrations = {
    draft: (await aRegistration(scene, { draft: draft() })).id,
    submitted: (await aRegistration(scene, { state: "submitted", draft: draft() })).id,
    accepted: (await carriedTo(scene, "accepted", { draft: draft() })).id,
    reported: await aVisit(scene, name("Đường hoa")),
    appraised: (await carriedTo(scene, "appraised", { draft: draft() })).id,
    scored: (await carriedTo(scene, "scored", { draft: draft() })).id,
    classified: (await carriedTo(scene, "classified", { draft: draft() })).id,
    recognised,
  };
  return {
    registrations,
    lists: { decided: decided.id, open: (await aList(scene)).id },
    dossiers: await dossiersOf(scene, name("Khen thưởng")),
    decision: decided.decisionId,
    campaign: scene.campaign.id,
    round: scene.campaign.roundId,
    unit: scene.women.id,
    person: (await aPerson(scene, { name: name("Người") })).personId,
    file: await aFile(scene, registrations.draft, name("ảnh")),
    document: await aPaper(scene, decided.decisionId, name("quyết định")),
    assignment: await aRole(scene),
    session: await aSession(scene),
    auditEntry: await lastAuditEntry(scene),
  };
}

async function dossiersOf(scene: Scene, title: string) {
  const awardFormId = await anAwardForm(scene);
  const at = async (state: "draft" | "proposed" | "council_reviewed" | "decided") =>
    (await aDossier(scene, { state, awardFormId, title })).id;
  const draft = await at("draft");
  const [nominee] = await nomineesOf(scene.commendationOfficer, draft);
  return {
    awardForm: awardFormId,
    draft,
    nominee: nominee?.id ?? 0,
    proposed: await at("proposed"),
    reviewed: await at("council_reviewed"),
    decided: await at("decided"),
  };
}

/** A registration reported and assigned: its inspector has the record of the visit to write. */
async function aVisit(scene: Scene, name: string): Promise<number> {
  const { id } = await carriedTo(scene, "self_reported", { draft: { name } });
  const [inspector, ...scorers] = scene.members;
  await assignTo(scene.secretary, [id], [inspector], scorers);
  return id;
}

const bytes = () => ({ byteSize: 3, sha256: "0".repeat(64), storageKey: `none/${unique()}` });

async function aFile(scene: Scene, registrationId: number, fileName: string): Promise<number> {
  const input = {
    registrationId,
    targetId: null,
    inspectionId: null,
    kind: "photo",
    caption: fileName,
    fileName: `${fileName}.jpg`,
    mediaType: "image/jpeg",
    ...bytes(),
    thumbnailKey: null,
    width: null,
    height: null,
    takenAt: null,
    latitude: null,
    longitude: null,
  } as const;
  return (await doing(scene.officer, addAttachment, input)).id;
}

async function aPaper(scene: Scene, decisionId: number, name: string): Promise<number> {
  const input = {
    decisionId,
    kind: "recognition_decision",
    fileName: `${name}.docx`,
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ...bytes(),
    facts: {},
    templateVersion: "1",
  } as const;
  return (await doing(scene.chair, keepDocument, input)).id;
}

/** The role that the officer holds. */
async function aRole({ officer }: Scene): Promise<number> {
  const [row] = await asSystem("browser stories", (tx) =>
    tx
      .select({ id: roleAssignments.id })
      .from(roleAssignments)
      .where(eq(roleAssignments.personId, officer.personId)),
  );
  return row?.id ?? 0;
}

/** An open session of the officer's, beside those of the stories. */
function aSession({ officer }: Scene): Promise<string> {
  const { personId, username } = officer;
  return openSession({ personId, username, userAgent: "", now: testNow, hours: 12 });
}

async function lastAuditEntry({ ward }: Scene): Promise<number> {
  const [row] = await asSystem("browser stories", (tx) =>
    tx
      .select({ id: max(auditEntries.id) })
      .from(auditEntries)
      .where(eq(auditEntries.orgPath, ward.path)),
  );
  return row?.id ?? 0;
}
