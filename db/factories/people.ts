import type { Role } from "../../domain/access/roles.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { UnitPlace } from "../commands/org-unit/insert-unit.ts";
import { assignRole } from "../commands/person/assign-role.ts";
import { createPerson } from "../commands/person/create.ts";
import { setMembership } from "../commands/person/set-membership.ts";
import { viewerAt } from "../queries/viewer-at.ts";
import { testNow } from "./clock.ts";
import { doing, unique } from "./doing.ts";
import type { Foundation } from "./foundation.ts";

type Wanted = {
  /** Roles and where they are held. */
  readonly roles?: readonly (readonly [Role, UnitPlace])[];
  /** Organisations the person works in. */
  readonly memberOf?: readonly UnitPlace[];
  readonly name?: string;
};

// Since before every campaign of the tests.
const since = "2020-01-01" as const;

/** A person of this branch with these roles, as who they are in tests. */
export async function aPerson(
  { administrator, ward }: Pick<Foundation, "administrator" | "ward">,
  { roles = [], memberOf = [], name = `Người ${unique()}` }: Wanted = {},
): Promise<Viewer> {
  const { id } = await doing(administrator, createPerson, {
    username: `nguoi.${unique()}`,
    name,
    title: "Cán bộ",
    phone: "",
    email: "",
    homeUnitId: (roles[0]?.[1] ?? ward).id,
    passwordHash: "-",
    mustChangePassword: false,
  });
  for (const [role, unit] of roles) {
    const orgUnitId = unit.id;
    await doing(administrator, assignRole, { personId: id, role, orgUnitId, validFrom: since });
  }
  if (memberOf.length > 0) {
    const orgUnitIds = memberOf.map((unit) => unit.id);
    await doing(administrator, setMembership, { personId: id, orgUnitIds, validFrom: since });
  }
  return viewerAt(id, testNow);
}

/** Everyone a ward's committee needs, none of them working in an organisation that registers. */
export type Committee = {
  readonly officer: Viewer;
  readonly secretary: Viewer;
  readonly members: readonly [Viewer, Viewer, Viewer];
  readonly chair: Viewer;
  readonly commendationOfficer: Viewer;
  readonly leader: Viewer;
};

/** The people of a ward's committee. */
export async function aCommittee(branch: Foundation): Promise<Committee> {
  const holding = (role: Role) => aPerson(branch, { roles: [[role, branch.ward]] });
  return {
    officer: await holding("ward_officer"),
    secretary: await holding("committee_secretary"),
    members: [
      await holding("committee_member"),
      await holding("committee_member"),
      await holding("committee_member"),
    ],
    chair: await holding("committee_chair"),
    commendationOfficer: await holding("commendation_officer"),
    leader: await holding("leader"),
  };
}
