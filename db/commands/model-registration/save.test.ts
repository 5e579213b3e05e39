import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { campaignLists } from "../../../domain/campaign/schema.ts";
import type { RegistrationDraft } from "../../../domain/model-registration/schema.ts";
import { read, write } from "../../doors.ts";
import { aCampaign } from "../../factories/campaigns.ts";
import { testNow } from "../../factories/clock.ts";
import { doing, unique } from "../../factories/doing.ts";
import { aPerson } from "../../factories/people.ts";
import { aRegistration, aScene, draftOf, type Scene } from "../../factories/registrations.ts";
import { getRegistration, getRegistrationParts } from "../../queries/registration.ts";
import { auditEntries } from "../../schema/history.ts";
import { editCampaignList } from "../campaign/edit-lists.ts";
import { returnRegistration } from "./receive.ts";
import { saveRegistration } from "./save.ts";

const options = () => ({ now: testNow, requestId: unique() });
const refused = (code: string, field?: string) => ({
  ok: false,
  refusal: expect.objectContaining(field ? { code, field } : { code }),
});

/** Takes every entry of every list of a new campaign out of use. */
async function retireAll({ secretary, campaign }: Scene) {
  for (const [at, list] of campaignLists.entries()) {
    const input = { campaignId: campaign.id, version: at + 1, list, rows: [] };
    await doing(secretary, editCampaignList, input);
  }
}

describe("a draft", () => {
  it("may be saved with nothing but its unit and round", async () => {
    const scene = await aScene();
    const empty = { ...draftOf(scene.campaign, scene.cell), name: "", targets: [], fieldId: null };

    const { id } = await doing(scene.officer, saveRegistration, empty);

    const found = await read(scene.officer, (tx) => getRegistration(tx, id));
    expect([found?.row.state, found?.row.name, found?.row.code]).toEqual(["draft", "", null]);
  });

  it("keeps every answer as it was given", async () => {
    const scene = await aScene();
    const draft = draftOf(scene.campaign, scene.cell);
    const { id } = await doing(scene.officer, saveRegistration, draft);

    const found = await read(scene.officer, async (tx) => ({
      row: (await getRegistration(tx, id))?.row,
      parts: await getRegistrationParts(tx, id),
    }));

    const {
      id: _id,
      version: _version,
      intent: _intent,
      movementIds,
      targets,
      resources,
      ...form
    } = draft;
    expect(found.row).toMatchObject(form);
    expect(found.parts.movements.map((movement) => movement.id)).toEqual(movementIds);
    expect(found.parts.targets).toMatchObject(targets);
    expect(found.parts.resources).toMatchObject(resources);
  });

  it("keeps the identity of a target whose words change", async () => {
    const scene = await aScene();
    const draft = draftOf(scene.campaign, scene.cell);
    const saved = await doing(scene.officer, saveRegistration, draft);
    const targets = () => read(scene.officer, (tx) => getRegistrationParts(tx, saved.id));
    const [before] = (await targets()).targets;
    const [first] = draft.targets;
    if (!first) throw new Error("the draft of the factory has targets");

    await doing(scene.officer, saveRegistration, {
      ...draft,
      ...saved,
      targets: [{ ...first, metric: "Đổi tên" }],
    });

    const after = (await targets()).targets;
    expect(after.map(({ id, metric }) => [id, metric])).toEqual([[before?.id, "Đổi tên"]]);
  });

  it("logs only the fields that an edit touched", async () => {
    const scene = await aScene();
    const draft = draftOf(scene.campaign, scene.cell);
    const saved = await doing(scene.officer, saveRegistration, draft);
    const asked = options();

    await write(scene.officer, asked, saveRegistration, { ...draft, ...saved, phone: "0987" });

    const [entry] = await read(scene.officer, (tx) =>
      tx.select().from(auditEntries).where(eq(auditEntries.requestId, asked.requestId)),
    );
    expect([entry?.before, entry?.after]).toEqual([{ phone: draft.phone }, { phone: "0987" }]);
  });
});

describe("two officers saving one draft", () => {
  it("refuses the second, who saw the older version", async () => {
    const scene = await aScene();
    const draft = draftOf(scene.campaign, scene.cell);
    const saved = await doing(scene.officer, saveRegistration, draft);
    await doing(scene.officer, saveRegistration, { ...draft, ...saved, phone: "1" });

    const late = await write(scene.officer, options(), saveRegistration, {
      ...draft,
      ...saved,
      phone: "2",
    });

    expect(late).toEqual(refused("stale"));
  });

  it("lets exactly one through when both save at the same moment", async () => {
    const scene = await aScene();
    const draft = draftOf(scene.campaign, scene.cell);
    const saved = await doing(scene.officer, saveRegistration, draft);
    const save = (phone: string) =>
      write(scene.officer, options(), saveRegistration, { ...draft, ...saved, phone });

    const answers = await Promise.all([save("1"), save("2"), save("3")]);

    expect(answers.map((answer) => answer.ok).sort()).toEqual([false, false, true]);
  });
});

