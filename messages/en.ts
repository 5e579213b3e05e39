import account from "./en/account.json" with { type: "json" };
import admin from "./en/admin.json" with { type: "json" };
import assessment from "./en/assessment.json" with { type: "json" };
import audit from "./en/audit.json" with { type: "json" };
import begin from "./en/begin.json" with { type: "json" };
import campaign from "./en/campaign.json" with { type: "json" };
import commendation from "./en/commendation.json" with { type: "json" };
import common from "./en/common.json" with { type: "json" };
import dashboard from "./en/dashboard.json" with { type: "json" };
import desk from "./en/desk.json" with { type: "json" };
import errors from "./en/errors.json" with { type: "json" };
import file from "./en/file.json" with { type: "json" };
import importing from "./en/import.json" with { type: "json" };
import lists from "./en/lists.json" with { type: "json" };
import recognition from "./en/recognition.json" with { type: "json" };
import refusal from "./en/refusal.json" with { type: "json" };
import registration from "./en/registration.json" with { type: "json" };
import shell from "./en/shell.json" with { type: "json" };
import signIn from "./en/signIn.json" with { type: "json" };
import workflow from "./en/workflow.json" with { type: "json" };

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
