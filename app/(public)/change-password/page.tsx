import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlainPage } from "@/components/shell/plain-page";
import { Notice } from "@/components/ui/notice";
import { accountViewer } from "@/lib/viewer";
import { PasswordForm } from "./password-form";

export async function generateMetadata() {
  return { title: (await getTranslations("account"))("changePassword") };
}

export default async function ChangePasswordPage() {
  const viewer = await accountViewer();
  if (!viewer) redirect("/sign-in");
  const t = await getTranslations("account");
  const common = await getTranslations("common");
  return (
    <PlainPage brand={{ name: common("product"), line: common("tagline") }}>
      <h1 className="text-xl lg:text-2xl">{t("changePassword")}</h1>
      {viewer.mustChangePassword ? <Notice kind="warning" title={t("mustChange")} /> : null}
      <PasswordForm
        words={{
          old: t("old"),
          next: t("next"),
          again: t("again"),
          submit: t("changePassword"),
        }}
      />
      {viewer.mustChangePassword ? null : (
        <p className="mt-4">
          <a href="/account">{common("cancel")}</a>
        </p>
      )}
    </PlainPage>
  );
}
