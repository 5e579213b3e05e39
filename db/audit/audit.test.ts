import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closeDatabase } from "../client.ts";
import { asSystem, writeAudit } from "../doors.ts";
import { testNow } from "../factories/clock.ts";
import { unique } from "../factories/doing.ts";
import { freshDatabase } from "../testing/database.ts";
import { markOf, sealAll } from "./seal.ts";
import { startSealer } from "./sealer.ts";
import { verifyAudit } from "./verify.ts";

let sql: postgres.Sql;

beforeAll(async () => {
  await closeDatabase();
  const url = await freshDatabase("audit");
  process.env["DATABASE_URL"] = url;
  sql = postgres(url, { max: 2, onnotice: () => {} });
});

beforeEach(async () => {
  await sql`truncate audit_entries, audit_seals restart identity`;
});

afterAll(() => sql.end());

/** Writes so many rows through the door, one transaction each as commands do. */
async function written(count: number): Promise<void> {
  for (let at = 1; at <= count; at += 1) {
    await asSystem("test", (tx) =>
      writeAudit(
        tx,
        {
          viewer: { personId: at, name: "Nông Thị Mẫu" },
          now: testNow,
          requestId: unique(),
          sample: false,
        },
        [
          {
            action: "registration.edit",
            subject: { type: "registration", id: at },
            orgPath: "1.2",
            before: { name: "Đường hoa", targets: [1, 2.5, null] },
            after: { name: `Đường hoa ${at}`, when: testNow },
          },
        ],
      ),
    );
  }
}

async function sealed(): Promise<void> {
  const mark = await markOf();
  // Other tests' transactions run in this cluster too; the mark is settled once they have ended.
  for (let done = await sealAll(mark, () => testNow); done === null; ) {
    done = await sealAll(mark, () => testNow);
  }
}

const findings = async () => (await verifyAudit()).findings;

describe("an untouched log", () => {
  it("has no findings, says how long the unsealed tail is, and where the chain ends", async () => {
    await written(3);
    await sealed();
    await written(2);

    const report = await verifyAudit();

    const [head] =
      await sql`select encode(digest, 'hex') as digest from audit_seals where position = 3`;
    expect(report).toEqual({
      findings: [],
      sealed: 3,
      unsealed: 2,
      head: { position: 3, digest: head?.["digest"] },
    });
  });

  it("is sound when it is empty", async () => {
    expect(await verifyAudit()).toEqual({ findings: [], sealed: 0, unsealed: 0, head: null });
  });
});

