import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { refuse } from "../domain/result.ts";
import { asSystem, type WriteTx, write } from "./doors.ts";
import { carriedTo } from "./factories/assessments.ts";
import { testNow } from "./factories/clock.ts";
import { unique } from "./factories/doing.ts";
import { aDecidedList } from "./factories/recognitions.ts";
import { aScene, type Scene } from "./factories/registrations.ts";

/** SQLSTATE that the database answers a statement with, "done" when it takes it. */
async function answerTo(statement: ReturnType<typeof sql>): Promise<string> {
  try {
    await asSystem("integrity test", (tx) => tx.execute(statement));
    return "done";
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return String((cause as { code?: string }).code);
}

describe("PostgreSQL itself refuses", () => {
  let scene: Scene;
  let id: number;
  beforeAll(async () => {
    scene = await aScene();
    ({ id } = await carriedTo(scene, "classified"));
    await aDecidedList(scene);
  });

  it("two versions of a unit at one time, and one that ends before it begins", async () => {
    const copy = (from: string, to: string | null) => sql`
      insert into unit_versions
        (unit_id, org_path, name, type, path_then, area_then_id, valid_from, valid_to)
      select unit_id, org_path, name, type, path_then, area_then_id, ${from}::date, ${to}::date
      from unit_versions where unit_id = ${scene.women.id} limit 1`;

    expect(await answerTo(copy("2099-01-01", null))).toBe("23P01");
    expect(await answerTo(copy("1990-01-01", "1980-01-01"))).toBe("22000");
    expect(await answerTo(copy("1980-01-01", "1990-01-01"))).toBe("done");
  });

  it("a second hold while one is open", async () => {
    const hold = sql`insert into registration_holds
        (registration_id, org_path, reason, note, started_at)
      select id, org_path, 'complaint', '', now() from model_registrations where id = ${id}`;

    expect(await answerTo(hold)).toBe("done");
    expect(await answerTo(hold)).toBe("23505");
  });

  it("another unit of the time for what was sent", async () => {
    const other = sql`update model_registrations set unit_version_id =
        (select id from unit_versions where unit_id = ${scene.school.id} limit 1)
      where id = ${id}`;

    expect(await answerTo(other)).toBe("23001");
  });

  it("a series of numbers that goes back", async () => {
    const back = sql`update number_series set last_number = last_number - 1
      where org_unit_id = ${scene.ward.id}`;

    expect(await answerTo(back)).toBe("23001");
  });

  it.each([
    ["decisions", "signer_name"],
    ["documents", "sha256"],
    ["scoring_sheets", "name"],
    ["scoring_criteria", "max_points"],
    ["steps", "actor_name"],
  ])("the application a change of %s.%s", async (table, column) => {
    const change = sql.raw(`update ${table} set ${column} = ${column}`);
    const command = async (tx: WriteTx) => {
      await tx.execute(change);
      return refuse({ code: "not_allowed" });
    };
    const options = { now: testNow, requestId: unique() };
    const answer = await write(scene.chair, options, command, null).catch(codeOf);

    expect(answer).toBe("42501");
  });
});
