import { describe, expect, test } from "vitest";
import { RecordCouncil, SetNominees } from "./schema.ts";

const sent = {
  id: "1",
  version: "1",
  metOn: { day: "20", month: "11", year: "2026" },
  seats: [{ name: "Bàn Thị Mẫu", present: "on" }],
};
const votes = [
  { nomineeId: "1", for: "1" },
  { nomineeId: "2", for: "", blank: "x" },
  { nomineeId: "3" },
];
const faults = (form: object) =>
  RecordCouncil.safeParse(form).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("the form of the council's result", () => {
  test("asks one number for each nominee, together with all else that is missing", () => {
    expect(faults({ ...sent, votes: votes.slice(0, 1) })).toEqual([]);
    expect(faults({ ...sent, votes: votes.slice(2) })).toEqual(["votes.0.for"]);
    expect(faults({ ...sent, metOn: undefined, votes })).toEqual([
      "metOn",
      "votes.1.blank",
      "votes.1.for",
      "votes.2.for",
    ]);
  });

  test("asks none where all agreed", () => {
    expect(faults({ ...sent, unanimous: "on", votes: votes.slice(2) })).toEqual([]);
  });
});

test("a nominee stands on the list once, also in a form made by hand", () => {
  const row = { id: "7", name: "Chi bộ tổ 5", achievement: "Hiến đất mở đường" };
  const isSound = (rows: object[]) =>
    SetNominees.safeParse({ id: "1", version: "1", nominees: rows }).success;

  expect([isSound([row, { ...row, id: "8" }]), isSound([row, row])]).toEqual([true, false]);
});
