import { type Candidate, checkNominee } from "@/domain/commendation/eligibility";
import { type CommendationCase, isActing } from "@/domain/commendation/guards";
import type { RefusalCode } from "@/domain/refusal";
import type { Viewer } from "@/domain/viewer";
import { refusalWords } from "@/lib/refusal-words";

/** Says for a nominee what speaks against it, in words; nothing when it is eligible. */
export async function obstacles(viewer: Viewer, subject: CommendationCase) {
  const acting = isActing(viewer, subject.orgPath);
  const codes: RefusalCode[] = [
    "not_recognised",
    "suspended",
    "unit_closed",
    "achievement_used",
    "other_campaign",
    "own_unit",
  ];
  const words = new Map(
    await Promise.all(codes.map(async (code) => [code, await refusalWords({ code })] as const)),
  );
  return (candidate: Candidate): string[] =>
    checkNominee(viewer, candidate, subject.campaignId, acting).flatMap(({ refusal }) =>
      refusal ? [words.get(refusal.code) ?? refusal.code] : [],
    );
}
