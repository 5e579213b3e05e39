import { sql } from "drizzle-orm";
import { subjectTypes } from "../../domain/model-registration/lists.ts";
import { duplicateKey, searchWords } from "../../domain/model-registration/search.ts";
import type { RegistrationState } from "../../domain/model-registration/workflow.ts";
import { addDays, type PlainDate, plainDateOf } from "../../domain/plain-date.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { done } from "../command.ts";
import type { UnitPlace } from "../commands/org-unit/insert-unit.ts";
import type { WriteTx } from "../doors.ts";
import { steps } from "../schema/history.ts";
import { unitVersions } from "../schema/org.ts";
import { emulationModels, modelRegistrations } from "../schema/registrations.ts";
import { doing, unique } from "./doing.ts";

/** Numbers from 0 to 1 that are the same each time: mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Passed = {
  readonly step: string;
  readonly to: RegistrationState;
  readonly at: Date;
  readonly decidedOn: PlainDate | null;
};

const way: readonly [string, RegistrationState][] = [
  ["create", "draft"],
  ["submit", "submitted"],
  ["accept", "accepted"],
  ["self_report", "self_reported"],
  ["appraise", "appraised"],
  ["classify", "classified"],
  ["recognise", "recognised"],
  ["revoke", "revoked"],
];
const HOUR = 3_600_000;

/** A life of a registration from a day on: how far it came, when, and what papers bear what day. */
function lifeFrom(start: Date, next: () => number): Passed[] {
  const length = 1 + Math.floor(next() * (way.length + 2));
  let at = start.getTime();
  const passed: Passed[] = [];
  const add = (step: string, to: RegistrationState, late: boolean) => {
    at += (1 + next() * 900) * HOUR;
    const when = new Date(at);
    const paper = late ? addDays(plainDateOf(when), -Math.floor(next() * 40)) : null;
    passed.push({ step, to, at: when, decidedOn: paper });
  };
  for (const [step, to] of way.slice(0, length)) {
    if (step === "revoke" && next() < 0.7) break;
    if (step === "recognise" && next() < 0.2) {
      add("decline", "not_recognised", true);
      break;
    }
    add(step, to, step === "recognise" || step === "revoke");
    if (to === "submitted" && next() < 0.2) {
      add("return", "returned", false);
      if (next() < 0.3) {
        add("withdraw", "withdrawn", false);
        break;
      }
      add("submit", "submitted", false);
    }
    if (to === "appraised" && next() < 0.1) add("suspend", to, false);
  }
  return passed;
}

export type HistoryOf = {
  readonly officer: Viewer;
  /** Where they may lie; the officer writes in all of them. */
  readonly units: readonly UnitPlace[];
  readonly roundIds: readonly number[];
  readonly fieldIds: readonly (number | null)[];
  readonly topicIds: readonly (number | null)[];
  readonly from: Date;
  readonly count: number;
  readonly seed: number;
};

/**
 * Registrations with whole histories, written as rows: every state, returns, holds, revocations,
 * decisions typed in later than they were signed. Some emulation models have one in each round.
 * For reports and lists, where thousands of lawful steps would teach nothing. Returns their ids.
 */
export function histories(wanted: HistoryOf): Promise<number[]> {
  return doing(wanted.officer, writeHistories, wanted, wanted.from);
}

async function writeHistories(tx: WriteTx, { viewer }: { viewer: Viewer }, wanted: HistoryOf) {
  const next = chance(wanted.seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(next() * from.length)] as T;
  const versions = await tx
    .select({ id: unitVersions.id, unitId: unitVersions.unitId })
    .from(unitVersions)
    .where(sql`${unitVersions.validTo} is null`);
  const ids: number[] = [];
  for (let made = 0; made < wanted.count; ) {
    const place = pick(wanted.units);
    const shared = {
      name: `${pick(["Tuyến đường hoa", "Hiến đất mở đường", "Tổ tự quản"])} ${unique()}`,
      kind: "emulation_model" as const,
      subjectType: pick(subjectTypes),
      subjectName: `Chi hội ${unique()}`,
    };
    const [known] = await tx
      .insert(emulationModels)
      .values({ ...shared, orgUnitId: place.id, orgPath: place.path })
      .returning({ id: emulationModels.id });
    const unitVersionId = versions.find(({ unitId }) => unitId === place.id)?.id;
    if (!known || !unitVersionId) throw new Error("the unit of a history is not there");
    const roundIds = next() < 0.3 ? wanted.roundIds : [pick(wanted.roundIds)];
    for (const [index, roundId] of roundIds.entries()) {
      const start = new Date(wanted.from.getTime() + (index * 365 + next() * 120) * 24 * HOUR);
      const life = lifeFrom(start, next);
      const id = await writeOne(tx, viewer, {
        ...shared,
        place,
        life,
        unitVersionId,
        emulationModelId: known.id,
        roundId,
        type: index > 0 ? "maintained" : "new",
        fieldId: pick(wanted.fieldIds),
        topicId: pick(wanted.topicIds),
      });
      ids.push(id);
      made += 1;
    }
  }
  const subject = { type: "registration", id: ids[0] ?? 0 };
  return done(ids, {
    action: "registration.create",
    subject,
    orgPath: wanted.units[0]?.path ?? "",
  });
}

type One = Pick<
  typeof modelRegistrations.$inferInsert,
  | "name"
  | "kind"
  | "subjectType"
  | "subjectName"
  | "unitVersionId"
  | "emulationModelId"
  | "roundId"
  | "type"
  | "fieldId"
  | "topicId"
> & { readonly place: UnitPlace; readonly life: readonly Passed[] };

async function writeOne(tx: WriteTx, viewer: Viewer, { place, life, ...columns }: One) {
  const [first, last] = [life[0], life.at(-1)];
  if (!first || !last) throw new Error("a history has a beginning");
  const [row] = await tx
    .insert(modelRegistrations)
    .values({
      ...columns,
      orgUnitId: place.id,
      orgPath: place.path,
      areaId: place.areaId,
      provinceId: place.provinceId,
      state: last.to,
      suspended: last.step === "suspend",
      variant: "planned",
      searchWords: searchWords([columns.name, columns.subjectName]),
      duplicateKey: duplicateKey(columns.name, "", columns.subjectName),
      createdById: viewer.personId,
      registeredAt: first.at,
      stateSince: last.at,
    })
    .returning({ id: modelRegistrations.id });
  if (!row) throw new Error("insert returned no row");
  await tx.insert(steps).values(
    life.map(({ step, to, at, decidedOn }, index) => ({
      registrationId: row.id,
      orgPath: place.path,
      step,
      fromState: life[index - 1]?.to ?? null,
      toState: to,
      actorId: viewer.personId,
      actorName: viewer.name,
      actorTitle: viewer.title,
      happenedAt: at,
      decidedOn,
    })),
  );
  return row.id;
}
