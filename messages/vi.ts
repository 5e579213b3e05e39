import account from "./vi/account.json" with { type: "json" };
import admin from "./vi/admin.json" with { type: "json" };
import assessment from "./vi/assessment.json" with { type: "json" };
import audit from "./vi/audit.json" with { type: "json" };
import begin from "./vi/begin.json" with { type: "json" };
import campaign from "./vi/campaign.json" with { type: "json" };
import commendation from "./vi/commendation.json" with { type: "json" };
import common from "./vi/common.json" with { type: "json" };
import dashboard from "./vi/dashboard.json" with { type: "json" };
import desk from "./vi/desk.json" with { type: "json" };
import errors from "./vi/errors.json" with { type: "json" };
import file from "./vi/file.json" with { type: "json" };
import importing from "./vi/import.json" with { type: "json" };
import lists from "./vi/lists.json" with { type: "json" };
import recognition from "./vi/recognition.json" with { type: "json" };
import refusal from "./vi/refusal.json" with { type: "json" };
import registration from "./vi/registration.json" with { type: "json" };
import shell from "./vi/shell.json" with { type: "json" };
import signIn from "./vi/signIn.json" with { type: "json" };
import workflow from "./vi/workflow.json" with { type: "json" };

/** Every word of the interface, one file a namespace. */
export default {
  account,
  admin,
  assessment,
  audit,
  begin,
  campaign,
  commendation,
  common,
  dashboard,
  desk,
  errors,
  file,
  import: importing,
  lists,
  recognition,
  refusal,
  registration,
  shell,
  signIn,
  workflow,
};