describe("saving is refused", () => {
  it("for a unit outside the officer's own", async () => {
    const [scene, other] = [await aScene(), await aScene()];

    const answer = await write(scene.officer, options(), saveRegistration, {
      ...draftOf(scene.campaign, other.cell),
    });

    expect(answer).toEqual(refused("not_allowed", "orgUnitId"));
  });

  it("to someone who may only read", async () => {
    const scene = await aScene();
    const reader = await aPerson(scene, { roles: [["viewer", scene.ward]] });

    const answer = await write(
      reader,
      options(),
      saveRegistration,
      draftOf(scene.campaign, scene.cell),
    );

    expect(answer).toEqual(refused("not_allowed", "orgUnitId"));
  });

  it("with a field of another campaign", async () => {
    const [scene, other] = [await aScene(), await aScene()];

    const answer = await write(scene.officer, options(), saveRegistration, {
      ...draftOf(scene.campaign, scene.cell),
      fieldId: other.campaign.fieldIds[0] ?? null,
    });

    expect(answer).toEqual(refused("invalid_reference", "fieldId"));
  });

  it("with an entry that was retired, unless the draft had chosen it before", async () => {
    const scene = await aScene();
    const draft = draftOf(scene.campaign, scene.cell);
    const saved = await doing(scene.officer, saveRegistration, draft);
    await retireAll(scene);
    const save = (input: RegistrationDraft) =>
      write(scene.officer, options(), saveRegistration, input);
    const plain = { ...draft, fieldId: null, topicId: null, movementIds: [] };

    const answers = [
      await save({ ...plain, fieldId: draft.fieldId }),
      await save({ ...plain, topicId: draft.topicId }),
      await save({ ...plain, movementIds: draft.movementIds }),
      await save({ ...draft, ...saved }),
    ];

    expect(answers).toEqual([
      refused("invalid_reference", "fieldId"),
      refused("invalid_reference", "topicId"),
      refused("invalid_reference", "movementIds"),
      expect.objectContaining({ ok: true }),
    ]);
  });

  it("for a round that does not reach the unit", async () => {
    const [scene, there] = [await aScene(), await aScene()];
    const both = await aPerson(scene, { roles: [["ward_officer", scene.ward]] });
    const inBoth = { ...both, assignments: [...both.assignments, ...there.officer.assignments] };

    const answer = await write(
      inBoth,
      options(),
      saveRegistration,
      draftOf(there.campaign, scene.cell),
    );

    expect(answer).toEqual(refused("invalid_reference", "roundId"));
  });

  it("for another unit or round once it has been sent the first time", async () => {
    const scene = await aScene();
    const { id, version } = await aRegistration(scene, { state: "submitted" });
    await doing(scene.secretary, returnRegistration, { id, version, reason: "Bổ sung", notes: [] });
    const { roundId } = await aCampaign(scene.secretary, scene.ward);
    const draft = { ...draftOf(scene.campaign, scene.women), id, version: version + 1 };
    const bare = { ...draft, fieldId: null, topicId: null, movementIds: [] };

    expect([
      await write(scene.officer, options(), saveRegistration, {
        ...draft,
        orgUnitId: scene.cell.id,
      }),
      await write(scene.officer, options(), saveRegistration, { ...bare, roundId }),
    ]).toEqual([refused("wrong_state", "orgUnitId"), refused("wrong_state", "roundId")]);
  });

  it("as the following of a registration that the officer cannot see", async () => {
    const [scene, other] = [await aScene(), await aScene()];
    const foreign = await aRegistration(other);
    const own = await aRegistration(scene);
    const draft = draftOf(scene.campaign, scene.women);
    const following = { ...draft, type: "maintained" as const, previousId: foreign.id };

    expect([
      await write(scene.officer, options(), saveRegistration, following),
      await write(scene.officer, options(), saveRegistration, { ...following, ...own }),
    ]).toEqual([
      refused("invalid_reference", "previousId"),
      refused("invalid_reference", "previousId"),
    ]);
  });

  it("once the registration has been sent", async () => {
    const scene = await aScene();
    const sent = await aRegistration(scene, { state: "submitted" });

    const answer = await write(scene.officer, options(), saveRegistration, {
      ...draftOf(scene.campaign, scene.women),
      ...sent,
    });

    expect(answer).toEqual(refused("wrong_state"));
  });

  it("for a registration of another ward as if it did not exist", async () => {
    const [scene, other] = [await aScene(), await aScene()];
    const foreign = await aRegistration(other);

    const answer = await write(scene.officer, options(), saveRegistration, {
      ...draftOf(scene.campaign, scene.cell),
      ...foreign,
    });

    expect(answer).toEqual(refused("not_found"));
  });
});
