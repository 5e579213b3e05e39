import { getTranslations } from "next-intl/server";
import { type AuditSubject, auditSubjects } from "@/domain/audit/subjects";
import { isPlainDate } from "@/domain/plain-date";
import { formatDate } from "@/lib/format";

/** Where the forms of the product name their fields; the same field has the same words here. */
const fieldNames = [
  "audit.fields",
  "registration.fields",
  "commendation.fields",
  "assessment.inspection.fields",
  "campaign.fields",
  "campaign.fields.round",
  "campaign.sheet.fields",
  "campaign.class.fields",
  "admin.unit.fields",
  "admin.person.fields",
];

/** Whose fields come first when the log speaks of one thing: a unit's name is not a model's. */
const fieldsOf: Readonly<Record<string, string>> = {
  movement: "audit.movementFields",
  recognition_list: "audit.listFields",
  unit: "admin.unit.fields",
  person: "admin.person.fields",
  campaign: "campaign.fields",
  award_form: "commendation.fields",
  commendation: "commendation.fields",
  inspection: "assessment.inspection.fields",
};

/** Fields whose values are codes of a list. */
const lists: Readonly<Record<string, readonly string[]>> = {
  role: ["lists.role"],
  type: ["lists.unitType", "lists.registrationType"],
  variant: ["lists.formVariant"],
  subjectType: ["lists.subjectType"],
  kind: ["lists.kind", "assessment.kind", "file.kind", "audit.documentKinds"],
  list: ["campaign.lists"],
  scheme: ["campaign.schemes"],
  basis: ["lists.awardBasis"],
  rounding: ["lists.roundingMode"],
  voteBase: ["lists.voteBase"],
  hold: ["lists.holdReason"],
  conclusion: ["assessment.conclusion"],
  refusalReason: ["lists.refusalReason"],
  revocationGround: ["lists.revocationGround"],
};

/** States of different things share codes: a list and a commendation are both "decided". */
const states: Readonly<Record<string, string>> = {
  registration: "workflow.registration.state",
  commendation: "workflow.commendation.state",
  recognition_list: "recognition.state",
};

/** Words for what the log writes in its own codes; a code without words is shown as it is. */
export async function auditWords() {
  const t = await getTranslations("audit");
  const workflow = await getTranslations("workflow");
  const all = await getTranslations();
  const knownSubject = (type: string): AuditSubject | undefined =>
    auditSubjects.find((one) => one === type);
  // Codes are put together at run time; what has no words of its own is a step of a workflow.
  const action = (code: string) => {
    const own = `actions.${code.replace(".", "_")}`;
    if (t.has(own as never)) return t(own as never);
    const [noun = "", step = ""] = code.split(".");
    const key = `${noun}.step.${step}`;
    return workflow.has(key as never) ? workflow(key as never) : code;
  };
  const field = (name: string, code: string) => {
    const [noun = ""] = code.split(".");
    const own = fieldsOf[noun];
    const key = [...(own ? [own] : []), ...fieldNames]
      .map((one) => `${one}.${name}`)
      .find((one) => isText(all, one));
    return key ? String(all(key as never)) : name;
  };
  // What is written as data is read as words: states, days, yes and no.
  const value = (name: string, text: string | null, code: string) => {
    if (text === null) return "–";
    if (isPlainDate(text)) return formatDate(text);
    if (text === "true" || text === "false") return t(`truth.${text}`);
    const [noun = ""] = code.split(".");
    const own = name === "state" ? [states[noun] ?? ""] : (lists[name] ?? []);
    const key = own.map((one) => `${one}.${text}`).find((one) => isText(all, one));
    return key ? String(all(key as never)) : text;
  };
  const subject = (type: string, id: number) => {
    const known = knownSubject(type);
    return {
      kind: known ?? null,
      text: `${known ? t(`subjects.${known}`) : type} ${id}`,
    };
  };
  return { action, field, value, subject };
}

/** A key may also name a group of fields, which is no text. */
function isText(all: Awaited<ReturnType<typeof getTranslations>>, key: string): boolean {
  return all.has(key as never) && typeof all.raw(key as never) === "string";
}
