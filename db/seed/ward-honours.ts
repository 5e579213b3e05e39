import type { SaveAwardForm } from "../../domain/commendation/schema.ts";
import { saveAwardForm } from "../commands/commendation/save-award-form.ts";
import { at } from "./calendar.ts";
import {
  convene,
  type Dossier,
  open,
  propose,
  refuse,
  revoke,
  sendBack,
  sign,
  withdraw,
} from "./honours.ts";
import { having, type Live } from "./live-cast.ts";
import type { LiveWard } from "./live-wards.ts";
import { type Stage, unitOf } from "./stage.ts";

const form = (orgUnitId: number, { short }: LiveWard): SaveAwardForm => ({
  id: null,
  version: null,
  orgUnitId,
  name: "Giấy khen của Chủ tịch UBND phường",
  basis: "thematic",
  issuerName: `Ủy ban nhân dân phường ${short}`,
  issuerSuperior: "",
  signerTitle: "Chủ tịch",
  decisionSymbol: "QĐ-UBND",
  place: short,
  validFrom: "2026-01-01",
  validTo: null,
  individualMultiplier: 0.3,
  collectiveMultiplier: 0.6,
  householdMultiplier: 0.45,
  rounding: "nearest",
  thresholdPercent: 50,
  voteBase: "members",
  legalBases: [
    "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ",
    "Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ Nội vụ",
  ],
  recipients: ["Như Điều 3", "Thường trực Đảng ủy (b/c)", "Lưu: VT"],
  source: "Hệ số giấy khen cấp xã cần kiểm tra tại Điều 54 Nghị định 152/2025/NĐ-CP",
  needsCheck: true,
});

type Day = `2026-${number}-${number}`;
type Begin = (title: string, on: Day, count: number) => Promise<Dossier>;

/** A ward's dossiers of 2026; phường Đức Xuân has one in every state. */
export async function playWardHonours(stage: Stage, live: Live): Promise<void> {
  const { ward, campaign } = live;
  const { officer } = ward.issuer;
  const saving = { by: officer, now: at("2026-07-06", 14), what: saveAwardForm };
  const { id: awardFormId } = await stage.one(saving, form(unitOf(stage, ward.key).id, ward));
  const free = having(live, "recognised").map(({ id }) => id);
  const meritText = "Đã có thành tích xuất sắc trong phong trào thi đua “Dân vận khéo” năm 2026";
  const begin: Begin = (title, on, count) =>
    open(stage, officer, {
      ...{ on, campaignId: campaign.id, awardFormId, title, meritText },
      registrationIds: free.splice(0, count),
    });
  await playDecided(stage, ward, begin);
  if (ward.recusal) await playEnded(stage, ward, begin);
  await playOpen(stage, ward, begin);
}

const about = "Về việc tặng Giấy khen trong phong trào thi đua “Dân vận khéo” năm 2026";

async function playDecided(stage: Stage, { issuer }: LiveWard, begin: Begin): Promise<void> {
  const dossier = await begin("Khen thưởng mô hình tiêu biểu đợt 1 năm 2026", "2026-07-21", 4);
  await propose(stage, issuer.officer, dossier, "2026-07-22");
  await convene(stage, issuer, dossier, { on: "2026-07-29", minutesNumber: "05/BB-HĐ", absent: 1 });
  await sign(stage, issuer, dossier, { on: "2026-08-14", number: null, about });
}

/** Dossiers that came to another end: revoked, refused, withdrawn, sent back. */
async function playEnded(stage: Stage, { issuer }: LiveWard, begin: Begin): Promise<void> {
  const { officer } = issuer;
  const revoked = await begin("Khen thưởng bổ sung đợt 1 năm 2026", "2026-07-08", 2);
  await propose(stage, officer, revoked, "2026-07-09");
  await convene(stage, issuer, revoked, { on: "2026-07-14", minutesNumber: "04/BB-HĐ", absent: 0 });
  await sign(stage, issuer, revoked, { on: "2026-08-17", number: null, about });
  const cancelling = "Về việc hủy bỏ Quyết định số 02/QĐ-UBND ngày 17/8/2026";
  await revoke(stage, issuer, revoked, { on: "2026-10-12", number: null, about: cancelling });

  const refused = await begin("Khen thưởng đột xuất mô hình mới", "2026-08-24", 2);
  await propose(stage, officer, refused, "2026-08-25");
  await convene(stage, issuer, refused, { on: "2026-09-04", minutesNumber: "06/BB-HĐ", absent: 2 });
  await refuse(stage, issuer, refused, "2026-09-10");

  const withdrawn = await begin("Khen thưởng chuyên đề 9 tháng năm 2026", "2026-09-14", 2);
  await propose(stage, officer, withdrawn, "2026-09-15");
  await withdraw(stage, issuer, withdrawn, "2026-09-21");

  const returned = await begin("Khen thưởng điển hình người tốt việc tốt", "2026-10-05", 2);
  await propose(stage, officer, returned, "2026-10-06");
  await convene(stage, issuer, returned, {
    on: "2026-10-12",
    minutesNumber: "07/BB-HĐ",
    absent: 1,
  });
  await sendBack(stage, issuer, returned, "2026-10-19");
}

/** Dossiers that wait today: for the leader, for the council, for the officer. */
async function playOpen(stage: Stage, { issuer }: LiveWard, begin: Begin): Promise<void> {
  const { officer } = issuer;
  const reviewed = await begin(
    "Khen thưởng dịp Ngày hội Đại đoàn kết toàn dân tộc",
    "2026-10-26",
    3,
  );
  await propose(stage, officer, reviewed, "2026-10-27");
  const meeting = { on: "2026-11-05", minutesNumber: "08/BB-HĐ", absent: 1, fallen: 2 } as const;
  await convene(stage, issuer, reviewed, meeting);
  const proposed = await begin("Khen thưởng mô hình mới làm tốt, quý IV năm 2026", "2026-11-09", 3);
  await propose(stage, officer, proposed, "2026-11-16");
  await begin("Khen thưởng tổng kết phong trào năm 2026", "2026-11-18", 2);
}
