import { and, eq, inArray } from "drizzle-orm";
import { suspendRegistration } from "../commands/model-registration/hold.ts";
import { revokeRecognition } from "../commands/recognition/revoke.ts";
import { selectOutstanding } from "../commands/recognition/select-outstanding.ts";
import { read } from "../doors.ts";
import { ratingClasses } from "../schema/campaigns.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { at } from "./calendar.ts";
import { classify } from "./committee-acts.ts";
import { decide, freeze } from "./decide.ts";
import {
  appoint,
  having,
  inspectorsScore,
  type Live,
  membersScore,
  register,
  takeIn,
  tell,
  visit,
} from "./live-cast.ts";
import { springGoals } from "./live-wards.ts";
import type { Stage } from "./stage.ts";

/** The first wave of 2026: registered in February, decided in July. */
export async function playSpring(stage: Stage, live: Live): Promise<void> {
  const players = having(live, ...springGoals);
  await register(stage, live, players, ["2026-02-09", "2026-02-24", "2026-03-10"]);
  await takeIn(stage, live, players, "2026-03-16");
  await tell(stage, live, players, "2026-05-25");
  await appoint(stage, live, players, "2026-06-01");
  await visit(stage, players, "2026-06-09");
  await inspectorsScore(stage, live, players, "2026-06-10");
  await membersScore(stage, live, players, "2026-06-16");
  const { ward, campaign } = live;
  await classify(stage, { by: ward.chair, now: at("2026-06-22", 15) }, players, campaign);
  const listId = await freeze(stage, {
    roundId: campaign.rounds.get(2026) ?? 0,
    title: "Danh sách đề nghị công nhận đợt 1 năm 2026",
    secretary: ward.secretary,
    begunOn: "2026-06-23",
    frozenOn: "2026-06-25",
  });
  const paper = { signerName: ward.chairName, signerTitle: "Trưởng ban", number: null };
  const about = "về việc công nhận mô hình, điển hình “Dân vận khéo” đợt 1 năm 2026";
  const decision = { ...paper, chair: ward.chair, decidedOn: "2026-07-03", abstractLine: about };
  await decide(stage, listId, { ...decision, decidedOn: "2026-07-03" }, players);
  await choose(stage, live, listId);
  await afterwards(stage, live);
}

/** The chair chooses the outstanding ones among those whose class allows it. */
async function choose(stage: Stage, live: Live, listId: number): Promise<void> {
  const by = live.ward.chair;
  const now = at("2026-07-06", 9);
  const viewer = await stage.as(by, now);
  const ids = having(live, "recognised").map(({ id }) => id);
  const rows = await read(viewer, (tx) =>
    tx
      .select({ id: modelRegistrations.id })
      .from(modelRegistrations)
      .innerJoin(ratingClasses, eq(ratingClasses.id, modelRegistrations.classId))
      .where(and(inArray(modelRegistrations.id, ids), eq(ratingClasses.outstanding, true)))
      .orderBy(modelRegistrations.id)
      .limit(5),
  );
  await stage.one(
    { by, now, what: selectOutstanding },
    {
      id: listId,
      version: 3,
      registrationIds: rows.map(({ id }) => id),
      note: "Tiêu biểu đợt 1 năm 2026",
    },
  );
}

/** What came to light later: a recognition revoked, another on hold. */
async function afterwards(stage: Stage, live: Live): Promise<void> {
  const { ward } = live;
  const revoking = { by: ward.chair, now: at("2026-09-15", 10), what: revokeRecognition };
  for (const { id, version } of having(live, "revoked")) {
    const { decisionId } = await stage.one(revoking, {
      ...{ id, version, number: null, decidedOn: "2026-09-15" as const },
      abstractLine: "về việc thu hồi công nhận mô hình “Dân vận khéo”",
      signerName: ward.chairName,
      signerTitle: "Trưởng ban",
      reason: "Mô hình đã dừng từ tháng 5, số liệu báo cáo không còn đúng.",
    });
    await stage.issue(ward.chair, revoking.now, "recognition_revocation", decisionId);
  }
  const holding = { by: ward.secretary, now: at("2026-10-20", 14), what: suspendRegistration };
  for (const { id, version } of having(live, "recognised_on_hold")) {
    const reason = "Đang xác minh đơn phản ánh về thu, chi đóng góp.";
    await stage.one(holding, { id, version, hold: "complaint", reason });
  }
}
