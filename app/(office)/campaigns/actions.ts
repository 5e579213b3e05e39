"use server";

import { addRound, editRound } from "@/db/commands/campaign/add-round";
import { createCampaign } from "@/db/commands/campaign/create";
import { editCampaign } from "@/db/commands/campaign/edit";
import { editClasses as setClasses } from "@/db/commands/campaign/edit-classes";
import { editCampaignList } from "@/db/commands/campaign/edit-lists";
import { newSheet } from "@/db/commands/campaign/new-sheet";
import {
  AddRound,
  CreateCampaign,
  EditCampaign,
  EditCampaignList,
  EditClasses,
  EditRound,
  NewSheet,
} from "@/domain/campaign/schema";
import { action } from "@/lib/action";
import { campaignAfter } from "./places";

export const create = action({
  schema: CreateCampaign,
  labels: "campaign.fields",
  command: createCampaign,
  goTo: campaignAfter("create"),
});
export const edit = action({
  schema: EditCampaign,
  labels: "campaign.fields",
  command: editCampaign,
  goTo: campaignAfter("edit"),
});
export const addYear = action({
  schema: AddRound,
  labels: "campaign.fields.round",
  command: addRound,
  goTo: campaignAfter("round_add"),
});
export const editYear = action({
  schema: EditRound,
  labels: "campaign.fields.round",
  command: editRound,
  goTo: campaignAfter("round_edit"),
});
export const editList = action({
  schema: EditCampaignList,
  labels: "campaign.list.fields",
  command: editCampaignList,
  goTo: campaignAfter("list"),
});
export const editClasses = action({
  schema: EditClasses,
  labels: "campaign.class.fields",
  command: setClasses,
  goTo: campaignAfter("classes"),
});
export const publishSheet = action({
  schema: NewSheet,
  labels: "campaign.sheet.fields",
  command: newSheet,
  goTo: campaignAfter("sheet"),
});
