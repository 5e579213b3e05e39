import type { Furniture } from "../db/factories/furnished.ts";
import vi from "../messages/vi.ts";
import { type Persona, personas } from "./personas";

export type PageRule = {
  /** Who opens it on the own ward's rows. */
  readonly opens: readonly Persona[];
  /** What the others get: not found, or a page that says why not in these words. */
  readonly others?: string;
  /** Addresses, for a page that names a row. */
  readonly at?: (rows: Furniture) => readonly string[];
  /** The same page of a row that is not yet everybody's to read. */
  readonly unfinished?: {
    readonly opens: readonly Persona[];
    readonly at: (rows: Furniture) => readonly string[];
  };
  /** Questions in the address that name rows; nobody else's row answers them. */
  readonly asks?: (rows: Furniture) => readonly string[];
  /** Where the page leads when what it names is not there. */
  readonly elsewhere?: string;
  /** Open to people who are not signed in. */
  readonly public?: true;
};

const everyone = personas;
/** A list that was never sent. */
const noToken = "00000000-0000-4000-8000-000000000000";
const byUnit = (rows: Furniture) => [`unit=${rows.unit}`, `unit=${rows.unit}&unitsMode=then`];
const byRound = (rows: Furniture) => [`campaign=${rows.campaign}`, `round=${rows.round}`];
const listed = (rows: Furniture) => [...byUnit(rows), ...byRound(rows), `org=${rows.unit}`];
const registration = (path: string, ...states: (keyof Furniture["registrations"])[]) => {
  return (rows: Furniture) =>
    states.map((state) => `/registrations/${rows.registrations[state]}${path}`);
};
const campaign = (...paths: string[]) => {
  return (rows: Furniture) => paths.map((path) => `/campaigns/${rows.campaign}${path}`);
};
const dossier = (path: string, ...states: (keyof Furniture["dossiers"])[]) => {
  return (rows: Furniture) =>
    states.map((state) => `/commendations/${rows.dossiers[state]}${path}`);
};

/** Every page of the product and who may open it. A page without a line here fails the stories. */
export const pages: Readonly<Record<string, PageRule>> = {
  "/": { opens: everyone },
  "/account": { opens: everyone },
  "/assessments": { opens: ["member", "secretary"] },
  "/assessments/assign": {
    opens: ["secretary"],
    asks: (rows) => [
      `round=${rows.round}`,
      `round=${rows.round}&ids=${rows.registrations.reported}`,
    ],
  },
  "/audit": {
    opens: ["auditor", "administrator"],
    asks: (rows) => [`subject=registration&subjectId=${rows.registrations.draft}`],
  },
  "/audit/[id]": {
    opens: ["auditor", "administrator"],
    at: (rows) => [`/audit/${rows.auditEntry}`],
  },
  "/audit/jobs": { opens: ["auditor", "administrator"] },
  "/audit/verify": { opens: ["auditor", "administrator"] },
  "/campaigns": { opens: everyone },
  "/campaigns/[id]": { opens: everyone, at: campaign("") },
  "/campaigns/[id]/classes": { opens: ["secretary"], at: campaign("/classes") },
  "/campaigns/[id]/edit": { opens: ["secretary"], at: campaign("/edit") },
  "/campaigns/[id]/lists/[list]": {
    opens: ["secretary"],
    at: campaign("/lists/fields", "/lists/topics", "/lists/linkedMovements"),
  },
  "/campaigns/[id]/rounds/[round]": {
    opens: ["secretary"],
    at: (rows) => [`/campaigns/${rows.campaign}/rounds/${rows.round}`],
  },
  "/campaigns/[id]/rounds/new": { opens: ["secretary"], at: campaign("/rounds/new") },
  "/campaigns/[id]/sheets/new": { opens: ["secretary"], at: campaign("/sheets/new") },
  "/campaigns/new": { opens: ["secretary"] },
  "/change-password": { opens: everyone },
  "/classification": {
    opens: ["chair", "secretary"],
    asks: (rows) => [`round=${rows.round}`, `round=${rows.round}&ids=${rows.registrations.scored}`],
  },
  "/commendations": { opens: everyone, asks: byUnit },
  "/commendations/[id]": {
    opens: everyone,
    at: dossier("", "draft", "proposed", "reviewed", "decided"),
  },
  "/commendations/[id]/council": {
    opens: ["commendationOfficer"],
    at: dossier("/council", "proposed"),
  },
  "/commendations/[id]/decision": { opens: ["leader"], at: dossier("/decision", "reviewed") },
  "/commendations/[id]/edit": { opens: ["commendationOfficer"], at: dossier("/edit", "draft") },
  "/commendations/[id]/nominees": {
    opens: ["commendationOfficer"],
    at: dossier("/nominees", "draft"),
  },
  "/commendations/[id]/revoke": { opens: ["leader"], at: dossier("/revoke", "decided") },
  "/commendations/new": { opens: ["commendationOfficer"], others: vi.commendation.form.notYours },
  "/commendations/register": { opens: everyone, asks: byUnit },
  "/dashboard": {
    opens: everyone,
    asks: (rows) => [...byUnit(rows), `period=${rows.campaign}`, `campaign=${rows.campaign}`],
  },
  "/import": { opens: ["officer"], others: vi.import.noRound },
  "/import/[token]": { opens: [], at: () => [`/import/${noToken}`], elsewhere: "/import?loi=gone" },
  "/people": { opens: ["administrator"] },
  "/people/[id]": { opens: ["administrator"], at: (rows) => [`/people/${rows.person}`] },
  "/people/new": { opens: ["administrator"] },
  "/recognition": { opens: everyone },
  "/recognition/[id]": {
    opens: everyone,
    at: (rows) => [`/recognition/${rows.lists.decided}`],
    unfinished: {
      opens: ["secretary", "chair"],
      at: (rows) => [`/recognition/${rows.lists.open}`],
    },
  },
  "/registrations": { opens: everyone, asks: listed },
  "/registrations/[id]": {
    opens: everyone,
    at: registration("", "draft", "submitted", "reported", "appraised", "scored", "classified"),
  },
  "/registrations/[id]/edit": { opens: ["officer"], at: registration("/edit", "draft") },
  "/registrations/[id]/files": {
    opens: ["officer"],
    at: registration("/files", "accepted"),
  },
  "/registrations/[id]/inspection": {
    opens: ["member"],
    at: registration("/inspection", "reported", "appraised"),
  },
  "/registrations/[id]/reopen": {
    opens: ["chair"],
    others: vi.refusal.not_allowed,
    at: registration("/reopen", "classified"),
  },
  "/registrations/[id]/report": {
    opens: ["officer"],
    at: registration("/report", "accepted", "reported"),
  },
  "/registrations/[id]/review": { opens: ["officer"], at: registration("/review", "draft") },
  "/registrations/[id]/revoke": {
    opens: ["chair"],
    others: vi.refusal.not_allowed,
    at: registration("/revoke", "recognised"),
  },
  "/registrations/[id]/scoring": {
    opens: ["member"],
    at: registration("/scoring", "appraised", "scored"),
  },
  "/registrations/new": { opens: ["officer"], others: vi.registration.noUnit },
  "/settings/awards": { opens: ["commendationOfficer"] },
  "/settings/awards/[id]": {
    opens: ["commendationOfficer"],
    at: (rows) => [`/settings/awards/${rows.dossiers.awardForm}`],
  },
  "/settings/awards/new": { opens: ["commendationOfficer"] },
  "/sign-in": { opens: [], public: true },
  "/units": { opens: everyone, asks: (rows) => [`tu=${rows.unit}`, "tu=1e300"] },
  "/units/[id]": { opens: everyone, at: (rows) => [`/units/${rows.unit}`] },
};

