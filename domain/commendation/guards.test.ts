import { describe, expect, it } from "vitest";
import { type CommendationCase, commendationGuards } from "./guards.ts";
import { dossier, nominee, officer } from "./sample.ts";

describe("the council's result", () => {
  const council = { metOn: "2026-11-10", members: 9, present: 7 } as const;
  const votesOf = (subject: Partial<CommendationCase>) =>
    commendationGuards(officer, dossier({ state: "proposed", ...subject })).votesComplete;

  it("misses every nominee before the council has met", () => {
    expect(votesOf({})).toEqual({ code: "votes_missing", params: { count: 1 } });
  });

  it("misses the nominees without ballots", () => {
    const voted = nominee({ votes: { for: 7, against: 0, blank: 0 } });

    expect(votesOf({ council, nominees: [voted, nominee({ id: 12 })] })).toEqual({
      code: "votes_missing",
      params: { count: 1 },
    });
  });

  it("counts as many ballots as members present", () => {
    const voted = nominee({ votes: { for: 7, against: 1, blank: 0 } });

    expect(votesOf({ council, nominees: [voted] })).toEqual({
      code: "votes_exceed",
      params: { name: "Chi bộ tổ 5", recused: 0, sum: 8, present: 7 },
      field: "votes[0].for",
    });
    expect(votesOf({ council, nominees: [nominee({ ...voted, recused: 1 })] })?.params).toEqual({
      name: "Chi bộ tổ 5",
      recused: 1,
      sum: 8,
      present: 6,
    });
    expect(
      votesOf({ council, nominees: [nominee({ votes: { for: 5, against: 1, blank: 1 } })] }),
    ).toBeNull();
  });
});
