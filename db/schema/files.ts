import { sql } from "drizzle-orm";
import {
  bigint,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { attachmentKinds } from "../../domain/model-registration/lists.ts";
import { documentKinds } from "../../domain/recognition/lists.ts";
import { follows, id, inScope, instant, orgPath, sample } from "../columns.ts";
import { inspections } from "./assessments.ts";
import { unitPlace } from "./org.ts";
import { people } from "./people.ts";
import { decisions } from "./recognition.ts";
import { registrationTargets } from "./registration-parts.ts";
import { registrationPlace } from "./registrations.ts";

export const attachmentKind = pgEnum("attachment_kind", attachmentKinds);
export const documentKind = pgEnum("document_kind", documentKinds);

/** A file of a registration, tied to a target or an inspection where it proves one. */
export const attachments = pgTable(
  "attachments",
  {
    id: id(),
    registrationId: integer().notNull(),
    orgPath: orgPath(),
    targetId: integer().references(() => registrationTargets.id, { onDelete: "set null" }),
    inspectionId: integer().references(() => inspections.id),
    kind: attachmentKind().notNull(),
    caption: text().notNull(),
    fileName: text().notNull(),
    mediaType: text().notNull(),
    byteSize: bigint({ mode: "number" }).notNull(),
    sha256: text().notNull(),
    storageKey: text().notNull(),
    thumbnailKey: text(),
    width: integer(),
    height: integer(),
    /** Read from the photo, then stripped from the stored file. */
    takenAt: instant(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    addedById: integer()
      .notNull()
      .references(() => people.id),
    addedAt: instant().notNull(),
    removedAt: instant(),
    sample: sample(),
  },
  (t) => [
    index("attachments_registration").on(t.registrationId),
    follows("attachments_registration_fk", [t.registrationId, t.orgPath], registrationPlace),
    ...inScope(t.orgPath),
  ],
);

/** An issued paper: its bytes are kept and never rendered again. */
export const documents = pgTable(
  "documents",
  {
    id: id(),
    decisionId: integer()
      .notNull()
      .references(() => decisions.id),
    orgUnitId: integer().notNull(),
    orgPath: orgPath(),
    kind: documentKind().notNull(),
    fileName: text().notNull(),
    mediaType: text().notNull(),
    byteSize: bigint({ mode: "number" }).notNull(),
    sha256: text().notNull(),
    storageKey: text().notNull(),
    facts: jsonb().notNull(),
    templateVersion: text().notNull(),
    createdAt: instant().notNull(),
    sample: sample(),
  },
  (t) => [
    unique("documents_once").on(t.decisionId, t.kind),
    follows("documents_unit", [t.orgUnitId, t.orgPath], unitPlace),
    // Who reads a decision reads its paper.
    ...inScope(t.orgPath, sql`exists (select from decisions d where d.id = documents.decision_id)`),
  ],
);
