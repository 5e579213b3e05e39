import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitBar } from "@/components/form/submit-bar";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { Notice } from "@/components/ui/notice";
import type { RatingClass } from "@/db/queries/campaign-classes";
import type { ClassificationRow } from "@/db/queries/classification";
import { assessmentLimits } from "@/domain/assessment/limits";
import { formatDecimal } from "@/lib/format";
import { refusalWords } from "@/lib/refusal-words";
import { formWords } from "../form-words";
import { classify } from "./actions";

const constraints = {
  conclusion: { maxLength: assessmentLimits.conclusion },
  "items[].reason": { maxLength: assessmentLimits.conclusion },
};

/** What will be concluded, before it is: the proposed class of each, which the chair may change. */
export async function ConcludeForm({
  chosen,
  classes,
  roundId,
}: {
  chosen: readonly ClassificationRow[];
  classes: readonly RatingClass[];
  roundId: number;
}) {
  const t = await getTranslations("assessment.classification");
  const words = await formWords();
  const open = chosen.filter(({ refusal }) => refusal === null);
  const back = { href: `/classification?round=${roundId}`, label: t("back") };
  return (
    <div className="mt-4 max-w-4xl">
      <Blocked rows={chosen.filter(({ refusal }) => refusal !== null)} />
      {open.length === 0 ? (
        <p className="mt-4">
          {t("nothing")} <a href={back.href}>{back.label}</a>
        </p>
      ) : (
        <Form
          id="ket-luan"
          action={classify}
          initial={{
            items: open.map(({ proposal }) => ({ classId: String(proposal.proposed?.id ?? "") })),
          }}
          constraints={constraints}
          hidden={{ idempotencyKey: crypto.randomUUID() }}
          words={words.form}
        >
          <p className="mt-4 max-w-[68ch] text-ink-2">{t("previewLead")}</p>
          <ol className="mt-2">
            {open.map((row, index) => (
              <Item key={row.id} row={row} index={index} classes={classes} />
            ))}
          </ol>
          <div className="fields mt-6">
            <TextareaField
              name="conclusion"
              label={t("fields.conclusion")}
              hint={t("conclusionHint")}
              optional={words.optional}
              rows={3}
              leftWord={words.left}
            />
          </div>
          <SubmitBar main={{ label: t("submit", { count: open.length }) }} cancel={back} />
        </Form>
      )}
    </div>
  );
}

async function Blocked({ rows }: { rows: readonly ClassificationRow[] }) {
  const t = await getTranslations("assessment.classification");
  if (rows.length === 0) return null;
  return (
    <Notice kind="warning" title={t("blocked", { count: rows.length })}>
      <ul className="list-disc pl-5">
        {rows.map(async ({ id, name, refusal }) => (
          <li key={id}>
            {t("blockedLine", { name, reason: refusal ? await refusalWords(refusal) : "" })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

async function Item({
  row,
  index,
  classes,
}: {
  row: ClassificationRow;
  index: number;
  classes: readonly RatingClass[];
}) {
  const t = await getTranslations("assessment.classification");
  const { choose, optional } = await formWords();
  const { proposal, members, spread } = row;
  const totals = members.flatMap(({ total }) => (total === null ? [] : [formatDecimal(total)]));
  const facts = [
    proposal.mean === null ? "" : t("meanFact", { mean: formatDecimal(proposal.mean) }),
    totals.length > 0 ? t("membersFact", { totals: totals.join("; ") }) : "",
    spread === null ? "" : t("spreadFact", { spread: formatDecimal(spread) }),
    proposal.proposed ? t("byScore", { className: proposal.proposed.name }) : t("noProposal"),
  ];
  return (
    <li className="border-b border-line py-4">
      <fieldset>
        <legend>
          <a href={`/registrations/${row.id}`} className="font-semibold">
            {row.name}
          </a>
          <span className="block text-sm text-ink-2">{row.unitName}</span>
        </legend>
        <p className="text-sm text-ink-2">{facts.filter(Boolean).join(" · ")}</p>
        <input type="hidden" name={`items[${index}].id`} value={row.id} />
        <input type="hidden" name={`items[${index}].version`} value={row.version} />
        <div className="mt-2 grid gap-4 sm:grid-cols-[14rem_minmax(0,1fr)]">
          <SelectField
            name={`items[${index}].classId`}
            label={t("fields.items.classId")}
            options={classes.map(({ id, name }) => ({ value: String(id), label: name }))}
            empty={choose}
          />
          <TextField
            name={`items[${index}].reason`}
            label={t("fields.items.reason")}
            optional={optional}
          />
        </div>
      </fieldset>
    </li>
  );
}
