import type { FormVariant, RegistrationType } from "../../domain/model-registration/lists.ts";
import type { RegistrationDraft } from "../../domain/model-registration/schema.ts";
import { plainDate } from "../../domain/plain-date.ts";
import { between, type Dice, dice } from "./dice.ts";
import type { Drawn } from "./draw.ts";
import { addressed, inventPerson } from "./names.ts";
import type { ThemeTarget } from "./themes/theme.ts";

export type DraftWishes = {
  readonly key: string;
  readonly year: number;
  readonly roundId: number;
  readonly orgUnitId: number;
  readonly areaName: string;
  readonly type: RegistrationType;
  readonly variant?: FormVariant;
  readonly previousId: number | null;
  readonly fieldId: number;
  readonly topicId: number;
  readonly movementIds: readonly number[];
  /** How many measured targets the form names. */
  readonly targets: number;
};

/** A planned value as a person would write it: round, a percentage within 100, nothing stays nothing. */
export function plausible(value: number, unit: string): number {
  if (unit === "%") return Math.min(100, Math.round(value));
  if (unit === "điểm" || unit === "tấn") return Math.round(value * 10) / 10;
  if (value >= 1000) return Math.round(value / 50) * 50;
  return value >= 100 ? Math.round(value / 10) * 10 : Math.round(value);
}

function targetsOf(throwDice: Dice, rows: readonly ThemeTarget[]) {
  return rows.map(({ metric, unit, planned, proof }) => {
    const steady = unit === "%" || unit === "điểm";
    const factor = steady ? 0.97 + throwDice() * 0.05 : 0.7 + throwDice() * 0.7;
    const value = plausible(planned * factor, unit);
    return { metric, unit, planned: planned > 0 ? Math.max(1, value) : 0, proof };
  });
}

const steps = [
  "Tháng 2: họp dân, thống nhất cách làm, phân công.",
  "Tháng 3 đến tháng 8: thực hiện, mỗi tháng kiểm một lần.",
  "Tháng 9: tự đánh giá, báo cáo Ban Chỉ đạo.",
].join("\n");

/** The form of an invented registration, filled as an officer would fill it. */
export function draftOf(drawn: Drawn, wishes: DraftWishes): RegistrationDraft {
  const { theme, organisation } = drawn;
  const throwDice = dice(`draft ${wishes.key}`);
  const head = inventPerson(throwDice);
  const households = between(throwDice, 18, 130);
  // What is maintained runs already: a plan to build it would say something else.
  const variant = wishes.variant ?? (wishes.type === "maintained" ? "running" : "planned");
  const { year, roundId, orgUnitId, type, previousId, fieldId, topicId } = wishes;
  return {
    ...{ id: null, version: null, intent: "save", roundId, orgUnitId, type, previousId },
    variant,
    fieldId,
    topicId,
    movementIds: [...wishes.movementIds],
    name: drawn.name,
    kind: theme.subject === "collective" ? "emulation_model" : "exemplar",
    subjectType: drawn.kind,
    subjectName: drawn.subjectName,
    rationale: theme.rationale,
    objectives: theme.objectives,
    successCriteria: theme.criteria,
    approach: theme.approach,
    locationText: `${organisation.place.replace(/^tại /, "")}, ${wishes.areaName}`,
    targetGroup: theme.people,
    leadOrganisation: organisation.name,
    partners: theme.partners,
    resourcesText:
      "Nhân dân góp công và vật liệu là chính; vận động thêm doanh nghiệp, lồng ghép kinh phí được giao.",
    startOn: plainDate(year, 2, between(throwDice, 1, 28)),
    endOn: plainDate(year, 11, 15),
    milestones: steps,
    reviewOn: plainDate(year, 9, between(throwDice, 5, 25)),
    expectedOutputs: theme.outputs,
    replicability: theme.replicability,
    resultsSoFar:
      variant === "running"
        ? `Đã làm từ năm ${year - 1}: ${theme.outputs} Người dân đánh giá tốt, muốn tiếp tục.`
        : "",
    personInCharge: addressed(head),
    phone: `0209 000 ${between(throwDice, 100, 999)}`,
    beneficiaryHouseholds: households,
    beneficiaryPeople: Math.round(households * (3.4 + throwDice())),
    beneficiaryPoorHouseholds: between(throwDice, 0, 9),
    targets: targetsOf(throwDice, theme.targets.slice(0, wishes.targets)),
    resources: theme.resources.slice(0, wishes.targets).map(([source, planned]) => ({
      source,
      planned: plausible(planned * (0.7 + throwDice() * 0.6), source === "land" ? "m²" : "đồng"),
      note: "",
    })),
  };
}
