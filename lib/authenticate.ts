import { claimTry, openSession } from "../db/commands/session/sign-in.ts";
import { cleanLine } from "../domain/form/text.ts";
import { ok, type Result, refuse } from "../domain/result.ts";
import { now } from "./clock.ts";
import { formatTime } from "./format.ts";
import { passwordFits } from "./password.ts";

/** Hours a session lives without signing in again. */
export const sessionHours = 12;

/**
 * Checks name and password and opens a session. Unknown, deactivated and wrong give the same
 * answer after the same work; too many wrong tries lock that name, known or not, for a while.
 */
export async function authenticate(input: {
  username: string;
  password: string;
  userAgent: string;
}): Promise<Result<{ sessionId: string }>> {
  const at = now();
  const username = cleanLine(input.username).toLowerCase().slice(0, 100);
  const known = await claimTry(username, input.userAgent, at);
  const fits = await passwordFits(known.person?.hash ?? null, input.password.slice(0, 200));
  if (known.lockedUntil) {
    return refuse({ code: "locked_out", params: { time: formatTime(known.lockedUntil) } });
  }
  if (!known.person || !fits) return refuse({ code: "wrong_password" });
  return ok({
    sessionId: await openSession({
      personId: known.person.id,
      username,
      userAgent: input.userAgent,
      now: at,
      hours: sessionHours,
      attemptId: known.attemptId,
    }),
  });
}
