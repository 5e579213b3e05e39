import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { encode } from "next-auth/jwt";
import { getTranslations } from "next-intl/server";
import { samplePassword } from "../db/seed/sign-ins.ts";
import { authenticate, sessionHours } from "./authenticate.ts";
import { refusalWords } from "./refusal-words.ts";
import { sampleSignInsOffered } from "./sample.ts";
import { textIn } from "./sound-form.ts";

export type SignInReply = { readonly username: string; readonly message: string };

/** next-auth's own cookie name: `__Secure-` once the address is https. */
export function sessionCookie(): { name: string; secure: boolean } {
  const secure = (process.env["NEXTAUTH_URL"] ?? "").startsWith("https:");
  return { name: `${secure ? "__Secure-" : ""}next-auth.session-token`, secure };
}

/** Puts a session id into next-auth's signed cookie; a new id at every sign-in. */
async function rememberSession(sessionId: string): Promise<void> {
  const secret = process.env["NEXTAUTH_SECRET"];
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set");
  const maxAge = sessionHours * 3600;
  const { name, secure } = sessionCookie();
  (await cookies()).set(name, await encode({ token: { sid: sessionId }, secret, maxAge }), {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge,
  });
}

async function signInWith(username: string, password: string): Promise<SignInReply> {
  // Nothing was tried: it does not count towards the lock.
  if (username === "" || password === "") {
    return { username, message: (await getTranslations("signIn"))("missing") };
  }
  const userAgent = (await headers()).get("user-agent") ?? "";
  const answer = await authenticate({ username, password, userAgent });
  if (!answer.ok) return { username, message: await refusalWords(answer.refusal) };
  await rememberSession(answer.value.sessionId);
  redirect("/");
}

/** Signs in with name and password; keeps the name and says why when it does not work. */
export function signInAction() {
  return async (_previous: SignInReply, data: FormData): Promise<SignInReply> =>
    signInWith(textIn(data, "username"), textIn(data, "password"));
}

/** Signs in as a person of the sample data, only while the sign-in page offers them. */
export function signInAsSampleAction() {
  return async (data: FormData): Promise<void> => {
    const username = textIn(data, "username");
    const offered = await sampleSignInsOffered();
    if (offered.some((person) => person.username === username)) {
      await signInWith(username, samplePassword);
    }
    redirect("/sign-in");
  };
}
