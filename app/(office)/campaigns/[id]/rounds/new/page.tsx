import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { Notice } from "@/components/ui/notice";
import { formWords } from "../../../../form-words";
import { addYear } from "../../../actions";
import { yearAfter } from "../../../form-values";
import { RoundFields } from "../../../round-fields";
import { Heading } from "../../heading";
import { loadToManage } from "../../load";

export async function generateMetadata() {
  return { title: (await getTranslations("campaign"))("addYear") };
}

export default async function NewRoundPage(props: PageProps<"/campaigns/[id]/rounds/new">) {
  const campaign = await loadToManage(props.params);
  const t = await getTranslations("campaign");
  const common = await getTranslations("common");
  const words = await formWords();
  const last = campaign.rounds.at(-1);
  return (
    <>
      <Heading campaign={campaign} title={t("addYear")} />
      <div className="mt-4 max-w-3xl empty:hidden">
        {last ? <Notice title={t("shifted")} /> : null}
      </div>
      <Form
        id="nam-moi"
        action={addYear}
        initial={last && yearAfter(last)}
        hidden={{ campaignId: campaign.id, idempotencyKey: crypto.randomUUID() }}
        words={words.form}
      >
        <div className="fields mt-6">
          <RoundFields />
        </div>
        <SubmitBar
          main={{ label: t("addYear") }}
          cancel={{ href: `/campaigns/${campaign.id}`, label: common("cancel") }}
        />
      </Form>
    </>
  );
}
