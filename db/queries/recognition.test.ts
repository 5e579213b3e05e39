import { describe, expect, it } from "vitest";
import type { Viewer } from "../../domain/viewer.ts";
import { keepDocument } from "../commands/document/keep.ts";
import { revokeRecognition } from "../commands/recognition/revoke.ts";
import { read } from "../doors.ts";
import { carriedTo, versionOf } from "../factories/assessments.ts";
import { aCampaign, campaignOf } from "../factories/campaigns.ts";
import { doing } from "../factories/doing.ts";
import { aCommittee } from "../factories/people.ts";
import { aDecidedList, aFrozenList, decisionOf, paperOf } from "../factories/recognitions.ts";
import { aScene, aSceneAbove } from "../factories/registrations.ts";
import { decisions } from "../schema/recognition.ts";
import { unlistedCounts } from "./listable.ts";
import { proposedNumber } from "./number-series.ts";
import { getList, listLists } from "./recognition.ts";
import { recognitionFacts } from "./recognition-facts.ts";
import { recognitionOf } from "./recognition-of.ts";

const listsOf = async (viewer: Viewer) => (await read(viewer, (tx) => listLists(tx, viewer))).rows;

describe("a recognition list", () => {
  it("is for those who prepare, conclude and decide it until it is decided, then for all", async () => {
    const scene = await aScene();
    await carriedTo(scene, "classified");
    const { id } = await aFrozenList(scene);
    const everyone = [scene.secretary, scene.chair, scene.officer, scene.members[0]];
    const before = await Promise.all(everyone.map(listsOf));
    const early = await read(scene.officer, (tx) => getList(tx, scene.officer, id));
    const other = await aScene();
    await carriedTo(other, "classified");
    await aDecidedList(other);

    const after = await Promise.all([other.officer, other.members[0], scene.chair].map(listsOf));

    expect(before.map(({ length }) => length)).toEqual([1, 1, 0, 0]);
    expect(early).toBe(null);
    expect(after.map((lists) => lists.map(({ list }) => list.state))).toEqual([
      ["decided"],
      ["decided"],
      ["frozen"],
    ]);
  });

  it("is found on the page after the last one seen, among all that are counted", async () => {
    const scene = await aScene();
    const ids: number[] = [];
    for (const _ of [1, 2, 3]) {
      await carriedTo(scene, "classified");
      ids.unshift((await aDecidedList(scene)).id);
    }
    await carriedTo(scene, "classified");

    const { first, second, waiting } = await read(scene.secretary, async (tx) => ({
      first: await listLists(tx, scene.secretary, null, 2),
      second: await listLists(tx, scene.secretary, ids[1], 2),
      waiting: await unlistedCounts(tx, [scene.campaign.roundId]),
    }));

    const seen = [...first.rows, ...second.rows].map(({ list }) => list.id);
    expect([seen, first.next, second.next, first.total]).toEqual([ids, ids[1], null, 3]);
    expect([...waiting]).toEqual([[scene.campaign.roundId, 1]]);
  });

  it("shows its lines, its decision and the number that comes next", async () => {
    const scene = await aScene();
    const { id } = await carriedTo(scene, "classified");
    await carriedTo(scene, "classified", { share: 0.5 });
    const decided = await aDecidedList(scene);

    const list = await read(scene.officer, (tx) => getList(tx, scene.officer, decided.id));
    const next = await read(scene.chair, (tx) =>
      proposedNumber(tx, { orgUnitId: scene.ward.id, symbol: "QĐ/BCĐ", year: 2026 }),
    );

    expect([list?.recognise, list?.decline, list?.decision?.number, next]).toEqual([1, 1, 1, 2]);
    expect(list?.lines.find(({ registrationId }) => registrationId === id)?.state).toBe(
      "recognised",
    );
  });
});

describe("the facts of a recognition", () => {
  it("are the recognised lines as they were frozen", async () => {
    const scene = await aScene();
    await carriedTo(scene, "classified");
    await carriedTo(scene, "classified", { share: 0.5 });
    const { decisionId } = await aDecidedList(scene);

    const facts = await read(scene.chair, (tx) => recognitionFacts(tx, decisionId));

    expect([facts?.lines.length, facts?.decision?.number, facts?.issuerSuperior]).toEqual([
      1,
      1,
      "Đảng ủy phường",
    ]);
  });

  it("of one registration tell its decision and its revocation", async () => {
    const scene = await aScene();
    const { id } = await carriedTo(scene, "classified");
    const decided = await aDecidedList(scene);
    const seen = { id, version: await versionOf(scene.chair, id) };
    await doing(scene.chair, revokeRecognition, {
      ...decisionOf(seen),
      reason: "Số liệu không đúng",
    });

    const told = await read(scene.officer, (tx) => recognitionOf(tx, scene.officer, id));

    expect([told?.listId, told?.outcome, told?.number, told?.revokedNumber]).toEqual([
      decided.id,
      "recognise",
      1,
      2,
    ]);
  });

  it("are told to the ward whose registration a higher level decided on, without the list", async () => {
    const { scene, below } = await aSceneAbove();
    const { id } = await carriedTo(scene, "classified");
    const { id: listId } = await aDecidedList(scene);
    const seen = { id, version: await versionOf(scene.chair, id) };
    await doing(scene.chair, revokeRecognition, { ...decisionOf(seen), reason: "Sai số liệu" });
    const stranger = (await aScene()).leader;
    const told = (viewer: Viewer) =>
      read(viewer, async (tx) => {
        const facts = await recognitionOf(tx, viewer, id);
        return facts && [facts.listId, facts.outcome, facts.number, facts.revokedReason];
      });

    expect(await told(scene.leader)).toEqual([listId, "recognise", 1, "Sai số liệu"]);
    expect(await told(below.leader)).toEqual([null, "recognise", 1, "Sai số liệu"]);
    expect(await told(stranger)).toBeNull();
  });

  it("come back with decision and paper to the committee whose list a higher level decided", async () => {
    const ward = await aScene();
    const above = await aCommittee({ ...ward, ward: ward.province });
    const wanted = { ...campaignOf(ward.ward), recogniserUnitId: ward.province.id };
    const scene = { ...ward, campaign: await aCampaign(ward.secretary, ward.ward, wanted) };
    const { id } = await carriedTo(scene, "classified");
    const decided = await aDecidedList({ ...scene, chair: above.chair });
    await doing(above.chair, keepDocument, paperOf(decided.decisionId));
    const seen = { id, version: await versionOf(above.chair, id) };
    await doing(above.chair, revokeRecognition, { ...decisionOf(seen), reason: "Sai số liệu" });

    const list = await read(ward.officer, (tx) => getList(tx, ward.officer, decided.id));
    const told = await read(ward.officer, (tx) => recognitionOf(tx, ward.officer, id));
    const stranger = (await aScene()).officer;
    const strangers = await read(stranger, (tx) => tx.select({ id: decisions.id }).from(decisions));

    expect([list?.decision?.number, list?.paper?.fileName]).toEqual([1, "quyet-dinh.docx"]);
    expect([told?.number, told?.revokedNumber, told?.revokedReason]).toEqual([1, 2, "Sai số liệu"]);
    expect(strangers).toEqual([]);
  });
});
