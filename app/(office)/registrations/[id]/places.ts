/** Back to the page whose files these are. */
export function afterRemoval({ id, inspectionId }: { id: number; inspectionId: number | null }) {
  const page = inspectionId === null ? "report" : "inspection";
  return `/registrations/${id}/${page}?da=bo-tep#tai-tep`;
}

/** Back to what was decided on the registration. */
export function toRecognition(_asked: unknown, { id }: { id: number }): string {
  return `/registrations/${id}#cong-nhan`;
}
