import { and, eq } from "drizzle-orm";
import { defaultFields, referenceSheet } from "../../domain/campaign/defaults.ts";
import type { CreateCampaign } from "../../domain/campaign/schema.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { createCampaign } from "../commands/campaign/create.ts";
import type { UnitPlace } from "../commands/org-unit/insert-unit.ts";
import { read } from "../doors.ts";
import {
  campaignFields,
  focusTopics,
  linkedMovements,
  ratingClasses,
  scoringCriteria,
  scoringSheets,
} from "../schema/campaigns.ts";
import { doing, unique } from "./doing.ts";

/** A campaign as tests use it: ids of everything that is chosen from. */
export type TestCampaign = {
  readonly id: number;
  readonly roundId: number;
  readonly ownerId: number;
  readonly fieldIds: readonly number[];
  readonly topicIds: readonly number[];
  readonly movementIds: readonly number[];
  /** Best first. */
  readonly classIds: readonly number[];
  readonly sheetId: number;
  readonly criteria: readonly { readonly id: number; readonly maxPoints: number }[];
};

/** What a campaign of this unit is created with: the year 2026, open all year. */
export function campaignOf(owner: UnitPlace): CreateCampaign {
  return {
    movementId: null,
    movementName: `Phong trào ${unique()}`,
    orgUnitId: owner.id,
    recogniserUnitId: owner.id,
    codePrefix: "DVK",
    classificationScheme: "classes",
    name: "Dân vận khéo năm 2026",
    startsOn: "2026-01-01",
    endsOn: "2026-12-31",
    committeeName: "Ban Chỉ đạo phường",
    recogniserName: "Ban Chỉ đạo phường",
    recogniserSuperior: "Đảng ủy phường",
    decisionSymbol: "QĐ/BCĐ",
    signerTitle: "Trưởng ban",
    recipients: ["Như Điều 3", "Lưu: VT"],
    legalBases: ["Kế hoạch phong trào năm 2026"],
    standingOffice: "Ban Xây dựng Đảng",
    place: "Phường",
    guidance: "",
    round: {
      year: 2026,
      name: "Đợt năm 2026",
      registrationOpensOn: "2026-01-01",
      registrationClosesOn: "2026-12-31",
      selfReportDueOn: "2026-10-31",
      appraisalDueOn: "2026-11-15",
      classificationDueOn: "2026-11-30",
      recognitionDueOn: "2026-12-15",
    },
    fields: [...defaultFields],
    topics: ["Xây dựng nông thôn mới, đô thị văn minh", "Cải cách hành chính"],
    linkedMovements: ["Toàn dân đoàn kết xây dựng đời sống văn hóa"],
    sheet: referenceSheet,
  };
}

/** The same of another year, its days moved with it. */
export function campaignOfYear(owner: UnitPlace, year: number): CreateCampaign {
  return JSON.parse(JSON.stringify(campaignOf(owner)).replaceAll("2026", String(year)));
}

/** A campaign of this unit, opened by its committee's secretary. */
export async function aCampaign(
  secretary: Viewer,
  owner: UnitPlace,
  wanted: Partial<CreateCampaign> = {},
): Promise<TestCampaign> {
  const input = { ...campaignOf(owner), ...wanted };
  const { id, roundId } = await doing(secretary, createCampaign, input);
  return read(secretary, async (tx) => {
    const listed = async (
      list:
        | typeof campaignFields
        | typeof focusTopics
        | typeof linkedMovements
        | typeof ratingClasses,
    ) => {
      const rows = await tx
        .select({ id: list.id })
        .from(list)
        .where(eq(list.campaignId, id))
        .orderBy(list.position);
      return rows.map((row) => row.id);
    };
    const criteria = await tx
      .select({
        id: scoringCriteria.id,
        maxPoints: scoringCriteria.maxPoints,
        sheetId: scoringSheets.id,
      })
      .from(scoringCriteria)
      .innerJoin(scoringSheets, eq(scoringSheets.id, scoringCriteria.sheetId))
      .where(and(eq(scoringSheets.campaignId, id), eq(scoringSheets.number, 1)))
      .orderBy(scoringCriteria.position);
    return {
      id,
      roundId,
      ownerId: owner.id,
      fieldIds: await listed(campaignFields),
      topicIds: await listed(focusTopics),
      movementIds: await listed(linkedMovements),
      classIds: await listed(ratingClasses),
      sheetId: criteria[0]?.sheetId ?? 0,
      criteria,
    };
  });
}
