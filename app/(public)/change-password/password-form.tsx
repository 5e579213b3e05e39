"use client";

import { useActionState } from "react";
import { PlainBox, PlainForm } from "../plain-form";
import { changePassword } from "./actions";

type Words = { old: string; next: string; again: string; submit: string };

const boxes = [
  { name: "old", autoComplete: "current-password" },
  { name: "next", autoComplete: "new-password" },
  { name: "again", autoComplete: "new-password" },
] as const;

/** Passwords are never sent back to the page. */
export function PasswordForm({ words }: { words: Words }) {
  const [reply, action] = useActionState(changePassword, { message: "" });
  return (
    <PlainForm action={action} message={reply.message} submit={words.submit}>
      {boxes.map((box) => (
        <PlainBox
          key={box.name}
          {...box}
          type="password"
          label={words[box.name]}
          refused={reply.message !== ""}
        />
      ))}
    </PlainForm>
  );
}
