import { getTranslations } from "next-intl/server";
import { ActButton } from "@/components/form/act-button";
import { TextareaField } from "@/components/form/textarea-field";
import { Section } from "@/components/ui/section";
import { BlockedAction } from "@/components/workflow/blocked-action";
import { StepPanel } from "@/components/workflow/step-panel";
import type { RecognitionList } from "@/db/queries/recognition";
import { decideStanding } from "@/domain/recognition/lines";
import { refusalWords } from "@/lib/refusal-words";
import { formWords } from "../../form-words";
import { freeze, thaw } from "../actions";
import type { ShownList } from "./load";

/** Closes the list: from here its lines are what will be decided. */
export async function Freeze({ shown: { list, open } }: { shown: ShownList }) {
  const t = await getTranslations("recognition.list");
  const { form } = await formWords();
  const { id, version } = list.list;
  const answer = decideStanding(open);
  return (
    <div className="mt-10 max-w-3xl">
      <Section id="chot-danh-sach" title={t("freeze")} finding={t("freezeLead")}>
        <div className="mt-3">
          {answer.ok ? (
            <ActButton
              id="chot"
              action={freeze}
              hidden={{ id, version, idempotencyKey: crypto.randomUUID() }}
              words={form}
              label={t("freeze")}
              kind="main"
            />
          ) : (
            <BlockedAction
              id="vi-sao-chot"
              label={t("freeze")}
              reason={await refusalWords(answer.refusal)}
            />
          )}
        </div>
      </Section>
    </div>
  );
}

/** Opens a frozen list again, with the reason. */
export async function Thaw({ list }: { list: RecognitionList }) {
  const t = await getTranslations("recognition");
  const { form } = await formWords();
  const { id, version } = list.list;
  return (
    <div className="mt-6 max-w-3xl">
      <p className="mb-3 text-ink-2">{t("list.waiting", { who: list.recogniserName })}</p>
      <StepPanel
        id="mo-lai"
        label={t("list.thaw")}
        action={thaw}
        hidden={{ id, version, idempotencyKey: crypto.randomUUID() }}
        words={form}
        submit={{ label: t("list.thaw") }}
      >
        <TextareaField name="reason" label={t("fields.reason")} rows={3} />
      </StepPanel>
    </div>
  );
}