describe("tampering is named", () => {
  beforeEach(async () => {
    await written(5);
    await sealed();
  });

  it.each([
    ["its content", (sql) => sql`update audit_entries set after = '{"name": "Khác"}' where id = 3`],
    ["its actor", (sql) => sql`update audit_entries set actor_name = 'Khác' where id = 3`],
    [
      "its time of writing",
      (sql) =>
        sql`update audit_entries set recorded_at = recorded_at - interval '1 day' where id = 3`,
    ],
    ["its seal", (sql) => sql`update audit_seals set digest = sha256('x') where entry_id = 3`],
  ] as [string, (sql: postgres.Sql) => Promise<unknown>][])(
    "a row altered in %s",
    async (_, tamper) => {
      await tamper(sql);

      const named = (await findings()).filter((one) => one.entryId === 3);
      expect(named).toEqual([{ kind: "altered", entryId: 3, position: 3 }]);
    },
  );

  it("a row altered with nobody else touched is the only one named", async () => {
    await sql`update audit_entries set action = 'registration.submit' where id = 2`;

    expect(await findings()).toEqual([{ kind: "altered", entryId: 2, position: 2 }]);
  });

  it("a row deleted", async () => {
    await sql`delete from audit_entries where id = 2`;

    expect(await findings()).toEqual([{ kind: "missing", entryId: 2, position: 2 }]);
  });

  it("a row deleted together with its seal", async () => {
    await sql`delete from audit_entries where id = 2`;
    await sql`delete from audit_seals where entry_id = 2`;

    expect(await findings()).toEqual([{ kind: "missing", entryId: null, position: 2 }]);
  });

  it("a gap closed by renumbering shows at the row after it", async () => {
    await sql`delete from audit_entries where id = 2`;
    await sql`delete from audit_seals where entry_id = 2`;
    for (const position of [3, 4, 5]) {
      await sql`update audit_seals set position = position - 1 where position = ${position}`;
    }

    expect(await findings()).toEqual([{ kind: "altered", entryId: 3, position: 2 }]);
  });

  it("a row put in by hand among the sealed ones", async () => {
    await sql`
      insert into audit_entries overriding system value
      select (jsonb_populate_record(e, '{"id": 0, "action": "registration.accept"}')).*
      from audit_entries e where id = 3`;

    expect((await findings()).filter((one) => one.kind === "inserted")).toEqual([
      { kind: "inserted", entryId: 0, position: null },
    ]);
  });

  it("a row put in by hand at the end, and a sealed one with it", async () => {
    await sql`
      insert into audit_entries (org_path, action, subject_type, subject_id, actor_name, request_id, happened_at, mac)
      values ('1', 'registration.recognise', 'registration', 1, 'Khác', 'x', now(), repeat('0', 64))`;

    expect(await findings()).toEqual([{ kind: "inserted", entryId: 6, position: null }]);
    await sealed();
    expect(await findings()).toEqual([{ kind: "altered", entryId: 6, position: 6 }]);
  });

  it("a row hidden behind a seal before the first", async () => {
    await sql`
      insert into audit_entries (org_path, action, subject_type, subject_id, actor_name, request_id, happened_at, mac)
      values ('1', 'x', 'x', 1, 'x', 'x', now(), 'x')`;
    await sql`insert into audit_seals values (0, 6, sha256('x'), now())`;

    expect(await findings()).toEqual([{ kind: "inserted", entryId: 6, position: 0 }]);
  });

  it("a copy of a true row, sealed or not", async () => {
    await sql`
      insert into audit_entries overriding system value
      select (jsonb_populate_record(e, '{"id": 6}')).* from audit_entries e where id = 3`;

    expect(await findings()).toEqual([{ kind: "duplicate", entryId: 6, position: null }]);
    await sealed();
    expect(await findings()).toEqual([{ kind: "duplicate", entryId: 6, position: null }]);
  });

  it("two rows that changed places are both named", async () => {
    await sql.begin(async (tx) => {
      await tx`create temp table taken on commit drop as select * from audit_entries where id in (2, 4)`;
      await tx`delete from audit_entries where id in (2, 4)`;
      await tx`
        insert into audit_entries overriding system value
        select (jsonb_populate_record(null::audit_entries, to_jsonb(t) || jsonb_build_object('id', 6 - id))).*
        from taken t`;
    });

    expect(await findings()).toEqual([
      { kind: "altered", entryId: 2, position: 2 },
      { kind: "altered", entryId: 4, position: 4 },
    ]);
  });

  it("the application and the system door can only add to the history", async () => {
    const change = (table: string) => asSystem("test", (tx) => tx.execute(`delete from ${table}`));

    for (const table of ["audit_entries", "audit_seals", "steps"]) {
      const failure = await change(table).catch((error: Error) => String(error.cause));
      expect(failure).toContain(`permission denied for table ${table}`);
    }
  });
});

describe("sealing", () => {
  it("never passes a row whose transaction is still under way", async () => {
    await written(1);
    const late = await sql.reserve();
    await late`begin`;
    const [drawn] = await late`
      insert into audit_entries (org_path, action, subject_type, subject_id, actor_name, request_id, happened_at, mac)
      values ('1', 'x', 'x', 1, 'x', 'x', now(), 'x') returning id::int`;
    await written(1);
    const mark = await markOf();

    const before = await sealAll(mark, () => testNow);
    await late`rollback`;
    late.release();

    expect([drawn?.["id"], mark.lastId, before]).toEqual([2, 3, null]);
    await sealed();
    expect(await verifyAudit()).toMatchObject({ findings: [], sealed: 2, unsealed: 0 });
  });

  it("goes on in batches through a long log", async () => {
    await sql`
      insert into audit_entries (org_path, action, subject_type, subject_id, actor_name, request_id, happened_at, mac)
      select '1', 'x', 'x', n, 'x', n, now(), n from generate_series(1, 4500) n`;

    await sealed();

    const [row] =
      await sql`select count(*)::int as seals, max(position)::int as last from audit_seals`;
    expect(row).toEqual({ seals: 4500, last: 4500 });
  });

  it("is done by a process that lives, and put away with it", async () => {
    await written(2);
    const faults: unknown[] = [];
    const sealer = startSealer(
      () => testNow,
      (error) => faults.push(error),
    );

    await expect
      .poll(async () => (await verifyAudit()).sealed, { timeout: 20_000, interval: 200 })
      .toBe(2);
    await sealer.stop();

    expect(faults).toEqual([]);
  });
});

it("a long log is verified within seconds", async () => {
  await written(1);
  await sql`
    insert into audit_entries (org_path, action, subject_type, subject_id, actor_name, before, after, request_id, happened_at, mac)
    select org_path, action, subject_type, n, actor_name, before, after, n, happened_at, n
    from audit_entries, generate_series(2, 20000) n`;
  await sealed();
  const began = performance.now();

  const report = await verifyAudit();

  expect(performance.now() - began).toBeLessThan(15_000);
  expect([report.sealed, report.findings.length]).toEqual([20_000, 19_999]);
});
