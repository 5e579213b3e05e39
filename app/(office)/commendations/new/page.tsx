import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { read } from "@/db/doors";
import { campaignsToCommend, formsToUse } from "@/db/queries/commendation";
import { canSomewhere } from "@/domain/access/can";
import { plainDateOf } from "@/domain/plain-date";
import { now } from "@/lib/clock";
import { requireViewer } from "@/lib/viewer";
import { formWords } from "../../form-words";
import { create } from "../actions";
import { TextFields, type TextLists } from "../text-fields";

export async function generateMetadata() {
  return { title: (await getTranslations("commendation"))("form.newTitle") };
}

export default async function NewCommendationPage() {
  const viewer = await requireViewer();
  const t = await getTranslations("commendation");
  const lists = await read(viewer, async (tx) => ({
    forms: await formsToUse(tx, viewer, plainDateOf(now())),
    campaigns: await campaignsToCommend(tx, viewer),
  }));
  const missing = !canSomewhere(viewer, "commendation.prepare")
    ? "notYours"
    : lists.forms.length === 0
      ? "noForm"
      : lists.campaigns.length === 0
        ? "noCampaign"
        : null;
  return (
    <>
      <Breadcrumb
        label={t("title")}
        parts={[{ href: "/commendations", text: t("title") }, { text: t("form.newTitle") }]}
      />
      <PageTitle title={t("form.newTitle")} />
      <div className="mt-4 max-w-3xl">
        {missing ? <Notice title={t(`form.${missing}`)} /> : <NewForm lists={lists} />}
      </div>
    </>
  );
}

async function NewForm({ lists }: { lists: Required<TextLists> }) {
  const t = await getTranslations("commendation");
  const common = await getTranslations("common");
  const words = await formWords();
  const only = (rows: readonly { id: number }[]) =>
    rows.length === 1 ? String(rows[0]?.id) : undefined;
  return (
    <Form
      id="ho-so"
      action={create}
      initial={{ campaignId: only(lists.campaigns), awardFormId: only(lists.forms) }}
      hidden={{ idempotencyKey: crypto.randomUUID() }}
      words={words.form}
    >
      <TextFields {...lists} />
      <SubmitBar
        main={{ label: t("form.saveAndPick") }}
        cancel={{ href: "/commendations", label: common("cancel") }}
      />
    </Form>
  );
}
