import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Viewer } from "../../../domain/viewer.ts";
import { read } from "../../doors.ts";
import { carriedTo, versionOf } from "../../factories/assessments.ts";
import { doing, refusalOf, trying } from "../../factories/doing.ts";
import { movedElsewhere } from "../../factories/moves.ts";
import { aFrozenList, aList, decisionOf, listSeen } from "../../factories/recognitions.ts";
import { aScene, type Scene } from "../../factories/registrations.ts";
import { getList } from "../../queries/recognition.ts";
import { orgUnits } from "../../schema/org.ts";
import { recognitionListItems } from "../../schema/recognition.ts";
import { suspendRegistration } from "../model-registration/hold.ts";
import { createList } from "./create-list.ts";
import { decideList } from "./decide-list.ts";
import { editList } from "./edit-list.ts";
import { freezeList, thawList } from "./freeze-list.ts";

async function classified() {
  const scene: Scene = await aScene();
  const good = await carriedTo(scene, "classified", { share: 0.9 });
  const weak = await carriedTo(scene, "classified", { share: 0.5 });
  return { scene, ...scene, good, weak };
}

function linesOf(viewer: Viewer, listId: number) {
  return read(viewer, (tx) =>
    tx
      .select()
      .from(recognitionListItems)
      .where(eq(recognitionListItems.listId, listId))
      .orderBy(recognitionListItems.position),
  );
}

const edit = (list: { id: number; version: number }, wanted = {}) => ({
  ...list,
  title: "Đợt công nhận năm 2026",
  lines: [],
  removeIds: [],
  addIds: [],
  ...wanted,
});

describe("a new list", () => {
  it("takes every classified registration and proposes recognition where the class allows it", async () => {
    const { scene, secretary, good, weak } = await classified();
    await carriedTo(scene, "scored");

    const list = await aList(scene);

    const lines = await linesOf(secretary, list.id);
    expect(new Map(lines.map((line) => [line.registrationId, line.outcome]))).toEqual(
      new Map([
        [good.id, "recognise"],
        [weak.id, "decline"],
      ]),
    );
  });

  it("does not take what stands on another list, and needs something to list", async () => {
    const { scene, secretary, campaign } = await classified();
    await aList(scene);
    const again = { roundId: campaign.roundId, title: "Lần hai" };

    expect(await refusalOf(secretary, createList, again)).toBe("list_empty");
  });

  it("is begun by the secretary of the owner", async () => {
    const { chair, officer, campaign } = await classified();
    const stranger = await aScene();
    const asked = { roundId: campaign.roundId, title: "Đợt công nhận" };

    expect([
      await refusalOf(chair, createList, asked),
      await refusalOf(officer, createList, asked),
      await refusalOf(stranger.secretary, createList, asked),
    ]).toEqual(["not_allowed", "not_allowed", "not_found"]);
  });
});

describe("editing a list", () => {
  it("changes outcomes and notes, takes lines out and puts them in again", async () => {
    const { scene, secretary, good, weak } = await classified();
    const list = await aList(scene);
    const line = { registrationId: good.id, outcome: "decline" as const, note: "Chờ xác minh" };
    const first = await doing(
      secretary,
      editList,
      edit(list, { lines: [line], removeIds: [weak.id] }),
    );
    const without = await linesOf(secretary, list.id);

    await doing(secretary, editList, edit(first, { addIds: [weak.id] }));

    const lines = await linesOf(secretary, list.id);
    expect(without.map(({ outcome, note }) => [outcome, note])).toEqual([
      ["decline", "Chờ xác minh"],
    ]);
    expect(lines.map(({ registrationId, position }) => [registrationId, position])).toEqual([
      [good.id, 0],
      [weak.id, 1],
    ]);
  });

  it("recognises no class that is not recognisable", async () => {
    const { scene, secretary, weak } = await classified();
    const list = await aList(scene);
    const line = { registrationId: weak.id, outcome: "recognise" as const, note: "" };

    expect(await refusalOf(secretary, editList, edit(list, { lines: [line] }))).toBe(
      "class_not_recognisable",
    );
  });

  it("takes in only what is classified in its round", async () => {
    const { scene, secretary } = await classified();
    const open = await carriedTo(scene, "scored");
    const list = await aList(scene);

    expect(await refusalOf(secretary, editList, edit(list, { addIds: [open.id] }))).toBe(
      "invalid_reference",
    );
  });

  it("is refused to one who saw an older list, and once it is frozen", async () => {
    const { scene, secretary } = await classified();
    const list = await aList(scene);
    const changed = await doing(secretary, editList, edit(list));

    const stale = await refusalOf(secretary, editList, edit(list));
    await doing(secretary, freezeList, changed);

    expect([
      stale,
      await refusalOf(secretary, editList, edit(await listSeen(secretary, list.id))),
    ]).toEqual(["stale", "list_not_draft"]);
  });
});

