import { getTranslations } from "next-intl/server";
import { type Candidate, checkNominee } from "@/domain/commendation/eligibility";
import { type CommendationCase, isActing } from "@/domain/commendation/guards";
import type { Viewer } from "@/domain/viewer";

/** Says for a nominee what speaks against it, in words; nothing when it is eligible. */
export async function obstacles(viewer: Viewer, subject: CommendationCase) {
  const t = await getTranslations("commendation.obstacle");
  const acting = isActing(viewer, subject.orgPath);
  return (candidate: Candidate): string[] =>
    checkNominee(viewer, candidate, subject.campaignId, acting).flatMap(({ check, refusal }) =>
      refusal ? [t(check)] : [],
    );
}
