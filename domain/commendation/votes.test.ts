import { expect, it } from "vitest";
import { approvalRatio, castVotes, hasPassed } from "./votes.ts";

const council = { members: 9, present: 7 };
const half = { thresholdPercent: 50, voteBase: "members" } as const;

it("counts every ballot, blank ones too", () => {
  expect(castVotes({ for: 5, against: 1, blank: 1 })).toBe(7);
});

it("a nominee passes when more than the threshold of all members is for", () => {
  expect(hasPassed({ for: 5, against: 2, blank: 0 }, council, half)).toBe(true);
  expect(hasPassed({ for: 4, against: 3, blank: 0 }, council, half)).toBe(false);
});

it("the two bases give different outcomes", () => {
  const votes = { for: 4, against: 3, blank: 0 };

  expect(hasPassed(votes, council, half)).toBe(false);
  expect(hasPassed(votes, council, { ...half, voteBase: "present" })).toBe(true);
});

it("exactly the threshold is not enough", () => {
  const rule = { thresholdPercent: 66.67, voteBase: "members" } as const;

  expect(hasPassed({ for: 5, against: 5, blank: 0 }, { members: 10, present: 10 }, half)).toBe(
    false,
  );
  expect(hasPassed({ for: 6, against: 3, blank: 0 }, { members: 9, present: 9 }, rule)).toBe(false);
  expect(hasPassed({ for: 7, against: 2, blank: 0 }, { members: 9, present: 9 }, rule)).toBe(true);
});

it("a threshold of 90 % of all members is not met by the votes of those present", () => {
  const rule = { thresholdPercent: 90, voteBase: "members" } as const;

  expect(hasPassed({ for: 7, against: 0, blank: 0 }, council, rule)).toBe(false);
});

it("shows the ratio of the base, and none without a council", () => {
  expect(approvalRatio({ for: 6, against: 1, blank: 0 }, council, half)).toBe(6 / 9);
  expect(approvalRatio({ for: 0, against: 0, blank: 0 }, { members: 0, present: 0 }, half)).toBe(0);
});
