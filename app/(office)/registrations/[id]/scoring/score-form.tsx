import { getTranslations } from "next-intl/server";
import { Autosave } from "@/components/form/autosave";
import { Form } from "@/components/form/form";
import { OneByOne } from "@/components/form/one-by-one";
import { SubmitBar } from "@/components/form/submit-bar";
import { SumLine } from "@/components/form/sum-line";
import { TextareaField } from "@/components/form/textarea-field";
import type { MySheet } from "@/db/queries/assessment";
import { assessmentLimits } from "@/domain/assessment/limits";
import { formatDecimal, formatNumber } from "@/lib/format";
import { formWords } from "../../../form-words";
import { autosave, fill } from "./actions";
import { CriterionFields } from "./criterion-fields";

const constraints = {
  comment: { maxLength: assessmentLimits.comment },
  "scores[].reason": { maxLength: assessmentLimits.scoreReason },
};

const typed = (value: number | null) => (value === null ? "" : formatDecimal(value));

/** One's own sheet: each criterion with what the unit and the inspectors gave, and one's own box. */
export async function ScoreForm({ mine }: { mine: MySheet }) {
  const t = await getTranslations("assessment.scoring");
  const common = await getTranslations("common");
  const words = await formWords();
  const { sheet, rows, totalPoints } = mine;
  const initial = {
    comment: sheet.comment,
    scores: rows.map(({ points, reason }) => ({ points: typed(points), reason })),
  };
  return (
    <Form
      id="phieu"
      action={fill}
      initial={initial}
      constraints={constraints}
      hidden={{ id: sheet.id, version: sheet.version, idempotencyKey: crypto.randomUUID() }}
      words={words.form}
    >
      <Autosave
        action={autosave}
        intent="save"
        storageKey={`phieu-${sheet.id}`}
        words={words.autosave}
      />
      <OneByOne
        words={{
          previous: t("previous"),
          next: t("next"),
          position: String(t.raw("position")),
        }}
      >
        {rows.map((row, index) => (
          <CriterionFields
            key={row.id}
            row={row}
            index={index}
            group={row.groupName === rows[index - 1]?.groupName ? null : row.groupName}
            compare={sheet.kind === "committee"}
          />
        ))}
      </OneByOne>
      <div className="mt-6 space-y-6">
        <SumLine
          ending="].points"
          label={t("total")}
          suffix={t("ofTotal", { total: formatNumber(totalPoints) })}
        />
        <TextareaField
          name="comment"
          label={t("fields.comment")}
          optional={words.optional}
          rows={3}
          leftWord={words.left}
        />
        <p className="text-sm text-ink-2">{t("sendNote")}</p>
      </div>
      <SubmitBar
        main={{ label: t("send"), name: "intent", value: "send" }}
        others={[{ label: common("saveDraft"), name: "intent", value: "save" }]}
        cancel={{ href: "/assessments", label: common("cancel") }}
      />
    </Form>
  );
}
