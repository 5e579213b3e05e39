"use server";

import { requestDocument } from "@/db/commands/document/request";
import { createList } from "@/db/commands/recognition/create-list";
import { decideList } from "@/db/commands/recognition/decide-list";
import { editList } from "@/db/commands/recognition/edit-list";
import { freezeList, thawList } from "@/db/commands/recognition/freeze-list";
import { selectOutstanding } from "@/db/commands/recognition/select-outstanding";
import {
  CreateList,
  DecideList,
  EditList,
  MakeDocument,
  SeenList,
  SelectOutstanding,
  ThawList,
} from "@/domain/recognition/schema";
import { action } from "@/lib/action";
import { issueDocument } from "@/lib/documents/issue";
import { listAfter } from "./places";

export const create = action({
  schema: CreateList,
  labels: "recognition.fields",
  command: createList,
  goTo: listAfter("lap"),
});
export const edit = action({
  schema: EditList,
  labels: "recognition.fields",
  command: editList,
  goTo: listAfter("luu"),
});
export const freeze = action({
  schema: SeenList,
  labels: "recognition.fields",
  command: freezeList,
  goTo: listAfter("chot"),
});
export const thaw = action({
  schema: ThawList,
  labels: "recognition.fields",
  command: thawList,
  goTo: listAfter("mo"),
});
export const decide = action({
  schema: DecideList,
  labels: "recognition.fields",
  command: decideList,
  after: ({ decisionId }, viewer) => issueDocument(viewer, "recognition_decision", decisionId),
  goTo: listAfter("quyet-dinh"),
});
export const choose = action({
  schema: SelectOutstanding,
  labels: "recognition.fields",
  command: selectOutstanding,
  goTo: listAfter("tieu-bieu"),
});
export const makeDocument = action({
  schema: MakeDocument,
  labels: "recognition.fields",
  command: requestDocument,
  after: ({ decisionId, kind }, viewer) => issueDocument(viewer, kind, decisionId),
  goTo: (_asked, { listId }) => listAfter("van-ban")({ id: listId }),
});
