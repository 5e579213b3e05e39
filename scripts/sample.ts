import postgres from "postgres";
import { samplePassword, sampleSignIns } from "../db/seed/sign-ins.ts";
import type { Outside } from "../db/seed/stage.ts";

/**
 * `if-empty` loads the sample data into an empty database, `asked` does and refuses one with data
 * of its own, `never` only looks. `embedded` as second word allows to begin again after an interrupted loading.
 * The parent process is told the sign-ins when sample data is there, and when nobody is.
 */
const [wish = "never", place] = process.argv.slice(2);
const url = process.env["DATABASE_URL"] ?? "";

/** Kept with the database itself while loading: half a sample must not pass for a whole one. */
const unfinished = "sample data is being loaded";

process.exitCode = await main();
process.disconnect?.();

async function main(): Promise<number> {
  if (await isUnfinished()) {
    if (place !== "embedded") {
      process.stderr.write(
        "Lần nạp dữ liệu mẫu trước bị dừng giữa chừng: hãy tạo lại cơ sở dữ liệu trống.\n" +
          "An earlier loading of the sample data was interrupted: create an empty database again.\n",
      );
      return 1;
    }
    await beginAgain();
  }
  const sampled = await hasSample();
  if (!sampled && wish === "asked" && !(await holdsNothing())) {
    process.stderr.write(
      "Cơ sở dữ liệu đã có dữ liệu riêng: không nạp dữ liệu mẫu vào đó. Hãy dùng một cơ sở dữ liệu trống.\n" +
        "The database holds data of its own: no sample data is added to it. Use an empty database.\n",
    );
    return 1;
  }
  if (sampled || (await load())) {
    process.send?.({ sample: { signIns: sampleSignIns, password: samplePassword } });
  } else if (await hasNobody()) {
    process.send?.({ isUnused: true });
  }
  return 0;
}

async function load(): Promise<boolean> {
  if (wish === "never") return false;
  // Half the product comes along with it: every start but the first does without.
  const { loadSample } = await import("../db/seed/sample.ts");
  if (!(await holdsNothing())) return false;
  const { drawAlbum } = await import("./sample-pictures.ts");
  const { issueDocument } = await import("../lib/documents/issue.ts");
  await mark(unfinished);
  const outside: Outside = {
    drawings: await drawAlbum(),
    issue: (viewer, { kind, decisionId }, now) =>
      issueDocument(viewer, kind, decisionId, { now, sample: true }),
  };
  await loadSample(url, outside, (line) => process.stdout.write(`  ${line}\n`));
  await mark(null);
  return true;
}

async function holdsNothing(): Promise<boolean> {
  const { isEmpty } = await import("../db/seed/sample.ts");
  return isEmpty(url);
}

/** The application serves nothing before the sample is whole, so nothing else can be lost. */
async function beginAgain(): Promise<void> {
  const { migrate } = await import("../db/migrate.ts");
  const maintenance = new URL(url);
  const database = maintenance.pathname.slice(1);
  maintenance.pathname = "/postgres";
  await ask(maintenance.href, async (sql) => {
    await sql`drop database ${sql(database)} with (force)`;
    await sql`create database ${sql(database)}`;
  });
  await migrate(url);
}

function isUnfinished(): Promise<boolean> {
  return ask(url, async (sql) => {
    const [row] = await sql<{ comment: string | null }[]>`
      select shobj_description(oid, 'pg_database') as comment
      from pg_database where datname = current_database()`;
    return row?.comment === unfinished;
  });
}

function hasSample(): Promise<boolean> {
  return ask(url, async (sql) => {
    const [row] = await sql<{ found: boolean }[]>`
      select exists (select from people where sample) as found`;
    return row?.found ?? false;
  });
}

function hasNobody(): Promise<boolean> {
  return ask(url, async (sql) => {
    const [row] = await sql<{ nobody: boolean }[]>`
      select not exists (select from people) as nobody`;
    return row?.nobody ?? false;
  });
}

function mark(comment: string | null): Promise<void> {
  return ask(url, async (sql) => {
    const [row] = await sql<{ name: string }[]>`select current_database() as name`;
    const words = comment === null ? "null" : `'${comment}'`;
    await sql.unsafe(`comment on database "${row?.name}" is ${words}`);
  });
}

async function ask<Answer>(target: string, question: (sql: postgres.Sql) => Promise<Answer>) {
  const sql = postgres(target, { max: 1, onnotice: () => {} });
  try {
    return await question(sql);
  } finally {
    await sql.end();
  }
}
