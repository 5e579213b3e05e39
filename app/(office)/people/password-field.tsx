import { getTranslations } from "next-intl/server";
import { TextField } from "@/components/form/text-field";

/** A first password, given by an administrator. */
export async function PasswordField() {
  const t = await getTranslations("admin.person");
  return (
    <TextField
      name="password"
      type="password"
      label={t("fields.password")}
      hint={t("hints.password")}
      width="half"
      autoComplete="new-password"
    />
  );
}
