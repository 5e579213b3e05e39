import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { formWords } from "../../../form-words";
import { edit } from "../../actions";
import { CampaignFields } from "../../campaign-fields";
import { campaignValues } from "../../form-values";
import { Heading } from "../heading";
import { loadToManage } from "../load";

export async function generateMetadata() {
  return { title: (await getTranslations("campaign"))("edit") };
}

export default async function EditCampaignPage(props: PageProps<"/campaigns/[id]/edit">) {
  const campaign = await loadToManage(props.params);
  const t = await getTranslations("campaign");
  const common = await getTranslations("common");
  const words = await formWords();
  const { id, version } = campaign;
  return (
    <>
      <Heading campaign={campaign} title={t("edit")} />
      <Form
        id="sua"
        action={edit}
        initial={campaignValues(campaign)}
        hidden={{ id, version, idempotencyKey: crypto.randomUUID() }}
        words={words.form}
      >
        <div className="mt-6 max-w-3xl space-y-10">
          <CampaignFields />
          <SubmitBar
            main={{ label: common("save") }}
            cancel={{ href: `/campaigns/${id}`, label: common("cancel") }}
          />
        </div>
      </Form>
    </>
  );
}
