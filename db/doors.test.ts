import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { refuse } from "../domain/result.ts";
import { type Context, done } from "./command.ts";
import { read, type WriteTx, write } from "./doors.ts";
import { testNow } from "./factories/clock.ts";
import { unique } from "./factories/doing.ts";
import { aRegistration, aScene } from "./factories/registrations.ts";
import { auditEntries, steps } from "./schema/history.ts";
import { orgUnits } from "./schema/org.ts";
import { modelRegistrations } from "./schema/registrations.ts";

const options = () => ({ now: testNow, requestId: unique() });

function renameUnit(id: number) {
  return async (tx: WriteTx, _ctx: Context, name: string) => {
    const changed = await tx
      .update(orgUnits)
      .set({ name })
      .where(eq(orgUnits.id, id))
      .returning({ path: orgUnits.path });
    return done(changed.length, {
      action: "test.rename",
      subject: { type: "unit", id },
      orgPath: changed[0]?.path ?? "0",
    });
  };
}

describe("what the doors let through", () => {
  it("shows nothing of a neighbouring branch", async () => {
    const [mine, other] = [await aScene(), await aScene()];
    const { id } = await aRegistration(other, { state: "submitted" });

    const seen = await read(mine.officer, (tx) =>
      tx.select().from(modelRegistrations).where(eq(modelRegistrations.id, id)),
    );

    expect(seen).toEqual([]);
  });

  it("changes no row of a neighbouring branch", async () => {
    const [mine, other] = [await aScene(), await aScene()];
    const command = async (tx: WriteTx) => {
      const changed = await tx
        .update(orgUnits)
        .set({ name: "của người khác" })
        .where(eq(orgUnits.id, other.ward.id))
        .returning({ id: orgUnits.id });
      return done(changed.length, {
        action: "test.steal",
        subject: { type: "unit", id: mine.ward.id },
        orgPath: mine.ward.path,
      });
    };

    expect(await write(mine.administrator, options(), command, null)).toEqual({
      ok: true,
      value: 0,
    });
  });

  it("shows no rows at all to someone without a role", async () => {
    const { officer } = await aScene();

    const seen = await read({ ...officer, assignments: [] }, (tx) => tx.select().from(orgUnits));

    expect(seen).toEqual([]);
  });

  it("refuses a write through the read door, even by raw SQL", async () => {
    const { administrator, ward } = await aScene();

    const attempt = read(administrator, (tx) =>
      tx.execute(sql`update org_units set name = 'x' where id = ${ward.id}`),
    );

    await expect(attempt).rejects.toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ code: "25006" }) }),
    );
  });

  it("never lets history be changed, whoever asks", async () => {
    const scene = await aScene();
    const { id } = await aRegistration(scene, { state: "submitted" });
    const rewrite = async (tx: WriteTx) => {
      await tx.update(steps).set({ note: "khác" }).where(eq(steps.registrationId, id));
      return refuse({ code: "not_found" });
    };

    await expect(write(scene.administrator, options(), rewrite, null)).rejects.toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ code: "42501" }) }),
    );
  });
});

describe("a write", () => {
  it("keeps nothing of a command that refuses", async () => {
    const { administrator, ward } = await aScene();
    const command = async (tx: WriteTx) => {
      await tx.update(orgUnits).set({ name: "dở dang" }).where(eq(orgUnits.id, ward.id));
      return refuse({ code: "wrong_state" });
    };

    const result = await write(administrator, options(), command, null);

    const [unit] = await read(administrator, (tx) =>
      tx.select({ name: orgUnits.name }).from(orgUnits).where(eq(orgUnits.id, ward.id)),
    );
    expect([result, unit?.name === "dở dang"]).toEqual([
      { ok: false, refusal: { code: "wrong_state" } },
      false,
    ]);
  });

  it("leaves its audit row in the same transaction, in the name of who did it", async () => {
    const { administrator, ward } = await aScene();
    const asked = options();

    await write(administrator, asked, renameUnit(ward.id), "Phường mới");

    const rows = await read(administrator, (tx) =>
      tx
        .select({ action: auditEntries.action, actor: auditEntries.actorName })
        .from(auditEntries)
        .where(eq(auditEntries.requestId, asked.requestId)),
    );
    expect(rows).toEqual([{ action: "test.rename", actor: administrator.name }]);
  });
});

describe("a form sent twice", () => {
  const request = (key: string, hash = "a") => ({ ...options(), request: { key, hash } });

  it("gets the first answer and changes nothing the second time", async () => {
    const { administrator, ward } = await aScene();
    const key = unique();
    await write(administrator, request(key), renameUnit(ward.id), "Một lần");

    const again = await write(administrator, request(key), renameUnit(-1), "Một lần");

    expect(again).toEqual({ ok: true, value: 1 });
  });

  it("runs once when both arrive at the same moment", async () => {
    const scene = await aScene();
    const key = unique();
    const send = () =>
      write(scene.administrator, request(key), renameUnit(scene.ward.id), `Phường ${key}`);

    const answers = await Promise.all([send(), send(), send()]);

    const renamed = await read(scene.administrator, (tx) =>
      tx
        .select({ action: auditEntries.action })
        .from(auditEntries)
        .where(
          and(eq(auditEntries.subjectId, scene.ward.id), eq(auditEntries.action, "test.rename")),
        ),
    );
    const first = { ok: true, value: 1 };
    expect([answers, renamed]).toEqual([[first, first, first], [{ action: "test.rename" }]]);
  });

  it("is refused when the same key comes with other content", async () => {
    const { administrator, ward } = await aScene();
    const key = unique();
    await write(administrator, request(key), renameUnit(ward.id), "Một");

    const other = await write(administrator, request(key, "b"), renameUnit(ward.id), "Hai");

    expect(other).toEqual({ ok: false, refusal: { code: "key_reused" } });
  });

  it("may be tried again with the same key after a refusal", async () => {
    const { administrator, ward } = await aScene();
    const key = unique();
    await write(administrator, request(key), async () => refuse({ code: "stale" }), null);

    const again = await write(administrator, request(key), renameUnit(ward.id), "Lần sau");

    expect(again).toEqual({ ok: true, value: 1 });
  });
});
