import { and, eq, isNull } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { attachmentLimits } from "../../../domain/attachment/rules.ts";
import type { Viewer } from "../../../domain/viewer.ts";
import { read } from "../../doors.ts";
import { assignTo, carriedTo, inspectionOf, reportOf } from "../../factories/assessments.ts";
import { doing, refusalOf } from "../../factories/doing.ts";
import { aRegistration, aScene } from "../../factories/registrations.ts";
import { attachments } from "../../schema/files.ts";
import { inspectRegistration } from "../assessment/inspect.ts";
import { addAttachment, type NewAttachment } from "./add.ts";
import { removeAttachment } from "./remove.ts";

function fileOf(registrationId: number, wanted: Partial<NewAttachment> = {}): NewAttachment {
  return {
    registrationId,
    targetId: null,
    inspectionId: null,
    kind: "minutes",
    caption: "Biên bản họp tổ",
    fileName: "bien-ban.pdf",
    mediaType: "application/pdf",
    byteSize: 120_000,
    sha256: "0".repeat(64),
    storageKey: crypto.randomUUID(),
    thumbnailKey: null,
    width: null,
    height: null,
    takenAt: null,
    latitude: null,
    longitude: null,
    ...wanted,
  };
}

function namesOf(viewer: Viewer, registrationId: number) {
  return read(viewer, async (tx) => {
    const rows = await tx
      .select({ fileName: attachments.fileName })
      .from(attachments)
      .where(and(eq(attachments.registrationId, registrationId), isNull(attachments.removedAt)));
    return rows.map(({ fileName }) => fileName);
  });
}

async function anInspected() {
  const scene = await aScene();
  const seen = await carriedTo(scene, "self_reported");
  const [inspector] = scene.members;
  await assignTo(scene.secretary, [seen.id], [inspector], []);
  const record = { ...inspectionOf(seen), intent: "save" as const };
  const { inspectionId } = await doing(inspector, inspectRegistration, record);
  return { ...scene, ...seen, inspector, inspectionId };
}

describe("a file of the unit", () => {
  it("enters its dossier while the unit writes it, and leaves it again", async () => {
    const scene = await aScene();
    const { id } = await aRegistration(scene, { state: "accepted" });
    const added = await doing(scene.officer, addAttachment, fileOf(id));
    const held = await namesOf(scene.officer, id);

    await doing(scene.officer, removeAttachment, { id: added.id });

    expect([held, await namesOf(scene.officer, id)]).toEqual([["bien-ban.pdf"], []]);
    expect(await refusalOf(scene.officer, removeAttachment, { id: added.id })).toBe("not_found");
  });

  it("proves a target of its own registration only", async () => {
    const scene = await aScene();
    const { id } = await aRegistration(scene, { state: "accepted" });
    const other = await aRegistration(scene, { state: "accepted" });
    const [own] = (await reportOf(scene.officer, id)).targets;
    const [foreign] = (await reportOf(scene.officer, other.id)).targets;

    expect([
      await refusalOf(scene.officer, addAttachment, fileOf(id, { targetId: own?.id ?? 0 })),
      await refusalOf(scene.officer, addAttachment, fileOf(id, { targetId: foreign?.id ?? 0 })),
    ]).toEqual(["done", "not_found"]);
  });

  it("is not taken from others, nor once the dossier has been sent", async () => {
    const { officer, secretary, id } = await anInspected();
    const stranger = await aScene();

    expect([
      await refusalOf(officer, addAttachment, fileOf(id)),
      await refusalOf(secretary, addAttachment, fileOf(id)),
      await refusalOf(stranger.officer, addAttachment, fileOf(id)),
    ]).toEqual(["wrong_state", "not_allowed", "not_found"]);
  });

  it("is no photo when it is a paper, for among the photos nobody would see it", async () => {
    const scene = await aScene();
    const { id } = await aRegistration(scene, { state: "accepted" });
    const jpeg = { mediaType: "image/jpeg", fileName: "anh.jpg" } as const;
    await doing(scene.officer, addAttachment, fileOf(id, { kind: "photo" }));
    await doing(scene.officer, addAttachment, fileOf(id, { kind: "photo", ...jpeg }));

    const kinds = await read(scene.officer, (tx) =>
      tx
        .select({ kind: attachments.kind })
        .from(attachments)
        .where(eq(attachments.registrationId, id))
        .orderBy(attachments.id),
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(["other", "photo"]);
  });

  it("finds room for so many files and bytes", async () => {
    const scene = await aScene();
    const { id } = await aRegistration(scene, { state: "accepted" });
    const large = fileOf(id, { byteSize: attachmentLimits.bytes - 10 });
    await doing(scene.officer, addAttachment, large);
    const tooMuch = await refusalOf(scene.officer, addAttachment, fileOf(id));
    const small = () => fileOf(id, { byteSize: 0 });
    for (let held = 1; held < attachmentLimits.files; held += 1) {
      await doing(scene.officer, addAttachment, small());
    }

    expect([tooMuch, await refusalOf(scene.officer, addAttachment, small())]).toEqual([
      "too_many_files",
      "too_many_files",
    ]);
  });
});

describe("a photo of an inspection", () => {
  it("is the team's to add and to take out", async () => {
    const { inspector, officer, members, id, inspectionId } = await anInspected();
    const jpeg = { mediaType: "image/jpeg", fileName: "anh.jpg" } as const;
    const photo = fileOf(id, { inspectionId, kind: "photo", ...jpeg });
    const added = await doing(inspector, addAttachment, photo);

    expect([
      await refusalOf(officer, addAttachment, photo),
      await refusalOf(members[1], addAttachment, photo),
      await refusalOf(officer, removeAttachment, { id: added.id }),
      await refusalOf(inspector, removeAttachment, { id: added.id }),
    ]).toEqual(["not_allowed", "not_assigned", "not_allowed", "done"]);
  });

  it("is a photo by its bytes, whatever it is said to be", async () => {
    const { inspector, id, inspectionId } = await anInspected();
    const paper = fileOf(id, { inspectionId, kind: "photo" });

    expect(await refusalOf(inspector, addAttachment, paper)).toBe("photos_only");
  });
});