describe("freezing a list", () => {
  it("writes each line down as it stands", async () => {
    const { scene, secretary, good, women } = await classified();
    const list = await aFrozenList(scene);

    const lines = await linesOf(secretary, list.id);

    const line = lines.find(({ registrationId }) => registrationId === good.id);
    expect([line?.frozenFieldName, line?.frozenClassName]).toEqual([
      "Văn hóa – xã hội",
      "Xuất sắc",
    ]);
    expect(line?.frozenUnitName).toBe(await nameOfUnit(secretary, women.id));
    expect(line?.frozenName).toMatch(/^Tuyến đường hoa/);
  });

  it("needs lines", async () => {
    const { scene, secretary, good, weak } = await classified();
    const list = await aList(scene);
    const empty = await doing(secretary, editList, edit(list, { removeIds: [good.id, weak.id] }));

    expect(await refusalOf(secretary, freezeList, empty)).toBe("list_empty");
  });

  it("refuses the whole for one line on hold, by name", async () => {
    const { scene, secretary, good } = await classified();
    const list = await aList(scene);
    const version = await versionOf(secretary, good.id);
    const hold = { id: good.id, version, hold: "inspection", reason: "Thanh tra" } as const;
    await doing(secretary, suspendRegistration, hold);

    const answer = await trying(secretary, freezeList, list);

    expect(answer.ok ? null : [answer.refusal.code, answer.refusal.params?.["reason"]]).toEqual([
      "item_refused",
      "suspended",
    ]);
  });

  it("is the secretary's, and may be taken back by the secretary with a reason", async () => {
    const { scene, secretary, chair } = await classified();
    const list = await aList(scene);
    const byChair = await refusalOf(chair, freezeList, list);
    await doing(secretary, freezeList, list);
    const frozen = await listSeen(secretary, list.id);

    const thawedByChair = await refusalOf(chair, thawList, { ...frozen, reason: "Sửa" });
    await doing(secretary, thawList, { ...frozen, reason: "Sót một mô hình" });

    expect([byChair, thawedByChair]).toEqual(["not_allowed", "not_allowed"]);
    expect(await refusalOf(secretary, freezeList, await listSeen(secretary, list.id))).toBe("done");
  });

  it("happens once for a double click", async () => {
    const { scene, secretary } = await classified();
    const list = await aList(scene);

    const codes = await Promise.all([
      refusalOf(secretary, freezeList, list),
      refusalOf(secretary, freezeList, list),
    ]);

    expect(codes.sort()).toEqual(["done", "stale"]);
  });
});

function nameOfUnit(viewer: Viewer, id: number) {
  return read(viewer, async (tx) => {
    const [row] = await tx
      .select({ name: orgUnits.name })
      .from(orgUnits)
      .where(eq(orgUnits.id, id));
    return row?.name;
  });
}

describe("a list whose unit went to another owner", () => {
  it("still tells every line, and is not decided without one of them", async () => {
    const scene = await aScene();
    const { secretary, chair } = scene;
    const { id: gone } = await carriedTo(scene, "classified");
    const list = await aFrozenList(scene);
    await movedElsewhere(scene, scene.women);

    const shown = await read(secretary, (tx) => getList(tx, secretary, list.id));

    const [line] = shown?.lines ?? [];
    expect([line?.registrationId, line?.state]).toEqual([gone, null]);
    expect(line?.name).toContain("Tuyến đường hoa");
    expect(await trying(chair, decideList, decisionOf(list))).toEqual({
      ok: false,
      refusal: { code: "item_refused", params: { name: line?.name, reason: "not_found" } },
    });
  });
});
