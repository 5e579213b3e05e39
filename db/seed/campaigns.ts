import { and, eq } from "drizzle-orm";
import { defaultFields, referenceSheet } from "../../domain/campaign/defaults.ts";
import { type CanonicalField, canonicalFields } from "../../domain/campaign/lists.ts";
import type { CreateCampaign } from "../../domain/campaign/schema.ts";
import { plainDate } from "../../domain/plain-date.ts";
import { addRound } from "../commands/campaign/add-round.ts";
import { createCampaign } from "../commands/campaign/create.ts";
import { createMovement } from "../commands/campaign/create-movement.ts";
import { read } from "../doors.ts";
import {
  campaignFields,
  focusTopics,
  linkedMovements,
  ratingClasses,
  scoringCriteria,
  scoringSheets,
} from "../schema/campaigns.ts";
import { at } from "./calendar.ts";
import { type Stage, unitOf } from "./stage.ts";

/** A campaign as the sample uses it: ids of everything that is chosen from. */
export type Played = {
  readonly id: number;
  /** Round of each year. */
  readonly rounds: ReadonlyMap<number, number>;
  readonly fields: ReadonlyMap<CanonicalField, number>;
  readonly topics: readonly number[];
  readonly movements: readonly number[];
  readonly classes: readonly { readonly id: number; readonly minScore: number | null }[];
  readonly criteria: readonly { readonly id: number; readonly maxPoints: number }[];
};

const day = (year: number, month: number, date: number) => {
  const found = plainDate(year, month, date);
  if (!found) throw new Error(`no such day: ${year}-${month}-${date}`);
  return found;
};

/** Nội dung trọng tâm of Bắc Kạn, 2021–2023. */
const cityTopics = [
  "Xây dựng Đảng, chính quyền, MTTQ, đoàn thể, hội viên",
  "Cải cách hành chính, xây dựng công sở, chất lượng đảng viên, cán bộ, công chức",
  "Xây dựng nông thôn mới, đô thị văn minh",
  "Giữ gìn, phát huy bản sắc văn hóa dân tộc, cố kết cộng đồng gắn du lịch, dịch vụ",
];

const linked = [
  "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh",
  "Toàn dân bảo vệ an ninh Tổ quốc",
  "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
  "Gia đình 5 không, 3 sạch",
  "Thực hiện Quy chế dân chủ ở cơ sở",
];

const cityRound = (year: number): CreateCampaign["round"] => ({
  year,
  name: `Năm ${year}`,
  registrationOpensOn: day(year, 1, 15),
  registrationClosesOn: day(year, 4, 30),
  selfReportDueOn: day(year, 9, 15),
  appraisalDueOn: day(year, 10, 31),
  classificationDueOn: day(year, 11, 20),
  recognitionDueOn: day(year, 12, 20),
});

const inferredNote =
  "Số liệu công bố: 596 lượt đăng ký, 397 được công nhận (2021–2023); năm 2023: 279 đăng ký, 202 được công nhận. " +
  "Suy ra, không có trong báo cáo: 126 lượt năm 2021, 191 lượt năm 2022, 195 lượt được công nhận trong hai năm 2021–2022; " +
  "phân bổ theo đơn vị và lĩnh vực là dữ liệu mẫu.";

/** The city's campaign 2021–2023: proposed by its steering committee, decided by Ban Thường vụ Thành ủy. */
export async function openCityCampaign(stage: Stage): Promise<Played> {
  const owner = unitOf(stage, "tp");
  const now = at("2021-01-12", 9);
  const input: CreateCampaign = {
    movementId: null,
    movementName: "Phong trào thi đua “Dân vận khéo” thành phố Bắc Kạn",
    orgUnitId: owner.id,
    recogniserUnitId: owner.id,
    codePrefix: "DVK",
    classificationScheme: "pass_fail",
    name: "Phong trào thi đua “Dân vận khéo” giai đoạn 2021–2023",
    startsOn: "2021-01-01",
    endsOn: "2023-12-31",
    committeeName: "Ban Chỉ đạo thực hiện QCDC và phong trào “Dân vận khéo” thành phố Bắc Kạn",
    recogniserName: "Ban Thường vụ Thành ủy Bắc Kạn",
    recogniserSuperior: "Tỉnh ủy Bắc Kạn",
    decisionSymbol: "QĐ/ThU",
    signerTitle: "Phó Bí thư Thường trực",
    recipients: [
      "Như Điều 3",
      "Thường trực Thành ủy (b/c)",
      "Các chi, đảng bộ trực thuộc",
      "Lưu Văn phòng Thành ủy",
    ],
    legalBases: [
      "Kết luận số 03-KL/TU ngày 10/12/2020 của Ban Thường vụ Tỉnh ủy Bắc Kạn",
      "Hướng dẫn số 01-HD/BDVTU ngày 20/4/2021 của Ban Dân vận Tỉnh ủy Bắc Kạn",
    ],
    standingOffice: "Ban Dân vận Thành ủy",
    place: "Bắc Kạn",
    guidance: inferredNote,
    round: cityRound(2021),
    fields: [...defaultFields],
    topics: cityTopics,
    linkedMovements: linked,
    sheet: referenceSheet,
  };
  const act = { by: "thuky.tp", now };
  const { id, roundId } = await stage.one({ ...act, what: createCampaign }, input);
  const rounds = new Map([[2021, roundId]]);
  for (const year of [2022, 2023]) {
    const opening = { by: "thuky.tp", now: at(day(year, 1, 10), 9), what: addRound };
    rounds.set(year, (await stage.one(opening, { campaignId: id, ...cityRound(year) })).id);
  }
  return played(stage, act, { id, rounds });
}

