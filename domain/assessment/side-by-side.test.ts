import { expect, test } from "vitest";
import { meansOf, type PointsGiven } from "./side-by-side.ts";

const given: PointsGiven[] = [
  { kind: "self", criterionId: 1, points: 9 },
  { kind: "committee", criterionId: 1, points: 8 },
  { kind: "committee", criterionId: 1, points: 7.25 },
  { kind: "committee", criterionId: 2, points: 20 },
];

test("each kind of sheet has its own mean on a criterion", () => {
  expect(meansOf(given, 1)).toEqual({ self: 9, team: null, committee: 7.63 });
  expect(meansOf(given, 2)).toEqual({ self: null, team: null, committee: 20 });
});
