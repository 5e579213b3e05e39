import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Form, type FormProps } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import type { CampaignDetail } from "@/db/queries/campaigns";
import { formWords } from "../../form-words";

type Props = Pick<FormProps, "id" | "action" | "initial"> & {
  campaign: CampaignDetail;
  save: string;
  /** What the form says besides which campaign it is of. */
  hidden?: Readonly<Record<string, string>>;
  /** The part of the campaign's page to go back to: "#xep-loai". */
  part?: string;
  children: ReactNode;
};

/** The form of one part of a campaign: it names the version of the campaign that was seen. */
export async function PartForm({ campaign, save, hidden, part = "", children, ...form }: Props) {
  const common = await getTranslations("common");
  const words = await formWords();
  const { id, version } = campaign;
  return (
    <Form
      {...form}
      hidden={{ ...hidden, campaignId: id, version, idempotencyKey: crypto.randomUUID() }}
      words={words.form}
    >
      <div className="fields mt-6">{children}</div>
      <SubmitBar
        main={{ label: save }}
        cancel={{ href: `/campaigns/${id}${part}`, label: common("cancel") }}
      />
    </Form>
  );
}

/** The words of a list of rows that can be put in another order; `t` is the part's own. */
export async function rowWords(t: { (key: "add"): string; raw(key: string): unknown }) {
  const { move } = await formWords();
  const raw = (key: string) => String(t.raw(key));
  return {
    rowLabel: raw("row"),
    addLabel: t("add"),
    removeLabel: raw("remove"),
    moves: { ...move, spokenUp: raw("up"), spokenDown: raw("down") },
  };
}
