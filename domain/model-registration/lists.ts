export const emulationModelKinds = ["emulation_model", "exemplar"] as const;
export const subjectTypes = ["collective", "individual", "household"] as const;
export type SubjectType = (typeof subjectTypes)[number];

export const registrationTypes = ["new", "maintained", "replicated"] as const;
export type RegistrationType = (typeof registrationTypes)[number];

/** The two variants of the form: about to be built, or already running. */
export const formVariants = ["planned", "running"] as const;
export type FormVariant = (typeof formVariants)[number];

export const resourceSources = [
  "budget",
  "people",
  "business",
  "work_days",
  "land",
  "other",
] as const;
export type ResourceSource = (typeof resourceSources)[number];

/** Units a resource is counted in, by source. */
export const resourceUnits: Readonly<Record<ResourceSource, "vnd" | "day" | "m2" | "text">> = {
  budget: "vnd",
  people: "vnd",
  business: "vnd",
  work_days: "day",
  land: "m2",
  other: "text",
};

/** What the owner asks for in a self-report. */
export const reportProposals = ["recognise", "keep", "replicate", "stop"] as const;
export type ReportProposal = (typeof reportProposals)[number];

/** Why a registration is put on hold (Nghị định 152/2025: no award while these run). */
export const holdReasons = ["discipline", "inspection", "complaint"] as const;
export const attachmentKinds = ["photo", "minutes", "plan", "list", "report", "other"] as const;
