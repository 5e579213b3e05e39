import type { CommendationStep } from "@/domain/commendation/workflow";

/** The dossier, told which step has just been taken there. */
export function dossierAfter(step: CommendationStep) {
  return ({ id }: { id: number }) => `/commendations/${id}?da=${step}`;
}

/** On to choosing the nominees once a dossier is there. */
export function toNominees({ id }: { id: number }): string {
  return `/commendations/${id}/nominees`;
}

/** Back to the dossier that was changed. */
export function toDossier({ id }: { id: number }): string {
  return `/commendations/${id}?da=luu`;
}

/** Back to the dossier whose paper was asked for. */
export function toPaper(_asked: unknown, { id }: { id: number }): string {
  return `/commendations/${id}#van-ban`;
}
