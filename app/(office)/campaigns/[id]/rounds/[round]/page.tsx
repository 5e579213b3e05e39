import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { formWords } from "../../../../form-words";
import { editYear } from "../../../actions";
import { roundValues } from "../../../form-values";
import { RoundFields } from "../../../round-fields";
import { Heading } from "../../heading";
import { loadToManage } from "../../load";

export async function generateMetadata() {
  return { title: (await getTranslations("campaign"))("editYear") };
}

export default async function EditRoundPage(props: PageProps<"/campaigns/[id]/rounds/[round]">) {
  const campaign = await loadToManage(props.params);
  const asked = (await props.params).round;
  const round = campaign.rounds.find((one) => String(one.id) === asked) ?? notFound();
  const t = await getTranslations("campaign");
  const common = await getTranslations("common");
  const words = await formWords();
  const { id, version } = round;
  return (
    <>
      <Heading campaign={campaign} title={t("editYearOf", { name: round.name })} />
      <Form
        id="sua-nam"
        action={editYear}
        initial={roundValues(round)}
        hidden={{ id, version, idempotencyKey: crypto.randomUUID() }}
        words={words.form}
      >
        <div className="fields mt-6">
          <RoundFields />
        </div>
        <SubmitBar
          main={{ label: common("save") }}
          cancel={{ href: `/campaigns/${campaign.id}`, label: common("cancel") }}
        />
      </Form>
    </>
  );
}
