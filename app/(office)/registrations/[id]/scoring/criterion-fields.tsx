import { getTranslations } from "next-intl/server";
import { NumberField } from "@/components/form/number-field";
import { TextareaField } from "@/components/form/textarea-field";
import type { MySheet } from "@/db/queries/assessment";
import { farFromInspectors } from "@/domain/assessment/scoring";
import { formatDecimal } from "@/lib/format";
import { formWords } from "../../../form-words";

type Row = MySheet["rows"][number];

/** One criterion: its maximum, what others gave, the box for the points and the reason. */
export async function CriterionFields({
  row,
  index,
  group,
  compare,
}: {
  row: Row;
  index: number;
  /** Named above the first criterion of its group. */
  group: string | null;
  /** Members are measured against the inspectors, inspectors against nobody. */
  compare: boolean;
}) {
  const t = await getTranslations("assessment.scoring");
  const { optional } = await formWords();
  const far = compare && row.inspectors !== null;
  const points = formatDecimal(row.maxPoints * farFromInspectors);
  return (
    <div className="border-b border-line pb-4 pt-3">
      {group ? <p className="mb-2 text-sm font-semibold text-ink-2">{group}</p> : null}
      <p className="font-semibold leading-snug">
        {index + 1}. {row.name}
      </p>
      {row.guidance ? <p className="mt-1 text-sm text-ink-2">{row.guidance}</p> : null}
      <Given row={row} compare={compare} />
      <input type="hidden" name={`scores[${index}].criterionId`} value={row.id} />
      <div className="mt-2 grid gap-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
        <NumberField
          name={`scores[${index}].points`}
          label={t("fields.scores.points")}
          hint={t("max", { max: row.maxPoints })}
        />
        <TextareaField
          name={`scores[${index}].reason`}
          label={far ? t("reasonFar", { points }) : t("reasonFree")}
          optional={far ? undefined : optional}
          rows={2}
        />
      </div>
    </div>
  );
}

async function Given({ row, compare }: { row: Row; compare: boolean }) {
  const t = await getTranslations("assessment.scoring");
  const value = (points: number | null) => (points === null ? t("none") : formatDecimal(points));
  const own = { key: "own", points: row.self } as const;
  const team = { key: "team", points: row.inspectors } as const;
  const given = compare ? [own, team] : [own];
  return (
    <p className="mt-1 text-sm text-ink-2">
      {given.map(({ key, points }, at) => (
        <span key={key}>
          {at > 0 ? " · " : null}
          {t(key)}: <b className="text-ink">{value(points)}</b>
        </span>
      ))}
    </p>
  );
}
