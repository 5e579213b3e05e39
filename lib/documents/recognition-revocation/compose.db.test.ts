import { expect, it } from "vitest";
import { revokeRecognition } from "../../../db/commands/recognition/revoke.ts";
import { read } from "../../../db/doors.ts";
import { carriedTo, versionOf } from "../../../db/factories/assessments.ts";
import { doing } from "../../../db/factories/doing.ts";
import { aDecidedList, decisionOf } from "../../../db/factories/recognitions.ts";
import { aScene } from "../../../db/factories/registrations.ts";
import { recognitionRevoked } from "../../../db/queries/revocation-facts.ts";
import { lines, part } from "../read-back.ts";
import { renderDocument } from "../render.ts";
import { composeRecognitionRevocation } from "./compose.ts";

it("the paper names the decision it takes back, the model, its holder and why", async () => {
  const scene = await aScene();
  const draft = { name: "Ngõ phố tự quản", subjectName: "Chi hội tổ 5" };
  const { id } = await carriedTo(scene, "classified", { draft });
  await aDecidedList(scene);
  const seen = { id, version: await versionOf(scene.chair, id) };
  const { decisionId } = await doing(scene.chair, revokeRecognition, {
    ...decisionOf(seen),
    abstractLine: "thu hồi công nhận mô hình “Dân vận khéo”",
    reason: "Số liệu không đúng.",
  });

  const facts = await read(scene.chair, (tx) => recognitionRevoked(tx, decisionId));
  const paper = facts && composeRecognitionRevocation(facts);

  expect(paper).toMatchObject({
    number: "02",
    symbol: facts?.earlier.symbol,
    summary: "thu hồi công nhận mô hình “Dân vận khéo”",
    earlierDecision: `Quyết định số 01-${facts?.earlier.symbol} ngày 15 tháng 9 năm 2026`,
    earlierSummary: "công nhận mô hình “Dân vận khéo” năm 2026",
    revoked: "mô hình “Ngõ phố tự quản” năm 2026",
    holder: `Chi hội tổ 5 (${facts?.unitName})`,
    reason: "Số liệu không đúng",
    signatureLines: ["TRƯỞNG BAN"],
  });
  const printed = paper && renderDocument("recognition_revocation", paper).bytes;
  expect(lines(part(printed ?? new Uint8Array(), "word/document.xml"))).toContain("TRƯỞNG BAN");
});
