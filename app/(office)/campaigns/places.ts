export const campaignActs = [
  "create",
  "edit",
  "round_add",
  "round_edit",
  "list",
  "classes",
  "sheet",
] as const;
export type CampaignAct = (typeof campaignActs)[number];

/** The campaign's page, told what has just been done; rounds name their campaign beside them. */
export function campaignAfter(act: CampaignAct) {
  return (done: { readonly id: number; readonly campaignId?: number }) =>
    `/campaigns/${done.campaignId ?? done.id}?da=${act}`;
}
