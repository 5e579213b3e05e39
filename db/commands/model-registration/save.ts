import { eq } from "drizzle-orm";
import { can } from "../../../domain/access/can.ts";
import type { RegistrationDraft } from "../../../domain/model-registration/schema.ts";
import { registrationWorkflow } from "../../../domain/model-registration/workflow.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type AuditEntry, type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { previousOf } from "../../queries/previous-of.ts";
import { steps } from "../../schema/history.ts";
import { emulationModels, modelRegistrations } from "../../schema/registrations.ts";
import { changedFields } from "../changed-fields.ts";
import { formColumns, nothingKnown } from "./form-columns.ts";
import { writeLists } from "./lists.ts";
import { loadForUpdate } from "./load.ts";
import { campaignAt, checkLists, type Place, placeOf } from "./place.ts";
import { firstStep } from "./record-step.ts";

export type Saved = { readonly id: number; readonly version: number; readonly path: string };

/**
 * Saves the registration form: creates the draft (and its emulation model) the first time, then
 * updates it while it may be edited. Completeness is not asked here; submitting is a step.
 */
export async function saveRegistration(
  tx: WriteTx,
  ctx: Context,
  draft: RegistrationDraft,
): Promise<Result<Done<Saved>>> {
  const place = await placeOf(tx, ctx, draft.orgUnitId);
  if (!place.ok) return place;
  const campaign = await campaignAt(tx, place.value, draft.roundId);
  if (!campaign.ok) return campaign;
  const lists = await checkLists(tx, ctx, draft, campaign.value);
  if (!lists.ok) return lists;
  const source = await sourceOf(tx, draft);
  if (!source.ok) return source;
  return draft.id === null || draft.version === null
    ? createDraft(tx, ctx, draft, { ...place.value, source: source.value })
    : editDraft(
        tx,
        ctx,
        { ...draft, id: draft.id, version: draft.version },
        { ...place.value, source: source.value },
      );
}

async function createDraft(
  tx: WriteTx,
  ctx: Context,
  draft: RegistrationDraft,
  { source, ...place }: Place & { readonly source: Source },
): Promise<Result<Done<Saved>>> {
  const followed = draft.type === "maintained" ? source : null;
  const emulationModelId =
    followed?.emulationModelId ?? (await createEmulationModel(tx, ctx, draft, { place, source }));
  const [row] = await tx
    .insert(modelRegistrations)
    .values({
      ...formColumns(draft, place, nothingKnown),
      emulationModelId,
      state: registrationWorkflow.initial,
      createdById: ctx.viewer.personId,
      registeredAt: ctx.now,
      stateSince: ctx.now,
      sample: ctx.sample,
    })
    .returning({ id: modelRegistrations.id });
  if (!row) throw new Error("insert returned no row");
  await writeLists(tx, { registrationId: row.id, orgPath: place.orgPath }, draft);
  await tx.insert(steps).values(firstStep(ctx, row.id, place.orgPath));
  const value = { id: row.id, version: 1, path: place.orgPath };
  return done(value, entry("registration.create", value, { after: { name: draft.name } }));
}

type Source = { readonly emulationModelId: number } | null;

/** The earlier registration that a maintained or replicated one follows. */
async function sourceOf(tx: WriteTx, draft: RegistrationDraft): Promise<Result<Source>> {
  if (draft.type === "new") return ok(null);
  if (draft.previousId === null) return ok(null);
  const [source] = await tx
    .select({ emulationModelId: modelRegistrations.emulationModelId })
    .from(modelRegistrations)
    .where(eq(modelRegistrations.id, draft.previousId));
  if (source) return ok(source);
  // What it follows already may be a neighbour's, out of the editor's sight.
  const known = draft.id === null ? null : await previousOf(tx, draft.id);
  return known?.id === draft.previousId
    ? ok(known)
    : refuse({ code: "invalid_reference", field: "previousId" });
}

async function createEmulationModel(
  tx: WriteTx,
  ctx: Context,
  draft: RegistrationDraft,
  { place, source }: { readonly place: Place; readonly source: Source },
): Promise<number> {
  const [row] = await tx
    .insert(emulationModels)
    .values({
      orgUnitId: place.orgUnitId,
      orgPath: place.orgPath,
      ...modelColumns(draft, source),
      sample: ctx.sample,
    })
    .returning({ id: emulationModels.id });
  if (!row) throw new Error("insert returned no row");
  return row.id;
}

async function editDraft(
  tx: WriteTx,
  ctx: Context,
  draft: RegistrationDraft & { id: number; version: number },
  { source, ...place }: Place & { readonly source: Source },
): Promise<Result<Done<Saved>>> {
  const loaded = await loadForUpdate(tx, ctx, draft);
  if (!loaded.ok) return loaded;
  const subject = loaded.value;
  if (!can(ctx.viewer, "registration.write", subject.orgPath))
    return refuse({ code: "not_allowed" });
  const rule = registrationWorkflow.states[subject.state];
  if (!("editable" in rule && rule.editable)) return refuse({ code: "wrong_state" });
  if (subject.suspended) return refuse({ code: "suspended" });
  const [before] = await tx
    .select()
    .from(modelRegistrations)
    .where(eq(modelRegistrations.id, draft.id));
  if (!before) return refuse({ code: "not_found" });
  // What it was registered under and for; a draft that was never sent may still change it.
  const moved = (["orgUnitId", "roundId"] as const).find((name) => before[name] !== draft[name]);
  if (moved && before.code !== null) return refuse({ code: "wrong_state", field: moved });
  const emulationModelId = await emulationModelOf(tx, ctx, draft, { before, place, source });
  const columns = { ...formColumns(draft, place, before), emulationModelId };
  const version = draft.version + 1;
  await tx
    .update(modelRegistrations)
    .set({ ...columns, version })
    .where(eq(modelRegistrations.id, draft.id));
  await writeLists(tx, { registrationId: draft.id, orgPath: place.orgPath }, draft);
  const value = { id: draft.id, version, path: place.orgPath };
  return done(value, entry("registration.edit", value, changedFields(before, columns)));
}

type Before = Pick<
  typeof modelRegistrations.$inferSelect,
  "type" | "previousId" | "emulationModelId"
>;

/**
 * The emulation model of a draft as it now stands: the one it maintains, or its own, which is
 * called what its registration calls it. One's own that is given up stays without registrations.
 */
async function emulationModelOf(
  tx: WriteTx,
  ctx: Context,
  draft: RegistrationDraft,
  { before, place, source }: { before: Before; place: Place; source: Source },
): Promise<number> {
  if (draft.type === "maintained" && source) return source.emulationModelId;
  const wasFollowing = before.type === "maintained" && before.previousId !== null;
  if (wasFollowing) return createEmulationModel(tx, ctx, draft, { place, source });
  await tx
    .update(emulationModels)
    .set(modelColumns(draft, source))
    .where(eq(emulationModels.id, before.emulationModelId));
  return before.emulationModelId;
}

const modelColumns = (draft: RegistrationDraft, source: Source) => ({
  name: draft.name,
  kind: draft.kind,
  subjectType: draft.subjectType,
  subjectName: draft.subjectName,
  replicatedFromId: draft.type === "replicated" ? (source?.emulationModelId ?? null) : null,
});

function entry(
  action: string,
  saved: Saved,
  change: Pick<AuditEntry, "before" | "after">,
): AuditEntry {
  return {
    action,
    subject: { type: "registration", id: saved.id },
    orgPath: saved.path,
    ...change,
  };
}
