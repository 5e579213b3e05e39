import { hasSamplePeople } from "../db/queries/sample.ts";
import { samplePassword, sampleSignIns } from "../db/seed/sign-ins.ts";

export type SampleSignIn = {
  readonly username: string;
  readonly name: string;
  readonly work: string;
  readonly password: string;
};

/** The sample people to offer on the sign-in page: none unless this database holds sample data. */
export async function sampleSignInsOffered(): Promise<readonly SampleSignIn[]> {
  if (!(await hasSamplePeople())) return [];
  return sampleSignIns.map((person) => ({ ...person, password: samplePassword }));
}