const wardTopics = [
  "Xây dựng Đảng, chính quyền, MTTQ và các đoàn thể sau sắp xếp",
  "Cải cách hành chính, chuyển đổi số, phục vụ nhân dân",
  "Xây dựng nông thôn mới, đô thị văn minh",
  "Giữ gìn, phát huy bản sắc văn hóa dân tộc gắn với du lịch",
];

/** The province's movement, under which the wards run their campaigns. */
export async function openMovement(stage: Stage): Promise<number> {
  const act = { by: "thuky.thainguyen", now: at("2026-01-06", 9), what: createMovement };
  const name = "Phong trào thi đua “Dân vận khéo” tỉnh Thái Nguyên";
  return (await stage.one(act, { orgUnitId: unitOf(stage, "tn").id, name })).id;
}

/** A ward's campaign of 2026, open for registration until the end of the year. */
export async function openWardCampaign(
  stage: Stage,
  ward: { readonly key: string; readonly short: string; readonly secretary: string },
  movementId: number,
): Promise<Played> {
  const owner = unitOf(stage, ward.key);
  const input: CreateCampaign = {
    movementId,
    movementName: "",
    orgUnitId: owner.id,
    recogniserUnitId: owner.id,
    codePrefix: "DVK",
    classificationScheme: "classes",
    name: `Phong trào thi đua “Dân vận khéo” năm 2026, phường ${ward.short}`,
    startsOn: "2026-01-01",
    endsOn: "2026-12-31",
    committeeName: `Ban Chỉ đạo phong trào thi đua “Dân vận khéo” phường ${ward.short}`,
    recogniserName: `Ban Chỉ đạo phong trào thi đua “Dân vận khéo” phường ${ward.short}`,
    recogniserSuperior: `Đảng ủy phường ${ward.short}`,
    decisionSymbol: "QĐ/BCĐ",
    signerTitle: "Trưởng ban",
    recipients: [
      "Như Điều 3",
      "Thường trực Đảng ủy (b/c)",
      "Các chi, đảng bộ trực thuộc",
      "Lưu Ban Chỉ đạo",
    ],
    legalBases: [
      `Kế hoạch phong trào thi đua “Dân vận khéo” năm 2026 của Đảng ủy phường ${ward.short} (cần kiểm tra)`,
      "Biên bản họp bình xét của Ban Chỉ đạo",
    ],
    standingOffice: `Ban Xây dựng Đảng, Đảng ủy phường ${ward.short}`,
    place: ward.short,
    guidance:
      "Bảng điểm là mẫu tham khảo, thay khi có hướng dẫn chính thức. Mỗi chi bộ, tổ dân phố, đoàn thể đăng ký ít nhất một mô hình.",
    round: {
      year: 2026,
      name: "Năm 2026",
      registrationOpensOn: "2026-01-15",
      registrationClosesOn: "2026-12-31",
      selfReportDueOn: "2026-12-31",
      appraisalDueOn: "2027-01-11",
      classificationDueOn: "2027-01-18",
      recognitionDueOn: "2027-01-29",
    },
    fields: [...defaultFields],
    topics: wardTopics,
    linkedMovements: linked,
    sheet: referenceSheet,
  };
  const act = { by: ward.secretary, now: at("2026-01-08", 9), what: createCampaign };
  const { id, roundId } = await stage.one(act, input);
  return played(stage, act, { id, rounds: new Map([[2026, roundId]]) });
}

async function played(
  stage: Stage,
  opener: { readonly by: string; readonly now: Date },
  opened: Pick<Played, "id" | "rounds">,
): Promise<Played> {
  const { id } = opened;
  const viewer = await stage.as(opener.by, opener.now);
  return read(viewer, async (tx) => {
    const fields = await tx.select().from(campaignFields).where(eq(campaignFields.campaignId, id));
    const ids = async (list: typeof focusTopics | typeof linkedMovements) => {
      const rows = await tx
        .select({ id: list.id })
        .from(list)
        .where(eq(list.campaignId, id))
        .orderBy(list.position);
      return rows.map((row) => row.id);
    };
    const classes = await tx
      .select({ id: ratingClasses.id, minScore: ratingClasses.minScore })
      .from(ratingClasses)
      .where(eq(ratingClasses.campaignId, id))
      .orderBy(ratingClasses.position);
    const criteria = await tx
      .select({ id: scoringCriteria.id, maxPoints: scoringCriteria.maxPoints })
      .from(scoringCriteria)
      .innerJoin(scoringSheets, eq(scoringSheets.id, scoringCriteria.sheetId))
      .where(and(eq(scoringSheets.campaignId, id), eq(scoringSheets.number, 1)))
      .orderBy(scoringCriteria.position);
    return {
      ...opened,
      fields: new Map(
        canonicalFields.map((name) => [
          name,
          fields.find((row) => row.canonical === name)?.id ?? 0,
        ]),
      ),
      topics: await ids(focusTopics),
      movements: await ids(linkedMovements),
      classes,
      criteria,
    };
  });
}
