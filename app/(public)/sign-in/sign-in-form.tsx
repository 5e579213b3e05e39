"use client";

import { useActionState } from "react";
import { PlainBox, PlainForm } from "../plain-form";
import { signIn } from "./actions";

type Words = { username: string; password: string; submit: string };

/** A wrong password keeps the name that was typed. */
export function SignInForm({ words }: { words: Words }) {
  const [reply, action] = useActionState(signIn, { username: "", message: "" });
  const refused = reply.message !== "";
  return (
    <PlainForm action={action} message={reply.message} submit={words.submit}>
      <PlainBox
        key={reply.username}
        name="username"
        label={words.username}
        refused={refused}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={reply.username}
      />
      <PlainBox
        name="password"
        type="password"
        label={words.password}
        refused={refused}
        autoComplete="current-password"
      />
    </PlainForm>
  );
}
