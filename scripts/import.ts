import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { createTranslator } from "next-intl";
import postgres from "postgres";
import { closeDatabase } from "../db/client.ts";
import { importRegistrations } from "../db/commands/model-registration/import.ts";
import { read, write } from "../db/doors.ts";
import { alreadyThere, importFrame } from "../db/queries/import-frame.ts";
import { viewerAt } from "../db/queries/viewer-at.ts";
import { fold } from "../domain/fold.ts";
import { refusedRows } from "../domain/import/columns.ts";
import { planImport } from "../domain/import/plan.ts";
import { plainDateOf } from "../domain/plain-date.ts";
import { now } from "../lib/clock.ts";
import { readImportSheet } from "../lib/import-sheet.ts";
import messages from "../messages/vi.ts";
import { joinRunning } from "./machine/running.ts";

/** Imports a list of models as drafts: all rows or none. Exit code 0: done, 1: refused. */
const t = createTranslator({ locale: "vi", messages, namespace: "import" });
const refusals = createTranslator({ locale: "vi", messages, namespace: "refusal" });

class Refused extends Error {}

try {
  await main();
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`✗ ${error.message}\n`);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [path] = positionals;
  const { campaign, unit } = values;
  if (!path || !campaign || !unit) throw new Refused(t("script.usage"));
  const sheet = await readImportSheet(bytesOf(path));
  if (!sheet.ok) throw new Refused(t(`refused.${sheet.reason}`));
  const { rows, columns, unknown } = sheet;
  const refused = refusedRows(rows.length);
  if (refused) throw new Refused(refusals(refused.code, refused.params ?? {}));
  say(t("script.read", { file: basename(path), rows: rows.length, columns: columns.length }));
  if (unknown.length > 0) say(t("checked.unknown", { names: unknown.join(", ") }));
  if (!(await joinRunning())) {
    process.exitCode = 1;
    return;
  }
  const place = await placeOf({ campaign, unit, round: values.round, as: values.as });
  const viewer = await viewerAt(place.personId, now());
  const { orgUnitId, roundId } = place;
  const checked = await read(viewer, async (tx) => {
    const frame = await importFrame(tx, place);
    if (!frame) throw new Refused(refusals("invalid_reference"));
    const plan = planImport(rows, frame);
    return { plan, known: await alreadyThere(tx, plan, orgUnitId) };
  });
  for (const { row, column, code, params = {} } of checked.plan.problems) {
    const problem = t(`problems.${code}`, params);
    say(t("script.problem", { row, column: t(`columns.${column}`), problem }));
  }
  const count = checked.plan.problems.length;
  if (count > 0) throw new Refused(refusals("import_problems", { count }));
  const fresh = checked.plan.rows.length - checked.known.size;
  if (values["dry-run"]) {
    say(t("script.dryRun", { fresh, known: checked.known.size }));
    return;
  }
  const input = { orgUnitId, roundId, fileName: basename(path), rows };
  const options = { now: now(), requestId: randomUUID() };
  const result = await write(viewer, options, importRegistrations, input);
  if (!result.ok) throw new Refused(refusals(result.refusal.code, result.refusal.params ?? {}));
  const { created, known } = result.value;
  say(
    t("script.done", { created: created.length, known, unit: place.unitName, person: viewer.name }),
  );
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        campaign: { type: "string" },
        unit: { type: "string" },
        round: { type: "string" },
        as: { type: "string" },
        "dry-run": { type: "boolean", default: false },
      },
    });
  } catch (cause) {
    throw new Refused(t("script.usage"), { cause });
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Refused(t("script.noFile", { path }), { cause });
  }
}

type Asked = {
  readonly campaign: string;
  readonly unit: string;
  readonly round: string | undefined;
  readonly as: string | undefined;
};

/** The round, the unit and who imports, as the owner of the database finds them. */
async function placeOf(asked: Asked) {
  const sql = postgres(process.env["DATABASE_URL"] ?? "", { max: 1, onnotice: () => {} });
  const today = plainDateOf(now());
  try {
    const campaign = oneOf(
      "--campaign",
      asked.campaign,
      await sql<Named[]>`select id, name from campaigns`,
    );
    const unit = oneOf(
      "--unit",
      asked.unit,
      await sql<(Named & { path: string })[]>`
        select id, name, path::text from org_units where closed_on is null`,
    );
    const rounds = await sql<{ id: number; year: number }[]>`
      select id, year from rounds where campaign_id = ${campaign.id} order by year desc`;
    const wanted = asked.round ? rounds.filter(({ year }) => String(year) === asked.round) : rounds;
    const [round] = wanted;
    if (!round) throw notOne("--round", asked.round ?? "", 0);
    // Whoever registers nearest to the unit, unless somebody is named.
    const [officer] = await sql<{ id: number }[]>`
      select p.id from people p
        join role_assignments a on a.person_id = p.id and a.role = 'ward_officer'
          and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to > ${today})
        join org_units u on u.id = a.org_unit_id
      where p.deactivated_at is null and u.path @> ${unit.path}::ltree
        and ${asked.as ? sql`p.username = ${asked.as}` : sql`true`}
      order by nlevel(u.path) desc, p.id limit 1`;
    if (!officer) throw new Refused(t("script.noOfficer"));
    return {
      personId: officer.id,
      orgUnitId: unit.id,
      unitName: unit.name,
      roundId: round.id,
    };
  } finally {
    await sql.end();
  }
}

type Named = { readonly id: number; readonly name: string };

/** The one row of this number or name; part of a name will do where it names only one. */
function oneOf<Row extends Named>(option: string, text: string, rows: readonly Row[]): Row {
  const exact = rows.filter(({ id, name }) => String(id) === text || fold(name) === fold(text));
  const found =
    exact.length > 0 ? exact : rows.filter(({ name }) => fold(name).includes(fold(text)));
  const [one] = found;
  if (!one || found.length > 1) throw notOne(option, text, found.length);
  return one;
}

function notOne(option: string, text: string, count: number): Refused {
  return new Refused(t("script.notOne", { option, text, count }));
}
