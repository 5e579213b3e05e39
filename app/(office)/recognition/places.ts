/** What has just been done on the page of a list, as its address says it. */
export const listActs = ["lap", "luu", "chot", "mo", "quyet-dinh", "tieu-bieu", "van-ban"] as const;
export type ListAct = (typeof listActs)[number];

/** The page of a list, told what has just been done there. */
export function listAfter(act: ListAct) {
  return ({ id }: { id: number }) => `/recognition/${id}?da=${act}`;
}
