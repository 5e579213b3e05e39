import NextAuth, { type NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { authenticate, sessionHours } from "./authenticate.ts";

declare module "next-auth" {
  interface Session {
    sid?: string;
  }
}

/** The cookie carries a session id and nothing else; person and roles are read on each request. */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: sessionHours * 3600 },
  pages: { signIn: "/sign-in" },
  providers: [
    Credentials({
      credentials: { username: {}, password: {} },
      authorize: async (credentials, request) => {
        const answer = await authenticate({
          username: credentials?.username ?? "",
          password: credentials?.password ?? "",
          userAgent: String(request.headers?.["user-agent"] ?? ""),
        });
        return answer.ok ? { id: answer.value.sessionId } : null;
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token["sid"] }),
    session: ({ session, token }) => ({ ...session, sid: String(token["sid"] ?? "") }),
  },
};

/** next-auth's own routes, below /api/auth. */
export const authRoutes = NextAuth(authOptions);
