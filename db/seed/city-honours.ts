import type { SaveAwardForm } from "../../domain/commendation/schema.ts";
import { saveAwardForm } from "../commands/commendation/save-award-form.ts";
import { at } from "./calendar.ts";
import type { Played } from "./campaigns.ts";
import { published } from "./figures.ts";
import { convene, type Issuer, open, propose, sign } from "./honours.ts";
import { cityCouncil } from "./people-rows.ts";
import type { Player } from "./player.ts";
import { type Stage, unitOf } from "./stage.ts";
import { commendedOf, type Turn } from "./story.ts";

const issuer: Issuer = {
  officer: "tdkt.tp",
  leader: "chutich.tp",
  leaderName: "Bế Quang Thạch",
  leaderTitle: "Chủ tịch",
  council: cityCouncil,
};

// Legal bases and multipliers are settings to be checked against the official texts: the law of
// 2022 came into force only on 01/01/2024.
const form = (orgUnitId: number): SaveAwardForm => ({
  id: null,
  version: null,
  orgUnitId,
  name: "Giấy khen của Chủ tịch UBND thành phố",
  basis: "thematic",
  issuerName: "Ủy ban nhân dân thành phố Bắc Kạn",
  issuerSuperior: "",
  signerTitle: "Chủ tịch",
  decisionSymbol: "QĐ-UBND",
  place: "Bắc Kạn",
  validFrom: "2021-01-01",
  validTo: "2025-07-01",
  individualMultiplier: 0.3,
  collectiveMultiplier: 0.6,
  householdMultiplier: 0.45,
  rounding: "nearest",
  thresholdPercent: 50,
  voteBase: "members",
  legalBases: [
    "Luật Thi đua, khen thưởng năm 2003, được sửa đổi, bổ sung năm 2005 và năm 2013 (cần kiểm tra)",
    "Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ (cần kiểm tra)",
  ],
  recipients: ["Như Điều 3", "Thường trực Thành ủy (b/c)", "Lưu: VT"],
  source:
    "Nghị định 91/2017/NĐ-CP: hệ số 0,3 và mức tập thể gấp hai lần cần kiểm tra trên văn bản gốc",
  needsCheck: true,
});

/** The commendation at the sơ kết of 18/10/2023: 18 collectives and 2 individuals. */
export async function playCityHonours(
  stage: Stage,
  campaign: Played,
  story: readonly Turn[],
  players: ReadonlyMap<string, Player>,
): Promise<void> {
  const saving = { by: issuer.officer, now: at("2023-09-25"), what: saveAwardForm };
  const { id: awardFormId } = await stage.one(saving, form(unitOf(stage, "tp").id));
  const chosen = commendedOf(story);
  const dossier = await open(stage, issuer.officer, {
    on: "2023-10-05",
    campaignId: campaign.id,
    awardFormId,
    title: "Khen thưởng sơ kết phong trào thi đua “Dân vận khéo” giai đoạn 2021–2023",
    meritText:
      "Đã có thành tích xuất sắc trong phong trào thi đua “Dân vận khéo” giai đoạn 2021–2023",
    registrationIds: chosen.map((turn) => players.get(turn.key)?.id ?? 0),
  });
  await propose(stage, issuer.officer, dossier, "2023-10-09");
  await convene(stage, issuer, dossier, { on: "2023-10-12", minutesNumber: "27/BB-HĐ", absent: 0 });
  await sign(stage, issuer, dossier, {
    on: published.commendedOn,
    number: 2768,
    about:
      "Về việc tặng Giấy khen cho các tập thể, cá nhân có thành tích trong phong trào thi đua “Dân vận khéo” giai đoạn 2021–2023",
  });
  stage.tell(`Sơ kết 18/10/2023: khen thưởng ${chosen.length} tập thể, cá nhân`);
}
