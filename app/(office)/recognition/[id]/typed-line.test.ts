import { expect, test } from "vitest";
import { typedLine } from "./typed-line.ts";

test("what was typed is found by its registration, wherever the line stands now", () => {
  const answers = {
    lines: [
      { registrationId: "7", outcome: "decline", note: "Chờ xác minh" },
      { registrationId: "9", outcome: "recognise", note: "" },
    ],
    removeIds: "9",
  };
  expect([7, 9, 11].map((id) => typedLine(answers, id))).toEqual([
    { outcome: "decline", note: "Chờ xác minh", leaves: false },
    { outcome: "recognise", note: "", leaves: true },
    { outcome: undefined, note: undefined, leaves: false },
  ]);
});

test("a form that was not sent yet has nothing typed", () => {
  expect(typedLine({ title: "Danh sách" }, 7)).toEqual({
    ...{ outcome: undefined, note: undefined },
    leaves: false,
  });
});
