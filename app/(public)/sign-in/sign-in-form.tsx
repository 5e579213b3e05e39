"use client";

import { useActionState } from "react";
import { PendingButton } from "@/components/ui/pending-button";
import { signIn } from "./actions";

type Words = { username: string; password: string; submit: string };

/** Works before any script arrives; a wrong password keeps the name that was typed. */
export function SignInForm({ words }: { words: Words }) {
  const [reply, action] = useActionState(signIn, { username: "", message: "" });
  return (
    <form action={action} noValidate className="fields mt-6">
      {reply.message ? (
        <p role="alert" id="loi" className="tone-bad border-l-4 border-tone bg-tone-soft px-4 py-3">
          {reply.message}
        </p>
      ) : null}
      <div className="field-frame">
        <label htmlFor="username" className="block font-semibold">
          {words.username}
        </label>
        <input
          id="username"
          name="username"
          className="field mt-1"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={reply.username}
          key={reply.username}
          aria-describedby={reply.message ? "loi" : undefined}
          required
        />
      </div>
      <div className="field-frame">
        <label htmlFor="password" className="block font-semibold">
          {words.password}
        </label>
        <input
          id="password"
          name="password"
          type="password"
          className="field mt-1"
          autoComplete="current-password"
          aria-describedby={reply.message ? "loi" : undefined}
          required
        />
      </div>
      <PendingButton kind="main" pendingLabel={words.submit}>
        {words.submit}
      </PendingButton>
    </form>
  );
}
