import type { PlainDate } from "../../domain/plain-date.ts";

/** Mức lương cơ sở, đồng a month, each with the text it comes from. */
export const baseSalaries: readonly {
  readonly validFrom: PlainDate;
  readonly amount: number;
  readonly source: string;
}[] = [
  {
    validFrom: "2019-07-01",
    amount: 1_490_000,
    source: "Nghị định 38/2019/NĐ-CP",
  },
  {
    validFrom: "2023-07-01",
    amount: 1_800_000,
    source: "Nghị định 24/2023/NĐ-CP",
  },
  {
    validFrom: "2024-07-01",
    amount: 2_340_000,
    source: "Nghị định 73/2024/NĐ-CP",
  },
  {
    validFrom: "2026-07-01",
    amount: 2_530_000,
    source: "Nghị định 161/2026/NĐ-CP",
  },
];
