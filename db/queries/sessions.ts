import { and, desc, eq, gt, isNull } from "drizzle-orm";
import type { Viewer } from "../../domain/viewer.ts";
import { asSystem } from "../doors.ts";
import { sessions } from "../schema/access.ts";

/** The viewer's living sessions, the newest first. */
export function listOwnSessions(viewer: Viewer, now: Date) {
  return asSystem("own sessions", (tx) =>
    tx
      .select({ id: sessions.id, createdAt: sessions.createdAt, userAgent: sessions.userAgent })
      .from(sessions)
      .where(
        and(
          eq(sessions.personId, viewer.personId),
          isNull(sessions.revokedAt),
          gt(sessions.expiresAt, now),
        ),
      )
      .orderBy(desc(sessions.createdAt)),
  );
}
