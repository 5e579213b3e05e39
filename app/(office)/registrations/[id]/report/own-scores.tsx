import { getTranslations } from "next-intl/server";
import { FoldedRows } from "@/components/form/folded-rows";
import { NumberField } from "@/components/form/number-field";
import { Section } from "@/components/ui/section";
import type { Sheet } from "./report-form";

/** The campaign's sheet for the unit that wants to score itself. */
export async function OwnScores({ criteria }: { criteria: Sheet }) {
  const t = await getTranslations("assessment.report");
  return (
    <Section id="phan-own" title={t("sections.own")} finding={t("hints.own")}>
      <FoldedRows list="scores" box="points" label={t("hints.ownOpen")}>
        <div className="space-y-4 pt-2 text-base">
          {criteria.map(({ id, name, maxPoints }, row) => (
            <div key={id}>
              <input type="hidden" name={`scores[${row}].criterionId`} value={id} />
              <NumberField
                name={`scores[${row}].points`}
                label={name}
                hint={t("hints.max", { max: maxPoints })}
              />
            </div>
          ))}
        </div>
      </FoldedRows>
    </Section>
  );
}
