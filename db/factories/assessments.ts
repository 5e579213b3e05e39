import { and, eq } from "drizzle-orm";
import type { InspectionRecord, ScoreSheet } from "../../domain/assessment/schema.ts";
import type { SelfReport } from "../../domain/assessment/self-report.ts";
import type { RegistrationDraft } from "../../domain/model-registration/schema.ts";
import type { RegistrationState } from "../../domain/model-registration/workflow.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { assignMembers } from "../commands/assessment/assign.ts";
import { inspectRegistration } from "../commands/assessment/inspect.ts";
import { sendScores } from "../commands/assessment/send-scores.ts";
import { classifyRegistrations } from "../commands/model-registration/classify.ts";
import { selfReport } from "../commands/model-registration/self-report.ts";
import type { UnitPlace } from "../commands/org-unit/insert-unit.ts";
import { setMembership } from "../commands/person/set-membership.ts";
import { read } from "../doors.ts";
import { assessments } from "../schema/assessments.ts";
import { registrationResources, registrationTargets } from "../schema/registration-parts.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { doing } from "./doing.ts";
import { aRegistration, type Scene, type TestRegistration } from "./registrations.ts";

/** A complete report on this registration: every target reached, without own points. */
export function reportOf(officer: Viewer, id: number): Promise<SelfReport> {
  return read(officer, async (tx) => {
    const targets = await tx
      .select()
      .from(registrationTargets)
      .where(eq(registrationTargets.registrationId, id))
      .orderBy(registrationTargets.position);
    const resources = await tx
      .select()
      .from(registrationResources)
      .where(eq(registrationResources.registrationId, id));
    return {
      id,
      version: null,
      intent: "send",
      activities: "Họp dân hai lần, chia đoạn cho từng nhóm hộ.",
      results: "Tuyến đường sạch, các hộ giữ gìn.",
      difficulties: "",
      proposal: "recognise",
      reachedHouseholds: 42,
      reachedPeople: 165,
      cellComment: "",
      targets: targets.map(({ id: target, planned, proof }) => ({
        id: target,
        actual: planned,
        proof,
      })),
      resources: resources.map(({ id: resource, planned }) => ({ id: resource, actual: planned })),
      scores: [],
    };
  });
}

/** The record of a visit that found what was promised. */
export function inspectionOf(seen: TestRegistration): InspectionRecord {
  return {
    ...seen,
    inspectionId: null,
    inspectionVersion: null,
    intent: "appraise",
    teamName: "Đoàn kiểm tra số 1",
    memberIds: [],
    inspectedOn: "2026-09-10",
    place: "Nhà văn hóa tổ 1",
    attendees: "Đại diện chi hội, tổ trưởng tổ dân phố",
    findings: "Đường trồng hoa đủ chiều dài, được chăm sóc.",
    residentsComment: "Nhân dân đồng tình.",
    conclusion: "met",
    recommendation: "",
    recommendationDueOn: null,
  };
}

/** The viewer's unsent sheet on this registration, filled with a share of each maximum. */
export function sheetOf(
  scene: Pick<Scene, "campaign">,
  viewer: Viewer,
  registrationId: number,
  kind: "team" | "committee",
  share = 0.9,
): Promise<ScoreSheet> {
  return read(viewer, async (tx) => {
    const [sheet] = await tx
      .select({ id: assessments.id, version: assessments.version })
      .from(assessments)
      .where(
        and(
          eq(assessments.registrationId, registrationId),
          eq(assessments.personId, viewer.personId),
          eq(assessments.kind, kind),
        ),
      );
    if (!sheet) throw new Error(`${viewer.username} holds no ${kind} sheet of ${registrationId}`);
    return {
      ...sheet,
      intent: "send",
      comment: "",
      scores: scene.campaign.criteria.map(({ id, maxPoints }) => ({
        criterionId: id,
        points: Math.round(maxPoints * share * 100) / 100,
        reason: "",
      })),
    };
  });
}

/** The version of a registration now. */
export function versionOf(viewer: Viewer, id: number): Promise<number> {
  return read(viewer, async (tx) => {
    const [row] = await tx
      .select({ version: modelRegistrations.version })
      .from(modelRegistrations)
      .where(eq(modelRegistrations.id, id));
    if (!row) throw new Error(`no registration ${id}`);
    return row.version;
  });
}

const way = ["accepted", "self_reported", "appraised", "scored", "classified"] as const;
type Stop = Extract<RegistrationState, (typeof way)[number]> | "scored";

type Wanted = {
  readonly unit?: UnitPlace;
  readonly draft?: Partial<RegistrationDraft>;
  /** Share of each maximum that the inspector and the members give. */
  readonly share?: number;
};

/**
 * A registration carried on from acceptance by the legal steps: reported by the officer,
 * inspected and scored by the first member (as inspector), scored by the other two, classed by
 * the chair as the score says. `scored` is appraised with all sheets in.
 */
export async function carriedTo(
  scene: Scene,
  stop: Stop,
  { unit, draft, share = 0.9 }: Wanted = {},
): Promise<TestRegistration> {
  const { officer, secretary, members, chair } = scene;
  const placed = { ...(unit ? { unit } : {}), ...(draft ? { draft } : {}) };
  const { id } = await aRegistration(scene, { state: "accepted", ...placed });
  const [inspector, ...scorers] = members;
  const acts = [
    () => reportOf(officer, id).then((report) => doing(officer, selfReport, report)),
    async () => {
      await assignTo(secretary, [id], [inspector], scorers);
      const version = await versionOf(inspector, id);
      await doing(inspector, inspectRegistration, inspectionOf({ id, version }));
    },
    async () => {
      await doing(inspector, sendScores, await sheetOf(scene, inspector, id, "team", share));
      for (const one of scorers) {
        await doing(one, sendScores, await sheetOf(scene, one, id, "committee", share));
      }
    },
    async () => conclude(scene, chair, id, share),
  ];
  for (const act of acts.slice(0, way.indexOf(stop))) await act();
  return { id, version: await versionOf(secretary, id) };
}

/** Assigns these inspectors and scorers, and nobody else. */
export function assignTo(
  secretary: Viewer,
  registrationIds: readonly number[],
  inspectors: readonly Viewer[],
  scorers: readonly Viewer[],
) {
  return doing(secretary, assignMembers, {
    registrationIds: [...registrationIds],
    inspectorIds: inspectors.map(({ personId }) => personId),
    scorerIds: scorers.map(({ personId }) => personId),
    teamName: "",
    mode: "set",
  });
}

async function conclude(scene: Scene, chair: Viewer, id: number, share: number) {
  // Thresholds of the default classes, best first.
  const rank = [0.9, 0.8, 0.65, 0.5, 0].findIndex((least) => share >= least);
  const classId = scene.campaign.classIds[rank] ?? null;
  const version = await versionOf(chair, id);
  const items = [{ id, version, classId, reason: "" }];
  await doing(chair, classifyRegistrations, { conclusion: "", items });
}

/** A registration whose scorer came to belong to its unit after the sheets were given. */
export async function recusedAfterwards(scene: Scene, scorer: Viewer): Promise<TestRegistration> {
  const { secretary, administrator, members, women } = scene;
  const [inspector] = members;
  const { id, version } = await carriedTo(scene, "self_reported");
  await assignTo(secretary, [id], [inspector], [scorer]);
  await doing(inspector, inspectRegistration, inspectionOf({ id, version }));
  const { personId } = scorer;
  const joined = { personId, orgUnitIds: [women.id], validFrom: "2026-01-01" as const };
  await doing(administrator, setMembership, joined);
  return { id, version: await versionOf(secretary, id) };
}
