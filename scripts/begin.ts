import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { createTranslator } from "next-intl";
import { beginRegister } from "../db/bootstrap.ts";
import { closeDatabase } from "../db/client.ts";
import { reasonOf } from "../domain/form/issue.ts";
import { BeginRegister } from "../domain/person/begin.ts";
import { plainDateOf } from "../domain/plain-date.ts";
import { now } from "../lib/clock.ts";
import { firstPassword, hashPassword } from "../lib/password.ts";
import messages from "../messages/vi.ts";
import { joinRunning } from "./machine/running.ts";

/**
 * Opens a register without any users: its province, and an administrator with a first password.
 * Exit code 0: done, 1: refused.
 */
const t = createTranslator({ locale: "vi", messages, namespace: "begin" });
const errors = createTranslator({ locale: "vi", messages, namespace: "errors" });
const refusals = createTranslator({ locale: "vi", messages, namespace: "refusal" });

const said = await main();
process.exitCode = said.startsWith("✓") ? 0 : 1;
(process.exitCode === 0 ? process.stdout : process.stderr).write(said === "" ? "" : `${said}\n`);
await closeDatabase();

/** What to tell; "" when what is wrong has been said. */
async function main(): Promise<string> {
  const typed = readArguments();
  if (!typed) return t("script.usage");
  const { data, error } = BeginRegister.safeParse({
    ...{ province: "", name: "", ...typed },
    username: typed.account ?? "",
  });
  if (!data) return [...error.issues.map(wordsOf), t("script.usage")].join("\n");
  if (!(await joinRunning())) return "";
  const password = firstPassword();
  const { province, code, username, name } = data;
  const today = plainDateOf(now());
  const begun = await beginRegister({
    provinces: [{ name: province, code, legalText: "" }],
    validFrom: data.since ?? `${Number(today.slice(0, 4))}-01-01`,
    administrator: {
      username,
      name,
      title: data.title || t("title"),
      passwordHash: await hashPassword(password),
      mustChangePassword: true,
    },
    now: now(),
    requestId: randomUUID(),
    sample: false,
  });
  if (!begun.ok) return `✗ ${refusals(begun.refusal.code)}`;
  return t("script.done", { province, username, password });
}

function wordsOf(issue: Parameters<typeof reasonOf>[0]): string {
  const { key, params } = reasonOf(issue);
  const field = String(issue.path[0]) as keyof typeof messages.begin.fields;
  const label = t(`fields.${field}`);
  return `✗ ${errors(key as keyof typeof messages.errors, { label, ...params })}`;
}

function readArguments() {
  const text = { type: "string" } as const;
  const options = {
    province: text,
    code: text,
    since: text,
    account: text,
    name: text,
    title: text,
  };
  try {
    return parseArgs({ options }).values;
  } catch {
    return null;
  }
}
