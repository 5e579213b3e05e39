import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { revokeOtherSessions, revokeSession } from "../db/commands/session/revoke.ts";
import { now } from "./clock.ts";
import { localeCookie } from "./i18n.ts";
import { sessionCookie } from "./sign-in.ts";
import { textIn } from "./sound-form.ts";
import { accountViewer, requireViewer } from "./viewer.ts";

/** Ends this session in the database and drops its cookie. */
export function signOutAction() {
  return async (): Promise<void> => {
    const viewer = await accountViewer();
    if (viewer?.sessionId) await revokeSession(viewer, viewer.sessionId, now());
    (await cookies()).delete(sessionCookie().name);
    redirect("/sign-in?ra=1");
  };
}

/** Ends one named session of one's own, from the list on the account page. */
export function revokeSessionAction() {
  return async (data: FormData): Promise<void> => {
    const viewer = await requireViewer();
    await revokeSession(viewer, textIn(data, "sessionId"), now());
    redirect("/account");
  };
}

/** Ends all other sessions of one's own. */
export function signOutEverywhereAction() {
  return async (): Promise<void> => {
    await revokeOtherSessions(await requireViewer(), now());
    redirect("/account");
  };
}

/** Turns the interface to the other language; officials' papers stay Vietnamese. */
export function switchLanguageAction() {
  return async (data: FormData): Promise<void> => {
    const chosen = textIn(data, "locale") === "en" ? "en" : "vi";
    (await cookies()).set(localeCookie, chosen, {
      path: "/",
      sameSite: "lax",
      maxAge: 365 * 86_400,
    });
    redirect("/");
  };
}
