import { type CanonicalField, canonicalFields } from "../../domain/campaign/lists.ts";
import type { SubjectType } from "../../domain/model-registration/lists.ts";
import { type Dice, dice, pick } from "./dice.ts";
import { addressed, inventPerson } from "./names.ts";
import { themes } from "./themes/all.ts";
import type { Theme } from "./themes/theme.ts";
import type { AreaRow, OrgRow } from "./units.ts";

/** What a registration is about and who answers for it. */
export type Drawn = {
  /** Names the model across years. */
  readonly slug: string;
  readonly theme: Theme;
  readonly organisation: OrgRow;
  readonly kind: SubjectType;
  readonly subjectName: string;
  readonly name: string;
};

export type Drawer = {
  readonly fresh: (wanted?: Partial<Wanted>) => Drawn;
  /** Is there an organisation here that could do the same? */
  readonly canCopy: (source: Drawn) => boolean;
  readonly copy: (source: Drawn) => Drawn;
};

export type Wanted = {
  readonly kind: SubjectType;
  readonly field: CanonicalField;
  /** Key of the organisation that answers for it. */
  readonly at: string;
};

// Every so many new models one is a person's.
const personEvery = 8;

const weights = (area: AreaRow): Readonly<Record<CanonicalField, number>> =>
  area.type === "bloc"
    ? { economy: 0, culture_society: 30, defence_security: 28, political_system: 42 }
    : { economy: 31, culture_society: 38, defence_security: 14, political_system: 17 };

/**
 * Draws invented models for one area: fields in proportion, themes and organisations in turn, no
 * theme twice at one organisation while there is another choice.
 */
export function drawer(area: AreaRow): Drawer {
  const throwDice = dice(`draw ${area.key}`);
  const nextField = fieldCycle(weights(area));
  const used = new Map<string, number>();
  const busy = new Map<string, number>();
  let drawn = 0;

  const seats = (theme: Theme, key?: string) =>
    area.organisations.filter((org) => theme.by.includes(org.kind) && (key ?? org.key) === org.key);
  const times = (theme: Theme, org: OrgRow) => used.get(`${theme.key}@${org.key}`) ?? 0;
  const load = (org: OrgRow) => busy.get(org.key) ?? 0;

  const place = (theme: Theme, key?: string): Drawn => {
    const organisation = least(seats(theme, key), (org) => times(theme, org) * 1000 + load(org));
    const time = times(theme, organisation);
    used.set(`${theme.key}@${organisation.key}`, time + 1);
    busy.set(organisation.key, load(organisation) + 1);
    return named(throwDice, theme, organisation, time);
  };
  const fresh = (wanted: Partial<Wanted> = {}) => {
    drawn += 1;
    const kind = wanted.kind ?? (drawn % personEvery === 0 ? "individual" : "collective");
    const field = wanted.field ?? nextField();
    const fitting = themes.filter(
      (theme) => theme.subject === kind && seats(theme, wanted.at).length > 0,
    );
    const ofField = fitting.filter((theme) => theme.field === field);
    const choice = ofField.length > 0 ? ofField : fitting;
    const fewest = (theme: Theme) =>
      seats(theme).reduce((sum, org) => sum + times(theme, org), 0) / seats(theme).length;
    return place(least(choice.length > 0 ? choice : collective(themes), fewest), wanted.at);
  };
  return {
    fresh,
    canCopy: ({ theme }) => seats(theme).some((org) => times(theme, org) === 0),
    copy: ({ theme }) => place(theme),
  };
}

const collective = (all: readonly Theme[]) => all.filter(({ subject }) => subject === "collective");

/** The first of the things with the smallest weight. Throws on an empty list. */
function least<T>(things: readonly T[], weigh: (thing: T) => number): T {
  const [first, ...rest] = things;
  if (first === undefined) throw new Error("nothing to choose from");
  return rest.reduce((best, thing) => (weigh(thing) < weigh(best) ? thing : best), first);
}

/** Fields one after another so that their shares come out at any time. */
function fieldCycle(shares: Readonly<Record<CanonicalField, number>>): () => CanonicalField {
  const given = new Map<CanonicalField, number>();
  return () => {
    const open = canonicalFields.filter((field) => shares[field] > 0);
    const field = least(open, (one) => ((given.get(one) ?? 0) + 1) / shares[one]);
    given.set(field, (given.get(field) ?? 0) + 1);
    return field;
  };
}

function named(throwDice: Dice, theme: Theme, organisation: OrgRow, time: number): Drawn {
  const person = inventPerson(throwDice);
  const who = {
    collective: organisation.name,
    individual: addressed(person),
    household: `Gia đình ${person.isWoman ? "bà" : "ông"} ${person.name}`,
  }[theme.subject];
  const subjectName = theme.subject === "individual" ? person.name : who;
  const pattern = theme.names[time % theme.names.length] ?? pick(throwDice, theme.names);
  const name = pattern.replace("{place}", organisation.place).replace("{who}", who);
  const slug = `${theme.key}@${organisation.key}#${time}`;
  return { slug, theme, organisation, kind: theme.subject, subjectName, name };
}
