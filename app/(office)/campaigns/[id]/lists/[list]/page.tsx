import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FieldList } from "@/components/form/field-list";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { entriesMax } from "@/domain/campaign/lists";
import { campaignLists } from "@/domain/campaign/schema";
import { formWords } from "../../../../form-words";
import { editList } from "../../../actions";
import { listValues } from "../../../form-values";
import { Heading } from "../../heading";
import { loadToManage } from "../../load";
import { EntryFields } from "./entry-fields";

export async function generateMetadata() {
  return { title: (await getTranslations("campaign"))("editList") };
}

export default async function EditListPage(props: PageProps<"/campaigns/[id]/lists/[list]">) {
  const asked = (await props.params).list;
  const list = campaignLists.find((one) => one === asked) ?? notFound();
  const campaign = await loadToManage(props.params);
  const t = await getTranslations("campaign");
  const common = await getTranslations("common");
  const words = await formWords();
  const { id, version } = campaign;
  return (
    <>
      <Heading campaign={campaign} title={t("editListOf", { list: t(`lists.${list}`) })} />
      <Form
        id="sua-danh-sach"
        action={editList}
        initial={listValues(campaign, list)}
        hidden={{ campaignId: id, version, list, idempotencyKey: crypto.randomUUID() }}
        words={words.form}
      >
        <div className="fields mt-6">
          <FieldList
            name="rows"
            legend={t(`lists.${list}`)}
            hint={t("list.hint")}
            rowLabel={String(t.raw("list.row"))}
            addLabel={t("list.add")}
            removeLabel={String(t.raw("list.remove"))}
            moves={{
              ...words.move,
              spokenUp: String(t.raw("list.up")),
              spokenDown: String(t.raw("list.down")),
            }}
            knownBy="id"
            max={entriesMax}
          >
            <EntryFields list={list} />
          </FieldList>
        </div>
        <SubmitBar
          main={{ label: common("save") }}
          cancel={{ href: `/campaigns/${id}`, label: common("cancel") }}
        />
      </Form>
    </>
  );
}
