import "server-only";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { changeOwnPassword, ownPasswordHash } from "../db/commands/session/change-password.ts";
import { passwordLength } from "../domain/person/sign-in.ts";
import { now } from "./clock.ts";
import { hashPassword, passwordFits } from "./password.ts";
import { refusalWords } from "./refusal-words.ts";
import { textIn } from "./sound-form.ts";
import { accountViewer } from "./viewer.ts";

export type PasswordReply = { readonly message: string };

/** Changes one's own password: the old one is asked, the new one twice. */
export function changePasswordAction() {
  return async (_previous: PasswordReply, data: FormData): Promise<PasswordReply> => {
    const viewer = await accountViewer();
    if (!viewer) redirect("/sign-in");
    const [old, next, again] = ["old", "next", "again"].map((name) => textIn(data, name));
    const t = await getTranslations("account");
    const { min, max } = passwordLength;
    if (!(await passwordFits(await ownPasswordHash(viewer), (old ?? "").slice(0, max)))) {
      return { message: t("wrongOld") };
    }
    if (!next || next.length < min || next.length > max) {
      return { message: await refusalWords({ code: "weak_password", params: { min } }) };
    }
    if (next !== again) return { message: t("notAlike") };
    await changeOwnPassword(viewer, await hashPassword(next), now());
    redirect("/account?da=doi-mat-khau");
  };
}
