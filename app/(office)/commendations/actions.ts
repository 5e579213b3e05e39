"use server";

import { addNominees } from "@/db/commands/commendation/add-nominees";
import { createCommendation } from "@/db/commands/commendation/create";
import { decideOnCommendation } from "@/db/commands/commendation/decide";
import { editCommendation } from "@/db/commands/commendation/edit";
import { proposeCommendation } from "@/db/commands/commendation/propose";
import { recordCouncil } from "@/db/commands/commendation/record-council";
import { refuseCommendation } from "@/db/commands/commendation/refuse";
import { returnCommendation } from "@/db/commands/commendation/return";
import { revokeCommendation } from "@/db/commands/commendation/revoke";
import { setNominees } from "@/db/commands/commendation/set-nominees";
import { withdrawCommendation } from "@/db/commands/commendation/withdraw";
import { requestDocument } from "@/db/commands/document/request";
import {
  AddNominees,
  AskForPaper,
  CreateCommendation,
  DecideCommendation,
  EditCommendation,
  RecordCouncil,
  RefuseCommendation,
  RevokeCommendation,
  SetNominees,
  TakeCommendationStep,
  TakeCommendationStepWithReason,
} from "@/domain/commendation/schema";
import { action } from "@/lib/action";
import { issueDocument } from "@/lib/documents/issue";
import { dossierAfter, toDossier, toNominees, toPaper } from "./places";

export const create = action({
  schema: CreateCommendation,
  labels: "commendation.fields",
  command: createCommendation,
  goTo: toNominees,
});
export const edit = action({
  schema: EditCommendation,
  labels: "commendation.fields",
  command: editCommendation,
  goTo: toDossier,
});
export const nominate = action({
  schema: AddNominees,
  labels: "commendation.fields",
  command: addNominees,
  goTo: toDossier,
});
export const arrange = action({
  schema: SetNominees,
  labels: "commendation.fields",
  command: setNominees,
  goTo: toDossier,
});
export const propose = action({
  schema: TakeCommendationStep,
  labels: "commendation.fields",
  command: proposeCommendation,
  goTo: dossierAfter("propose"),
});
export const enterCouncil = action({
  schema: RecordCouncil,
  labels: "commendation.fields",
  command: recordCouncil,
  goTo: dossierAfter("record_council"),
});
export const giveBack = action({
  schema: TakeCommendationStepWithReason,
  labels: "commendation.fields",
  command: returnCommendation,
  goTo: dossierAfter("return"),
});
export const decide = action({
  schema: DecideCommendation,
  labels: "commendation.fields",
  command: decideOnCommendation,
  after: ({ decisionId }, viewer) => issueDocument(viewer, "commendation_decision", decisionId),
  goTo: dossierAfter("decide"),
});
export const refuse = action({
  schema: RefuseCommendation,
  labels: "commendation.fields",
  command: refuseCommendation,
  goTo: dossierAfter("refuse"),
});
export const revoke = action({
  schema: RevokeCommendation,
  labels: "commendation.fields",
  command: revokeCommendation,
  after: ({ revocationDecisionId }, viewer) =>
    issueDocument(viewer, "commendation_revocation", revocationDecisionId),
  goTo: dossierAfter("revoke"),
});
export const withdraw = action({
  schema: TakeCommendationStepWithReason,
  labels: "commendation.fields",
  command: withdrawCommendation,
  goTo: dossierAfter("withdraw"),
});
export const makePaper = action({
  schema: AskForPaper,
  labels: "commendation.fields",
  command: requestDocument,
  after: ({ decisionId, kind }, viewer) => issueDocument(viewer, kind, decisionId),
  goTo: toPaper,
});
