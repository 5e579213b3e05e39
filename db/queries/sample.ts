import { eq } from "drizzle-orm";
import { asSystem } from "../doors.ts";
import { people } from "../schema/people.ts";

/** Does this database hold sample people? Decides whether the sign-in page offers them. */
export function hasSamplePeople(): Promise<boolean> {
  return asSystem("sign-in page", async (tx) => {
    const rows = await tx
      .select({ id: people.id })
      .from(people)
      .where(eq(people.sample, true))
      .limit(1);
    return rows.length > 0;
  });
}
