import { expect, test } from "vitest";
import type { Dossier } from "../load";
import { certificatesOf } from "./data.ts";

const decision = {
  ...{ number: 5, symbol: "QĐ-UBND", decidedOn: "2026-11-18" },
  ...{ signerTitle: "Chủ tịch", signerName: "Nông Văn Mẫu" },
};
const parts = {
  nominees: [
    { name: "Tổ 5", subjectType: "collective", unitName: "Tổ 5", achievement: "Hay", passed: true },
    { name: "Tổ 6", subjectType: "collective", unitName: "Tổ 6", achievement: "Dở", passed: false },
  ],
};

function dossierIn(state: string): Dossier {
  const form = { name: "Giấy khen", place: "Mẫu" };
  return { detail: { decision, form, row: { state } }, parts } as unknown as Dossier;
}

test("who passed has a certificate once the decision is signed", () => {
  expect(certificatesOf(dossierIn("decided")).map(({ recipient }) => recipient)).toEqual(["Tổ 5"]);
});

test("an award that was cancelled has no certificate any more", () => {
  expect(certificatesOf(dossierIn("revoked"))).toEqual([]);
});
