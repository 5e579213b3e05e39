"use client";

import { useActionState } from "react";
import { PendingButton } from "@/components/ui/pending-button";
import { changePassword } from "./actions";

type Words = { old: string; next: string; again: string; submit: string };

const boxes = [
  { name: "old", autoComplete: "current-password" },
  { name: "next", autoComplete: "new-password" },
  { name: "again", autoComplete: "new-password" },
] as const;

/** Works before any script arrives. Passwords are never sent back to the page. */
export function PasswordForm({ words }: { words: Words }) {
  const [reply, action] = useActionState(changePassword, { message: "" });
  return (
    <form action={action} noValidate className="fields mt-6">
      {reply.message ? (
        <p role="alert" id="loi" className="tone-bad border-l-4 border-tone bg-tone-soft px-4 py-3">
          {reply.message}
        </p>
      ) : null}
      {boxes.map(({ name, autoComplete }) => (
        <div key={name} className="field-frame">
          <label htmlFor={name} className="block font-semibold">
            {words[name]}
          </label>
          <input
            id={name}
            name={name}
            type="password"
            className="field mt-1"
            autoComplete={autoComplete}
            aria-describedby={reply.message ? "loi" : undefined}
            required
          />
        </div>
      ))}
      <PendingButton kind="main" pendingLabel={words.submit}>
        {words.submit}
      </PendingButton>
    </form>
  );
}
