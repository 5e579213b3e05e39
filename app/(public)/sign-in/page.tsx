import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlainPage } from "@/components/shell/plain-page";
import { Notice } from "@/components/ui/notice";
import { sampleSignInsOffered } from "@/lib/sample";
import { accountViewer } from "@/lib/viewer";
import { SamplePeople } from "./sample-people";
import { SignInForm } from "./sign-in-form";

export async function generateMetadata() {
  return { title: (await getTranslations("signIn"))("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  if (await accountViewer()) redirect("/");
  const t = await getTranslations("signIn");
  const common = await getTranslations("common");
  const people = await sampleSignInsOffered();
  const { ra: left } = await searchParams;
  return (
    <PlainPage
      brand={{ name: common("product"), line: common("tagline") }}
      strip={people.length > 0 ? common("sampleData") : undefined}
    >
      <h1 className="text-xl lg:text-2xl">{t("title")}</h1>
      {left ? <Notice kind="done" title={t("signedOut")} /> : null}
      <SignInForm
        words={{ username: t("username"), password: t("password"), submit: t("submit") }}
      />
      <SamplePeople people={people} />
    </PlainPage>
  );
}
