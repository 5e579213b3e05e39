/** Back to the page whose files these are. */
export function afterRemoval({ id, inspectionId }: { id: number; inspectionId: number | null }) {
  const page = inspectionId === null ? "report" : "inspection";
  return `/registrations/${id}/${page}?da=bo-tep#tai-tep`;
}
