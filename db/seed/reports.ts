import type { InspectionConclusion } from "../../domain/assessment/lists.ts";
import type { InspectionRecord } from "../../domain/assessment/schema.ts";
import type { SelfReport } from "../../domain/assessment/self-report.ts";
import { addDays, type PlainDate } from "../../domain/plain-date.ts";
import { between, type Dice, dice } from "./dice.ts";
import { plausible } from "./drafts.ts";
import { addressed, inventPerson } from "./names.ts";
import type { Theme } from "./themes/theme.ts";

/** How well it went, 0 to 1: what is reported, found and scored hangs together by it. */
export type Success = number;

type Measured = { readonly id: number; readonly unit: string; readonly planned: number | null };
type Mobilised = { readonly id: number; readonly planned: number | null };

/** What a planned value came to. Promises of "none" are kept where it went well. */
function reached(throwDice: Dice, planned: number, unit: string, success: Success): number {
  if (planned === 0) return success > 0.5 ? 0 : between(throwDice, 0, 2);
  return plausible(planned * (0.45 + success * 0.62 + throwDice() * 0.18), unit);
}

/** The report of a registration, with every target measured. */
export function reportOf(
  registration: {
    readonly key: string;
    readonly id: number;
    readonly targets: readonly Measured[];
    readonly resources: readonly Mobilised[];
    readonly households: number | null;
  },
  theme: Theme,
  success: Success,
  intent: "save" | "send" = "send",
): SelfReport {
  const throwDice = dice(`report ${registration.key}`);
  const households = reached(throwDice, registration.households ?? 30, "hộ", success);
  return {
    id: registration.id,
    version: null,
    intent,
    activities: `Đã tổ chức: ${theme.approach}`,
    results: `${theme.outputs} ${success > 0.5 ? "Nhân dân tham gia đông, việc làm đến nơi đến chốn." : "Việc triển khai chậm, một số phần chưa làm được."}`,
    difficulties:
      success > 0.8
        ? "Thời tiết mưa nhiều, có lúc phải lùi lịch."
        : "Kinh phí ít, một số hộ đi làm xa nên khó họp đủ.",
    proposal: success > 0.5 ? "recognise" : "keep",
    reachedHouseholds: households,
    reachedPeople: Math.round(households * 3.7),
    cellComment: "Chi ủy nhất trí với nội dung báo cáo.",
    targets: registration.targets.map(({ id, unit, planned }) => ({
      id,
      actual: reached(throwDice, planned ?? 0, unit, success),
      proof: "",
    })),
    resources: registration.resources.map(({ id, planned }) => ({
      id,
      actual: reached(throwDice, planned ?? 0, "đồng", success),
    })),
    scores: [],
  };
}

const findings: Readonly<Record<InspectionConclusion, string>> = {
  met: "Tổ kiểm tra xem tại chỗ, đối chiếu sổ sách và hỏi trực tiếp các hộ: kết quả đúng như báo cáo, người dân xác nhận được bàn bạc và tự nguyện tham gia.",
  partly_met:
    "Phần lớn nội dung đã làm và có kết quả; một số chỉ tiêu còn thiếu, sổ sách ghi chưa đều.",
  not_met:
    "Nội dung triển khai ít, chưa có sản phẩm rõ ràng; nhiều hộ được hỏi chưa biết về mô hình.",
};

/** The record of an inspection, closed as the inspectors found it. */
export function inspectionOf(
  seen: { readonly id: number; readonly version: number; readonly key: string },
  success: Success,
  visit: {
    readonly on: PlainDate;
    readonly place: string;
    readonly team: string;
    readonly memberIds: readonly number[];
  },
  intent: "save" | "appraise" = "appraise",
): InspectionRecord {
  const throwDice = dice(`visit ${seen.key}`);
  const conclusion = success > 0.6 ? "met" : success > 0.4 ? "partly_met" : "not_met";
  const asked = between(throwDice, 5, 14);
  return {
    id: seen.id,
    version: seen.version,
    inspectionId: null,
    inspectionVersion: null,
    intent,
    teamName: visit.team,
    memberIds: [...visit.memberIds],
    inspectedOn: visit.on,
    place: visit.place,
    attendees: `Đại diện cấp ủy, ${addressed(inventPerson(throwDice))} phụ trách mô hình và ${asked} hộ dân`,
    findings: findings[conclusion],
    residentsComment:
      conclusion === "not_met"
        ? "Bà con mong làm tiếp và được báo trước kế hoạch."
        : `Cả ${asked} hộ được hỏi đều đồng tình, mong duy trì lâu dài.`,
    conclusion,
    recommendation: conclusion === "met" ? "" : "Bổ sung minh chứng, cập nhật sổ thu, chi.",
    recommendationDueOn: conclusion === "met" ? null : addDays(visit.on, 20),
  };
}

/** Points of one ballot: near the success of the thing, whole and half points, never far apart. */
export function ballotOf(
  seed: string,
  criteria: readonly { readonly id: number; readonly maxPoints: number }[],
  success: Success,
) {
  const throwDice = dice(`ballot ${seed}`);
  return criteria.map(({ id, maxPoints }) => {
    const share = Math.min(1, Math.max(0.1, success + (throwDice() - 0.5) * 0.08));
    return { criterionId: id, points: Math.round(share * maxPoints * 2) / 2, reason: "" };
  });
}

const remarks = {
  good: "Cách làm sát thực tế, nhân dân đồng tình. Đề nghị giới thiệu để các tổ khác làm theo.",
  fair: "Đã làm được việc chính; đề nghị bổ sung minh chứng cho các chỉ tiêu còn thiếu.",
  poor: "Kết quả còn ít so với đăng ký, cần phân công người theo dõi rõ hơn.",
} as const;

/** What a scorer adds to the points: one in four writes something. */
export function remarkOf(seed: string, success: Success): string {
  if (dice(`remark ${seed}`)() > 0.25) return "";
  return remarks[success > 0.85 ? "good" : success > 0.6 ? "fair" : "poor"];
}
