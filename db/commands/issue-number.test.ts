import postgres from "postgres";
import { afterAll, describe, expect, it } from "vitest";
import { ok } from "../../domain/result.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { type Context, done } from "../command.ts";
import type { WriteTx } from "../doors.ts";
import { testNow } from "../factories/clock.ts";
import { doing, trying, unique } from "../factories/doing.ts";
import { foundation } from "../factories/foundation.ts";
import { aPerson } from "../factories/people.ts";
import { act } from "../seed/act.ts";
import { type Issue, issueDecision } from "./issue-decision.ts";

/** A ward and the person who enters its decisions, as the smallest act that issues one. */
async function anIssuer() {
  const branch = await foundation();
  const chair = await aPerson(branch, { roles: [["committee_chair", branch.ward]] });
  const { id: orgUnitId, path: orgPath } = branch.ward;
  const issuer = { orgUnitId, orgPath, name: "Ban Chỉ đạo phường", symbol: "QĐ/BCĐ" };
  const paper = (wanted: Partial<Issue> = {}): Issue => ({
    kind: "recognition",
    issuer,
    number: null,
    decidedOn: "2026-09-15",
    abstractLine: "Công nhận mô hình",
    signerName: "Trần Văn Mẫu",
    signerTitle: "Trưởng ban",
    ...wanted,
  });
  return { chair, issuer, paper };
}

async function issue(tx: WriteTx, ctx: Context, wanted: Issue) {
  const issued = await issueDecision(tx, ctx, wanted);
  if (!issued.ok) return issued;
  const { id, number } = issued.value;
  const subject = { type: "decision", id };
  return done(number, { action: "decision.issue", subject, orgPath: wanted.issuer.orgPath });
}

const issueId = async (tx: WriteTx, ctx: Context, wanted: Issue) => {
  const issued = await issueDecision(tx, ctx, wanted);
  if (!issued.ok) return issued;
  const { id } = issued.value;
  const subject = { type: "decision", id };
  return done(id, { action: "decision.issue", subject, orgPath: wanted.issuer.orgPath });
};

const owner = postgres(process.env["DATABASE_URL"] ?? "", { max: 1 });
afterAll(() => owner.end());

const number = (chair: Viewer, wanted: Issue) => doing(chair, issue, wanted);

describe("the paper of a decision", () => {
  const papersOf = async (decisionId: number) => [
    ...(await owner`
      select payload, run_at > now() + interval '50 s' as later
      from graphile_worker._private_jobs where key = ${`issue_document:${decisionId}`}`),
  ];

  it("is left as a job in the act that issues it, in the name of who signed", async () => {
    const { chair, paper } = await anIssuer();

    const decisionId = await doing(chair, issueId, paper({ kind: "commendation_revocation" }));

    const said = { decisionId, kind: "commendation_revocation", personId: chair.personId };
    expect(await papersOf(decisionId)).toEqual([{ payload: said, later: true }]);
  });

  it("is not left by the loading of the sample, which makes its papers itself", async () => {
    const sampling = { now: testNow, requestId: unique(), sample: true };
    const { chair, paper } = await anIssuer();

    const decisionId = await act(chair, sampling, issueId, paper());

    expect(await papersOf(decisionId)).toEqual([]);
  });
});

describe("the number of a decision", () => {
  it("is the next of its series when none is typed", async () => {
    const { chair, paper } = await anIssuer();

    const given = [await number(chair, paper()), await number(chair, paper())];

    expect(given).toEqual([1, 2]);
  });

  it("may be typed, and the series goes on after the highest", async () => {
    const { chair, paper } = await anIssuer();

    const given = [
      await number(chair, paper({ number: 312 })),
      await number(chair, paper({ number: 17 })),
      await number(chair, paper()),
    ];

    expect(given).toEqual([312, 17, 313]);
  });

  it("is used once in a series", async () => {
    const { chair, paper } = await anIssuer();
    await number(chair, paper({ number: 9 }));

    const again = await trying(chair, issue, paper({ number: 9 }));

    expect(again).toEqual({ ok: false, refusal: { code: "number_taken", field: "number" } });
  });

  it("starts again for another year and another symbol", async () => {
    const { chair, issuer, paper } = await anIssuer();
    await number(chair, paper());

    const given = [
      await number(chair, paper({ decidedOn: "2025-12-30" })),
      await number(chair, paper({ issuer: { ...issuer, symbol: "QĐ-UBND" } })),
    ];

    expect(given).toEqual([1, 1]);
  });

  it("differs for two who ask at the same moment", async () => {
    const { chair, paper } = await anIssuer();

    const given = await Promise.all(Array.from({ length: 8 }, () => number(chair, paper())));

    expect(given.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("goes to one of two who type the same at the same moment", async () => {
    const { chair, paper } = await anIssuer();

    const answers = await Promise.all([
      trying(chair, issue, paper({ number: 5 })),
      trying(chair, issue, paper({ number: 5 })),
    ]);

    expect(answers.filter(({ ok }) => ok)).toEqual([ok(5)]);
    expect(answers.find(({ ok }) => !ok)).toEqual({
      ok: false,
      refusal: { code: "number_taken", field: "number" },
    });
  });

  it("is given back when the act is refused", async () => {
    const { chair, paper } = await anIssuer();
    const refusedAfter = async (tx: WriteTx, ctx: Context, wanted: Issue) => {
      await issueDecision(tx, ctx, wanted);
      return { ok: false, refusal: { code: "suspended" } } as const;
    };

    await trying(chair, refusedAfter, paper());

    expect(await number(chair, paper())).toBe(1);
  });
});

describe("the day of a decision", () => {
  it("does not lie in the future", async () => {
    const { chair, paper } = await anIssuer();

    const answer = await trying(chair, issue, paper({ decidedOn: "2026-09-16" }));

    expect(answer).toEqual({ ok: false, refusal: { code: "date_in_future", field: "decidedOn" } });
  });

  it("does not lie before what it decides on", async () => {
    const { chair, paper } = await anIssuer();
    const notBefore = { day: "2026-09-15", code: "date_before_list" } as const;

    const answer = await trying(chair, issue, paper({ decidedOn: "2026-09-14", notBefore }));

    expect(answer).toEqual({
      ok: false,
      refusal: { code: "date_before_list", field: "decidedOn" },
    });
  });

  it("may be today, the day the list was frozen", async () => {
    const { chair, paper } = await anIssuer();
    const notBefore = { day: "2026-09-15", code: "date_before_list" } as const;

    expect(await number(chair, paper({ notBefore }))).toBe(1);
  });
});
