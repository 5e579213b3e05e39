import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FieldList } from "@/components/form/field-list";
import { entriesMax } from "@/domain/campaign/lists";
import { campaignLists } from "@/domain/campaign/schema";
import { editList } from "../../../actions";
import { listValues } from "../../../form-values";
import { Heading } from "../../heading";
import { loadToManage } from "../../load";
import { PartForm, rowWords } from "../../part-form";
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
  return (
    <>
      <Heading campaign={campaign} title={t("editListOf", { list: t(`lists.${list}`) })} />
      <PartForm
        id="sua-danh-sach"
        action={editList}
        initial={listValues(campaign, list)}
        hidden={{ list }}
        campaign={campaign}
        save={common("save")}
      >
        <FieldList
          name="rows"
          legend={t(`lists.${list}`)}
          hint={t("list.hint")}
          {...(await rowWords(await getTranslations("campaign.list")))}
          knownBy="id"
          max={entriesMax}
        >
          <EntryFields list={list} />
        </FieldList>
      </PartForm>
    </>
  );
}
