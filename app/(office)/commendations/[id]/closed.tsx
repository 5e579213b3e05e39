import { Notice } from "@/components/ui/notice";
import type { Refusal } from "@/domain/refusal";
import { refusalWords } from "@/lib/refusal-words";
import type { Dossier } from "./load";
import { DossierTitle } from "./title";

/** A page of the dossier that is not open now: the way back, and why. */
export async function ClosedPage({
  dossier,
  page,
  refusal,
}: {
  dossier: Dossier;
  page: string;
  refusal: Refusal;
}) {
  return (
    <>
      <DossierTitle dossier={dossier} page={page} />
      <div className="mt-4 max-w-3xl">
        <Notice kind="warning" title={await refusalWords(refusal)} />
      </div>
    </>
  );
}
