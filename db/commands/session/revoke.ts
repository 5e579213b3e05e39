import { and, eq, isNull, ne } from "drizzle-orm";
import type { Viewer } from "../../../domain/viewer.ts";
import { asSystem } from "../../doors.ts";
import { sessions } from "../../schema/access.ts";

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * Ends one session of the viewer's own: the next request with its cookie is nobody's. Whatever is
 * not the id of such a session ends nothing.
 */
export async function revokeSession(viewer: Viewer, sessionId: string, now: Date): Promise<void> {
  if (!UUID.test(sessionId)) return;
  await asSystem("sign-out", async (tx) => {
    await tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(
        and(
          eq(sessions.id, sessionId),
          eq(sessions.personId, viewer.personId),
          isNull(sessions.revokedAt),
        ),
      );
  });
}

/** Ends every session of the viewer but the one that asks. Returns how many. */
export async function revokeOtherSessions(viewer: Viewer, now: Date): Promise<number> {
  const ended = await asSystem("sign-out everywhere", (tx) =>
    tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(
        and(
          eq(sessions.personId, viewer.personId),
          isNull(sessions.revokedAt),
          viewer.sessionId === null ? undefined : ne(sessions.id, viewer.sessionId),
        ),
      )
      .returning({ id: sessions.id }),
  );
  return ended.length;
}
