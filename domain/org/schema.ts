import { z } from "zod";
import {
  choice,
  dayBoxes,
  isoDay,
  line,
  optionalEmail,
  optionalLine,
  optionalPhone,
  optionalRowId,
  rowId,
} from "../form/inputs.ts";
import { successionKinds, unitTypes } from "./units.ts";

const contacts = {
  address: optionalLine(300),
  phone: optionalPhone(30),
  email: optionalEmail(120),
};

/** A new unit under a living one; its level follows from its type. */
export const CreateUnit = z.object({
  parentId: rowId(),
  type: choice(unitTypes),
  name: line(200),
  code: optionalLine(20),
  validFrom: dayBoxes(),
  legalText: optionalLine(300),
  ...contacts,
});
export type CreateUnit = z.infer<typeof CreateUnit>;

/** Contacts are no part of a unit's dated versions: they are simply kept up to date. */
export const EditUnitContacts = z.object({ id: rowId(), version: rowId(), ...contacts });
export type EditUnitContacts = z.infer<typeof EditUnitContacts>;

/** A change of name or code begins a new version of the same unit. */
export const RenameUnit = z.object({
  id: rowId(),
  version: rowId(),
  name: line(200),
  code: optionalLine(20),
  validFrom: dayBoxes(),
  legalText: line(300),
});
export type RenameUnit = z.infer<typeof RenameUnit>;

/** One unit ends in another of its level. */
export const MergeUnit = z.object({
  id: rowId(),
  version: rowId(),
  toId: rowId(),
  kind: choice(["merge", "dissolve"]),
  onDate: dayBoxes(),
  legalText: line(300),
  note: optionalLine(300),
});
export type MergeUnit = z.infer<typeof MergeUnit>;

const created = z.object({
  /** Names the new unit within this reorganisation. */
  key: line(60),
  parentId: optionalRowId(),
  /** Key of a unit created before it, when the parent is new as well. */
  parentKey: optionalLine(60),
  type: choice(unitTypes),
  name: line(200),
  code: optionalLine(20),
});

const target = { toId: optionalRowId(), toKey: optionalLine(60) };

/**
 * A reorganisation as one act: units that come into being, units that end in another, units that
 * go on under a new parent. Every target is a unit that exists (`toId`) or one made here (`toKey`).
 */
export const ReorganiseUnits = z.object({
  onDate: isoDay(),
  legalText: line(300),
  created: z.array(created).max(1000),
  ended: z
    .array(
      z.object({
        unitId: rowId(),
        ...target,
        kind: choice(successionKinds),
        note: optionalLine(300),
      }),
    )
    .max(1000),
  moved: z.array(z.object({ unitId: rowId(), ...target })).max(5000),
});
export type ReorganiseUnits = z.infer<typeof ReorganiseUnits>;