export type HandlerRule = {
  /**
   * `row` answers with a row of its own and with nothing for another's; `list` answers everybody
   * with what they may see; `act` has no row to protect; `public` is open by its nature.
   */
  readonly kind: "row" | "list" | "act" | "public";
  readonly at: (rows: Furniture) => readonly string[];
  readonly method?: "POST";
};

/** Every address that answers with something else than a page. */
export const handlers: Readonly<Record<string, HandlerRule>> = {
  "/api/auth/[...nextauth]": { kind: "public", at: () => ["/api/auth/session"] },
  "/commendations/[id]/certificates": {
    kind: "row",
    at: dossier("/certificates", "decided", "draft"),
  },
  "/commendations/register/export": {
    kind: "list",
    at: (rows) => ["", ...byUnit(rows)].map((query) => `/commendations/register/export?${query}`),
  },
  "/dashboard/export": {
    kind: "list",
    at: (rows) => byUnit(rows).map((query) => `/dashboard/export?${query}`),
  },
  "/files/[id]": {
    kind: "row",
    at: (rows) => [`/files/${rows.file}`, `/files/${rows.file}?nho=1`],
  },
  "/files/documents/[id]": { kind: "row", at: (rows) => [`/files/documents/${rows.document}`] },
  "/files/upload": {
    kind: "row",
    at: (rows) => [`/files/upload?registration=${rows.registrations.draft}`],
    method: "POST",
  },
  "/icon.svg": { kind: "public", at: () => ["/icon.svg"] },
  "/import/[token]/confirm": {
    kind: "act",
    at: () => [`/import/${noToken}/confirm`],
    method: "POST",
  },
  "/import/template": { kind: "act", at: () => ["/import/template"] },
  "/import/upload": { kind: "act", at: () => ["/import/upload"], method: "POST" },
  "/recognition/[id]/export": {
    kind: "row",
    at: ({ lists }) => [lists.decided, lists.open].map((id) => `/recognition/${id}/export`),
  },
  "/recognition/[id]/preview": {
    kind: "row",
    at: (rows) => [`/recognition/${rows.lists.open}/preview`],
  },
  "/registrations/export": {
    kind: "list",
    at: (rows) => listed(rows).map((query) => `/registrations/export?${query}`),
  },
};
