import { notFound } from "next/navigation";
import { cache } from "react";
import { read } from "@/db/doors";
import { getCampaign } from "@/db/queries/campaigns";
import { can } from "@/domain/access/can";
import { rowIdIn } from "@/domain/form/row-id";
import { requireViewer } from "@/lib/viewer";

type Params = Promise<{ readonly id: string }>;

const load = cache(async (idText: string) => {
  const viewer = await requireViewer();
  const id = rowIdIn(idText);
  const campaign = (await read(viewer, (tx) => getCampaign(tx, id))) ?? notFound();
  return { campaign, manages: can(viewer, "campaign.manage", campaign.orgPath) };
});

/** The campaign of this address, and whether the reader runs it. */
export async function loadCampaign(params: Params) {
  return load((await params).id);
}

/** The campaign to change; there is nothing here for those who do not run it. */
export async function loadToManage(params: Params) {
  const { campaign, manages } = await loadCampaign(params);
  return manages ? campaign : notFound();
}
