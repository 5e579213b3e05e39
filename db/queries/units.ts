import { and, asc, count, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { fold } from "../../domain/fold.ts";
import type { SuccessionKind } from "../../domain/org/units.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { ReadTx } from "../doors.ts";
import { orgUnits, unitVersions } from "../schema/org.ts";
import { inVietnameseOrder } from "../vietnamese-order.ts";
import { readWhole } from "./read-whole.ts";

/** Lines of one page of the tree; a larger tree is searched or opened branch by branch. */
export const unitsShown = 400;

export type UnitsAsked = {
  readonly q: string;
  /** Only this unit and what is below it. */
  readonly below: number | null;
  /** Closed units too. */
  readonly closed: boolean;
};

/** Without a question the tree is folded: organisations are counted at what they belong to. */
export const isFolded = ({ q, below }: UnitsAsked) => q === "" && below === null;

/** Units that the viewer sees, each under its parent; text is found without accents. */
export async function listUnits(tx: ReadTx, asked: UnitsAsked) {
  const { q, below, closed } = asked;
  const words = fold(q);
  const top = alias(orgUnits, "top");
  const member = alias(orgUnits, "member");
  const branch = tx
    .select({ path: top.path })
    .from(top)
    .where(eq(top.id, below ?? 0));
  const within = tx
    .select({ count: count() })
    .from(member)
    .where(
      and(
        isNull(member.closedOn),
        ne(member.id, orgUnits.id),
        sql`${member.path} <@ ${orgUnits.path}`,
      ),
    );
  return tx
    .select({
      id: orgUnits.id,
      name: orgUnits.name,
      type: orgUnits.type,
      path: orgUnits.path,
      living: sql<number>`(${within})::int`,
      whole: readWhole,
      closedOn: orgUnits.closedOn,
      code: unitVersions.code,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(orgUnits)
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, orgUnits.id), isNull(unitVersions.validTo)))
    .where(
      and(
        closed ? undefined : isNull(orgUnits.closedOn),
        isFolded(asked) ? ne(orgUnits.level, "organisation") : undefined,
        below === null ? undefined : sql`${orgUnits.path} <@ (${branch})`,
        words === ""
          ? undefined
          : sql`${orgUnits.searchText} like ${`%${words.replace(/[\\%_]/g, "\\$&")}%`}`,
      ),
    )
    .orderBy(asc(orgUnits.path), asc(orgUnits.id))
    .limit(unitsShown);
}

export type UnitRow = Awaited<ReturnType<typeof listUnits>>[number];

type Related = {
  readonly id: number;
  readonly name: string;
  readonly kind: SuccessionKind;
  readonly onDate: PlainDate;
  readonly legalText: string;
  readonly heir: boolean;
  /** Whether the viewer sees that unit too. */
  readonly open: boolean;
};

/** What a unit came from and what it became: all of it, told to whoever sees the unit. */
function relatedTo(tx: ReadTx, id: number) {
  return tx.execute<Related>(sql`
    select told.id, told.name, told.kind, told.on_date::text as "onDate",
      told.legal_text as "legalText", told.heir, seen.id is not null as open
    from app_unit_relations(${id}) told left join org_units seen on seen.id = told.id
    order by told.on_date, told.id`);
}

/** One unit with its versions, what it came from and what it became; null when not seen. */
export async function getUnit(tx: ReadTx, id: number) {
  const [found] = await tx
    .select({ unit: orgUnits, whole: readWhole })
    .from(orgUnits)
    .where(eq(orgUnits.id, id));
  if (!found) return null;
  const { unit, whole } = found;
  const [versions, related, children] = await Promise.all([
    tx
      .select()
      .from(unitVersions)
      .where(eq(unitVersions.unitId, id))
      .orderBy(desc(unitVersions.validFrom)),
    relatedTo(tx, id),
    tx
      .select({ id: orgUnits.id, name: orgUnits.name, type: orgUnits.type })
      .from(orgUnits)
      .where(and(isNull(orgUnits.closedOn), sql`${orgUnits.path} ~ ${`${unit.path}.*{1}`}::lquery`))
      .orderBy(inVietnameseOrder(orgUnits.name))
      .limit(unitsShown),
  ]);
  return {
    ...unit,
    whole,
    versions,
    predecessors: related.filter(({ heir }) => !heir),
    successors: related.filter(({ heir }) => heir),
    children,
  };
}

export type UnitDetail = NonNullable<Awaited<ReturnType<typeof getUnit>>>;
