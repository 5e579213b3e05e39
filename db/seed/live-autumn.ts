import { resumeRegistration, suspendRegistration } from "../commands/model-registration/hold.ts";
import { withdrawRegistration } from "../commands/model-registration/withdraw.ts";
import { at } from "./calendar.ts";
import { classify, sendBack } from "./committee-acts.ts";
import { freeze } from "./decide.ts";
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
import type { Stage } from "./stage.ts";
import { draft, report } from "./unit-acts.ts";

/** The second wave of 2026, still on its way at the end of November. */
export async function playAutumn(stage: Stage, live: Live): Promise<void> {
  await playAhead(stage, live);
  await playWaiting(stage, live);
  await playFresh(stage, live);
}

/** Those that the committee has in hand. */
async function playAhead(stage: Stage, live: Live): Promise<void> {
  const concluded = having(live, "frozen", "classified");
  const scored = [...concluded, ...having(live, "scored")];
  const inScoring = having(live, "appraised", "recused");
  const visited = [...scored, ...inScoring];
  const begun = having(live, "inspection_begun");
  const appointed = [...visited, ...begun, ...having(live, "assigned")];
  const all = [...appointed, ...having(live, "reported")];
  await register(stage, live, all, ["2026-08-04", "2026-08-12", "2026-08-20"]);
  await takeIn(stage, live, all, "2026-08-25");
  await tell(stage, live, all, "2026-10-22");
  await appoint(stage, live, appointed, "2026-10-27");
  await visit(stage, visited, "2026-11-04");
  await visit(stage, begun, "2026-11-18", "save");
  await inspectorsScore(stage, live, visited, "2026-11-05");
  await membersScore(stage, live, scored, "2026-11-09");
  await membersScore(stage, live, inScoring, "2026-11-17", 2);
  await conclude(stage, live);
}

/** The chair concludes; what was concluded first already stands on a frozen list. */
async function conclude(stage: Stage, live: Live): Promise<void> {
  const { ward, campaign } = live;
  const by = ward.chair;
  await classify(stage, { by, now: at("2026-11-11", 15) }, having(live, "frozen"), campaign);
  await freeze(stage, {
    roundId: campaign.rounds.get(2026) ?? 0,
    title: "Danh sách đề nghị công nhận đợt 2 năm 2026",
    secretary: ward.secretary,
    begunOn: "2026-11-12",
    frozenOn: "2026-11-16",
  });
  await classify(stage, { by, now: at("2026-11-19", 15) }, having(live, "classified"), campaign);
}

/** Those that wait for the unit's report, one of them on hold. */
async function playWaiting(stage: Stage, live: Live): Promise<void> {
  const { ward } = live;
  const waiting = having(live, "accepted", "report_begun", "on_hold");
  await register(stage, live, waiting, ["2026-09-08", "2026-09-15"]);
  await takeIn(stage, live, waiting, "2026-09-18");
  const holding = { by: ward.secretary, what: suspendRegistration };
  const [once] = having(live, "accepted");
  if (once) {
    const on = at("2026-10-05", 9);
    const reason = "Chờ kết luận thanh tra về nguồn kinh phí hỗ trợ.";
    const { id, version } = once;
    await stage.one({ ...holding, now: on }, { id, version, hold: "inspection", reason });
    const resuming = { by: ward.secretary, now: at("2026-10-16", 9), what: resumeRegistration };
    const end = "Đã có kết luận: nguồn kinh phí sử dụng đúng mục đích.";
    await stage.one(resuming, { id, version: version + 1, reason: end });
    once.version += 2;
  }
  for (const { id, version } of having(live, "on_hold")) {
    const reason = "Đang giải quyết đơn của hộ dân về ranh giới đất hiến.";
    const sitting = { ...holding, now: at("2026-11-10", 10) };
    await stage.one(sitting, { id, version, hold: "complaint", reason });
  }
  const writing = { by: ward.officer, now: at("2026-11-18", 15) };
  await report(stage, writing, having(live, "report_begun"), { intent: "save" });
}

/** Those of these weeks: sent, sent back, taken back, just begun. */
async function playFresh(stage: Stage, live: Live): Promise<void> {
  const { ward } = live;
  const withdrawn = having(live, "withdrawn");
  await register(stage, live, withdrawn, ["2026-10-13"]);
  const taking = { by: ward.officer, now: at("2026-10-15", 9), what: withdrawRegistration };
  for (const { id, version } of withdrawn) {
    await stage.one(taking, { id, version, reason: "Trùng nội dung với mô hình của Mặt trận tổ." });
  }
  const returned = having(live, "returned");
  await register(stage, live, returned, ["2026-11-10"]);
  await sendBack(stage, { by: ward.secretary, now: at("2026-11-16", 10) }, returned, {
    reason: "Nội dung tốt nhưng chỉ tiêu chưa đo được; bổ sung rồi gửi lại trước 30/11.",
    notes: [
      { field: "targets", note: "Ghi rõ số hộ, số mét và mốc so sánh đầu năm." },
      { field: "locationText", note: "Nêu cụ thể đoạn đường, cụm dân cư." },
      { field: "resourcesText", note: "Tách phần nhân dân góp và phần vận động doanh nghiệp." },
    ],
  });
  const days = ["2026-11-18", "2026-11-19", "2026-11-20"] as const;
  await register(stage, live, having(live, "submitted"), days);
  await draft(stage, { by: ward.officer, now: at("2026-11-20", 16) }, having(live, "draft"));
}
