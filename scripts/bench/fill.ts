import postgres from "postgres";
import { aUnit } from "../../db/factories/foundation.ts";
import { aPerson } from "../../db/factories/people.ts";
import { aRegistration, aScene } from "../../db/factories/registrations.ts";
import type { Viewer } from "../../domain/viewer.ts";

/** Who asks and what is written to: ids of drafts to submit and of appraised ones to score. */
export type Ground = {
  readonly reader: Viewer;
  readonly officer: Viewer;
  readonly scorer: Viewer;
  readonly drafts: readonly number[];
  readonly appraised: readonly number[];
  readonly criteria: readonly { readonly id: number; readonly maxPoints: number }[];
};

const wards = 10;

/**
 * Fills an empty database with so many registrations: people, units and one complete draft by the
 * product's commands, all others copied from it by SQL, each with its whole history.
 */
export async function fill(url: string, size: number, writes: number): Promise<Ground> {
  const scene = await aScene();
  const { administrator, province } = scene;
  for (let made = 0; made < wards; made += 1) {
    const ward = await aUnit(administrator, province, "ward");
    await aUnit(administrator, ward, "party_cell");
  }
  const reader = await aPerson(scene, { roles: [["viewer", province]] });
  const { id: template } = await aRegistration(scene);
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await copyRegistrations(sql, template, size);
    await copyHistories(sql, template);
    const drafts = await copiesOf(sql, template, scene.women.id, "draft", writes);
    const appraised = await copiesOf(sql, template, scene.women.id, "appraised", writes);
    const [scorer] = scene.members;
    await sql`
      insert into assessments (registration_id, org_path, kind, person_id, sheet_id, assigned_at)
      select id, org_path, 'committee', ${scorer.personId}, ${scene.campaign.sheetId}, now()
      from model_registrations where id = any (${appraised})`;
    await sql`analyze`;
    const { criteria } = scene.campaign;
    return { reader, officer: scene.officer, scorer, drafts, appraised, criteria };
  } finally {
    await sql.end();
  }
}

const states = `(array['accepted', 'self_reported', 'appraised', 'classified', 'recognised',
  'recognised', 'recognised', 'not_recognised'])[1 + n % 8]`;

/** Names of the columns to copy: all but the key and what is computed. */
async function columnsOf(sql: postgres.Sql, table: string, changed: readonly string[]) {
  const rows = await sql<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_name = ${table} and column_name <> 'id' and is_generated = 'NEVER'`;
  return rows.map(({ name }) => name).filter((name) => !changed.includes(name));
}

async function copyRegistrations(sql: postgres.Sql, template: number, size: number) {
  const own = [
    ...["emulation_model_id", "org_unit_id", "org_path", "area_id", "province_id"],
    ...["unit_version_id", "state", "name", "code", "search_words", "registered_at"],
    ...["state_since", "field_id", "duplicate_key"],
  ];
  const kept = await columnsOf(sql, "model_registrations", own);
  await sql.unsafe(`
    create table bench as
    select n, (select coalesce(max(id), 0) from emulation_models) + n as emulation_model_id,
      (select coalesce(max(id), 0) from model_registrations) + n as id, u.id as org_unit_id,
      u.path, u.area_id, u.province_id, v.id as unit_version_id, ${states} as state,
      (select array_agg(id order by id) from campaign_fields where campaign_id =
        (select campaign_id from rounds where id = r.round_id)) as fields,
      timestamptz '2026-01-01' + n % 300 * interval '1 day' + n * interval '1 microsecond' as at
    from generate_series(1, ${size}) n
      join model_registrations r on r.id = ${template}
      join (select *, row_number() over (order by id) - 1 as place, count(*) over () as places
        from org_units where level = 'organisation') u on u.place = n % u.places
      join unit_versions v on v.unit_id = u.id and v.valid_to is null`);
  await sql.unsafe(`
    insert into emulation_models (id, org_unit_id, org_path, name, kind, subject_type, subject_name)
      overriding system value
    select b.emulation_model_id, b.org_unit_id, b.path, 'Mô hình ' || b.n, m.kind, m.subject_type,
      m.subject_name from bench b, emulation_models m
      where m.id = (select emulation_model_id from model_registrations where id = ${template})`);
  await sql.unsafe(`
    insert into model_registrations (id, ${own.join(", ")}, ${kept.join(", ")})
      overriding system value
    select b.id, b.emulation_model_id, b.org_unit_id, b.path, b.area_id, b.province_id,
      b.unit_version_id, b.state::registration_state, 'Mô hình ' || b.n, 'BENCH-' || b.n,
      array['mo', 'hinh', b.n::text, 'mo hinh', 'hinh ' || b.n], b.at, b.at,
      b.fields[1 + b.n % 4], 'bench ' || b.n, ${kept.map((name) => `r.${name}`).join(", ")}
    from bench b, model_registrations r where r.id = ${template}`);
  for (const table of ["emulation_models", "model_registrations"]) {
    await sql.unsafe(
      `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`,
    );
  }
}

/** The history of each copy, and its spans in one go instead of step by step. */
async function copyHistories(sql: postgres.Sql, template: number): Promise<void> {
  await sql.unsafe("alter table steps disable trigger steps_to_spans");
  await sql.unsafe(`
    insert into steps (registration_id, org_path, step, from_state, to_state, actor_id, actor_name,
      actor_title, happened_at)
    select b.id, b.path, s.step, null, case when s.step = 'last' then b.state else s.to_state end,
      r.created_by_id, 'Cán bộ', 'Cán bộ', b.at + s.days * interval '1 day'
    from bench b join model_registrations r on r.id = ${template}
      cross join (values ('create', 'draft', 0), ('submit', 'submitted', 1),
        ('accept', 'accepted', 3), ('last', '', 60)) s (step, to_state, days)`);
  await sql.unsafe("alter table steps enable trigger steps_to_spans");
  await sql.unsafe(`
    insert into registration_spans (registration_id, org_path, state, from_on, to_on)
    select registration_id, org_path, to_state::registration_state, effective_on,
      lead(effective_on) over (partition by registration_id order by effective_on)
    from steps where registration_id in (select id from bench)`);
  await sql.unsafe("drop table bench");
}

/** So many copies of the complete draft in this state, with its targets. Returns their ids. */
async function copiesOf(
  sql: postgres.Sql,
  template: number,
  unitId: number,
  state: string,
  count: number,
): Promise<number[]> {
  const changed = ["emulation_model_id", "state", "duplicate_key"];
  const kept = (await columnsOf(sql, "model_registrations", changed)).join(", ");
  const targets = (await columnsOf(sql, "registration_targets", ["registration_id"])).join(", ");
  const made: number[] = [];
  for (let copy = 0; copy < count; copy += 1) {
    const [known] = await sql<{ id: number }[]>`
      insert into emulation_models (org_unit_id, org_path, name, kind, subject_type, subject_name)
      select org_unit_id, org_path, name, kind, subject_type, subject_name
      from emulation_models where org_unit_id = ${unitId} order by id limit 1 returning id`;
    const [row] = await sql.unsafe<{ id: number }[]>(`
      insert into model_registrations (emulation_model_id, state, duplicate_key, ${kept})
      select ${known?.id ?? 0}, '${state}', 'copy', ${kept} from model_registrations
      where id = ${template} returning id`);
    const id = row?.id ?? 0;
    await sql.unsafe(`insert into registration_targets (registration_id, ${targets})
      select ${id}, ${targets} from registration_targets where registration_id = ${template}`);
    made.push(id);
  }
  return made;
}
