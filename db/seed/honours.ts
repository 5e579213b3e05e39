import { eq } from "drizzle-orm";
import type { RecordCouncil } from "../../domain/commendation/schema.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import { addNominees } from "../commands/commendation/add-nominees.ts";
import { createCommendation } from "../commands/commendation/create.ts";
import { decideOnCommendation } from "../commands/commendation/decide.ts";
import { proposeCommendation } from "../commands/commendation/propose.ts";
import { recordCouncil } from "../commands/commendation/record-council.ts";
import { refuseCommendation } from "../commands/commendation/refuse.ts";
import { returnCommendation } from "../commands/commendation/return.ts";
import { revokeCommendation } from "../commands/commendation/revoke.ts";
import { withdrawCommendation } from "../commands/commendation/withdraw.ts";
import { read } from "../doors.ts";
import { nominees } from "../schema/commendations.ts";
import { at } from "./calendar.ts";
import type { Stage } from "./stage.ts";

/** Who handles the dossiers of one issuer. */
export type Issuer = {
  readonly officer: string;
  readonly leader: string;
  readonly leaderName: string;
  readonly leaderTitle: string;
  readonly council: readonly (readonly [string, string])[];
};

/** A dossier on its way. */
export type Dossier = { readonly id: number; version: number };

type Opening = {
  readonly on: PlainDate;
  readonly campaignId: number;
  readonly awardFormId: number;
  readonly title: string;
  readonly meritText: string;
  readonly registrationIds: readonly number[];
};

/** The officer opens a dossier and puts recognised registrations on its list. */
export async function open(stage: Stage, by: string, opening: Opening): Promise<Dossier> {
  const { on, registrationIds, ...text } = opening;
  const { id } = await stage.one({ by, now: at(on, 9), what: createCommendation }, text);
  const adding = { by, now: at(on, 9, 20), what: addNominees };
  await stage.one(adding, { id, version: 1, registrationIds: [...registrationIds] });
  return { id, version: 2 };
}

/** The officer puts it before the council. */
export async function propose(stage: Stage, by: string, dossier: Dossier, on: PlainDate) {
  const { id, version } = dossier;
  await stage.one({ by, now: at(on, 14), what: proposeCommendation }, { id, version });
  dossier.version += 1;
}

type Meeting = {
  readonly on: PlainDate;
  readonly minutesNumber: string;
  /** How many members were away. */
  readonly absent: number;
  /** Position of a nominee that most voted against, if there is one. */
  readonly fallen?: number;
};

/** The officer enters who sat and how they voted. */
export async function convene(stage: Stage, issuer: Issuer, dossier: Dossier, meeting: Meeting) {
  const now = at(meeting.on, 16);
  const viewer = await stage.as(issuer.officer, now);
  const rows = await read(viewer, (tx) =>
    tx
      .select({ id: nominees.id })
      .from(nominees)
      .where(eq(nominees.commendationId, dossier.id))
      .orderBy(nominees.position),
  );
  const present = issuer.council.length - meeting.absent;
  const votes = rows.map(({ id: nomineeId }, index) => {
    const against = index === meeting.fallen ? present - 1 : 0;
    const blank = index % 4 === 3 && against === 0 ? 1 : 0;
    return { nomineeId, for: present - against - blank, against, blank };
  });
  const input: RecordCouncil = {
    ...{ id: dossier.id, version: dossier.version, metOn: meeting.on },
    minutesNumber: meeting.minutesNumber,
    seats: issuer.council.map(([name, title], index) => ({
      ...{ name, title, present: index < present },
    })),
    unanimous: false,
    votes,
  };
  await stage.one({ by: issuer.officer, now, what: recordCouncil }, input);
  dossier.version += 1;
}

type Paper = { readonly on: PlainDate; readonly number: number | null; readonly about: string };

const paperOf = (issuer: Issuer, { on, number, about }: Paper) => ({
  decidedOn: on,
  number,
  signerName: issuer.leaderName,
  signerTitle: issuer.leaderTitle,
  abstractLine: about,
});

/** The leader signs. */
export async function sign(stage: Stage, issuer: Issuer, dossier: Dossier, paper: Paper) {
  const act = { by: issuer.leader, now: at(paper.on, 10), what: decideOnCommendation };
  const { decisionId } = await stage.one(act, { ...dossier, ...paperOf(issuer, paper) });
  await stage.issue(issuer.leader, act.now, "commendation_decision", decisionId);
  dossier.version += 1;
}

/** The leader sends it back, once. */
export async function sendBack(stage: Stage, issuer: Issuer, dossier: Dossier, on: PlainDate) {
  const reason = "Bổ sung xác nhận của chi ủy nơi cư trú cho hai đề nghị cuối danh sách.";
  const act = { by: issuer.leader, now: at(on, 11), what: returnCommendation };
  await stage.one(act, { ...dossier, reason });
  dossier.version += 1;
}

/** The leader refuses in writing, with the class of reason. */
export async function refuse(stage: Stage, issuer: Issuer, dossier: Dossier, on: PlainDate) {
  const reason = "Thời gian duy trì mô hình chưa đủ theo quy định của phường; xem xét vào đợt sau.";
  const act = { by: issuer.leader, now: at(on, 11), what: refuseCommendation };
  await stage.one(act, { ...dossier, refusalReason: "standard_not_met", reason });
  dossier.version += 1;
}

/** The leader cancels a decision by another one. */
export async function revoke(stage: Stage, issuer: Issuer, dossier: Dossier, paper: Paper) {
  const act = { by: issuer.leader, now: at(paper.on, 10), what: revokeCommendation };
  const reason = "Kết luận kiểm tra: số liệu nêu trong báo cáo thành tích không đúng thực tế.";
  const ground = { revocationGround: "false_merit" as const, reason };
  const revoked = await stage.one(act, { ...dossier, ...paperOf(issuer, paper), ...ground });
  const { revocationDecisionId } = revoked;
  await stage.issue(issuer.leader, act.now, "commendation_revocation", revocationDecisionId);
  dossier.version += 1;
}

/** The officer takes it back before the council has voted. */
export async function withdraw(stage: Stage, issuer: Issuer, dossier: Dossier, on: PlainDate) {
  const reason = "Ghép vào hồ sơ khen thưởng tổng kết năm.";
  const act = { by: issuer.officer, now: at(on, 15), what: withdrawCommendation };
  await stage.one(act, { ...dossier, reason });
  dossier.version += 1;
}
