import { eq, inArray } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { ImportRow } from "../../../domain/import/columns.ts";
import { allRegistrations } from "../../../domain/model-registration/filters.ts";
import { read } from "../../doors.ts";
import { doing, refusalOf, trying } from "../../factories/doing.ts";
import { aUnit, foundation } from "../../factories/foundation.ts";
import { aRegistration, aScene, draftOf, type Scene } from "../../factories/registrations.ts";
import { listRegistrations } from "../../queries/registrations.ts";
import { auditEntries, steps } from "../../schema/history.ts";
import { modelRegistrations } from "../../schema/registrations.ts";
import { type Import, importRegistrations } from "./import.ts";
import { saveRegistration } from "./save.ts";
import { submitRegistration } from "./submit.ts";

let scene: Scene;
beforeEach(async () => {
  scene = await aScene();
});

const lines: ImportRow["cells"][] = [
  {
    name: "Truyền dạy làm các loại bánh truyền thống",
    field: "Văn hóa - xã hội",
    province: "Bắc Kạn",
    unit: "Phường Nguyễn Thị Minh Khai",
    subject_type: "Tập thể",
    subject_name: "Chi bộ 11",
    year: "2023",
    results: "Nằm trong 202 lượt mô hình",
    source_url: "https://example.org/202",
  },
  { name: "Vận động gia đình làm VACR", field: "Kinh tế", subject_type: "Cá nhân" },
];

const rowsOf = (cells: readonly ImportRow["cells"][]) =>
  cells.map((cell, index) => ({ row: index + 2, cells: cell }));

function listed(cells = lines): Import {
  const { cell, campaign } = scene;
  const place = { orgUnitId: cell.id, roundId: campaign.roundId };
  return { ...place, fileName: "mo-hinh.csv", rows: rowsOf(cells) };
}

const allOf = (unitId: number) =>
  read(scene.officer, (tx) =>
    tx
      .select()
      .from(modelRegistrations)
      .where(eq(modelRegistrations.orgUnitId, unitId))
      .orderBy(modelRegistrations.id),
  );

describe("importing a list", () => {
  test("makes a draft of every row, of a model of its own, in the officer's name", async () => {
    const { created, known } = await doing(scene.officer, importRegistrations, listed());

    const rows = await allOf(scene.cell.id);
    expect([rows.map((row) => row.id), known]).toEqual([created, 0]);
    expect(rows[0]).toMatchObject({
      name: "Truyền dạy làm các loại bánh truyền thống",
      state: "draft",
      variant: "running",
      fieldId: scene.campaign.fieldIds[1],
      originalUnitText: "Phường Nguyễn Thị Minh Khai, Bắc Kạn",
      subjectName: "Chi bộ 11",
      milestones: "2023",
      createdById: scene.officer.personId,
      version: 1,
      code: null,
    });
    expect(new Set(rows.map((row) => row.emulationModelId)).size).toBe(2);
    const history = await read(scene.officer, (tx) =>
      tx
        .select()
        .from(steps)
        .where(inArray(steps.registrationId, [...created])),
    );
    expect(history.map((step) => [step.step, step.actorId])).toEqual([
      ["create", scene.officer.personId],
      ["create", scene.officer.personId],
    ]);
  });

  test("says in the log which file it was and which row became which registration", async () => {
    const { created } = await doing(scene.officer, importRegistrations, listed());

    const log = await read(scene.officer, (tx) =>
      tx
        .select({
          action: auditEntries.action,
          id: auditEntries.subjectId,
          after: auditEntries.after,
        })
        .from(auditEntries)
        .where(eq(auditEntries.actorId, scene.officer.personId))
        .orderBy(auditEntries.id),
    );
    expect(log).toEqual([
      {
        action: "registration.import",
        id: scene.campaign.roundId,
        after: { fileName: "mo-hinh.csv", created: 2, known: 0 },
      },
      ...lines.map(({ name }, index) => ({
        action: "registration.create",
        id: created[index],
        after: { name, importedRow: index + 2 },
      })),
    ]);
  });

  test("again makes nothing, though dashes, marks and capitals changed", async () => {
    await doing(scene.officer, importRegistrations, listed());
    const again = lines.map((line) => ({
      ...line,
      name: line.name?.toUpperCase().normalize("NFD"),
      unit: line.unit?.replace(" ", "  "),
    }));
    const { created, known } = await doing(scene.officer, importRegistrations, listed(again));

    expect([created, known]).toEqual([[], 2]);
    expect((await allOf(scene.cell.id)).length).toBe(2);
  });

  test("again makes only what is new in the list", async () => {
    await doing(scene.officer, importRegistrations, listed());
    const more = [...lines, { name: "Tiếng kẻng an ninh" }];
    const { created, known } = await doing(scene.officer, importRegistrations, listed(more));

    expect([created.length, known]).toEqual([1, 2]);
  });

  test("knows a row again after its draft was corrected", async () => {
    const { created } = await doing(scene.officer, importRegistrations, listed());
    const edited = { ...draftOf(scene.campaign, scene.cell), id: created[0] ?? 0, version: 1 };
    await doing(scene.officer, saveRegistration, { ...edited, name: "Bánh truyền thống" });

    const again = await doing(scene.officer, importRegistrations, listed());
    expect([again.created, again.known]).toEqual([[], 2]);
  });

  test("knows what was registered by hand under the unit's own name", async () => {
    const draft = { name: "Tuyến đường hoa tổ 5", subjectName: "Chi bộ 5" };
    await aRegistration(scene, { unit: scene.cell, draft });
    const [byHand] = await allOf(scene.cell.id);
    const unit = byHand?.duplicateKey.split("\n")[1] ?? "";
    const line = { name: draft.name, subject_name: draft.subjectName };

    const first = await doing(scene.officer, importRegistrations, listed([{ ...line, unit }]));
    const second = await doing(scene.officer, importRegistrations, listed([line]));
    expect([first.known, second.known]).toEqual([1, 1]);
  });

  test("twice at the same moment makes each row once", async () => {
    const both = await Promise.all([
      doing(scene.officer, importRegistrations, listed()),
      doing(scene.officer, importRegistrations, listed()),
    ]);

    expect(both.map(({ known }) => known).toSorted()).toEqual([0, 2]);
    expect((await allOf(scene.cell.id)).length).toBe(2);
  });

  test("is found by the unit that the list named, before and after it is sent", async () => {
    const { created } = await doing(scene.officer, importRegistrations, listed());
    const find = async () => {
      const filters = { ...allRegistrations, q: "nguyen thi minh khai" };
      const page = await read(scene.officer, (tx) => listRegistrations(tx, filters, "2026-12-31"));
      return page.rows.map((row) => row.id);
    };
    const before = await find();
    const draft = { ...draftOf(scene.campaign, scene.cell), id: created[0] ?? 0, version: 1 };
    await doing(scene.officer, saveRegistration, draft);
    await doing(scene.officer, submitRegistration, { id: draft.id, version: 2 });

    expect([before, await find()]).toEqual([[created[0]], [created[0]]]);
  });

  test("holds two thousand rows", async () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({ name: `Mô hình số ${index}` }));
    const { created } = await doing(scene.officer, importRegistrations, listed(many));

    const rows = await allOf(scene.cell.id);
    expect(rows.map((row) => row.name)).toEqual(many.map((line) => line.name));
    expect(rows.map((row) => row.id)).toEqual(created);
  });
});

describe("a list is refused as a whole", () => {
  test("when one row cannot be read", async () => {
    const bad = [...lines, { name: "", year: "năm ngoái" }];

    expect(await trying(scene.officer, importRegistrations, listed(bad))).toEqual({
      ok: false,
      refusal: { code: "import_problems", params: { count: 2 } },
    });
    expect(await allOf(scene.cell.id)).toEqual([]);
  });

  test("when it is empty, or longer than one import takes", async () => {
    const long = Array.from({ length: 2001 }, (_, index) => ({ name: `Mô hình ${index}` }));

    expect([
      await refusalOf(scene.officer, importRegistrations, listed([])),
      await refusalOf(scene.officer, importRegistrations, listed(long)),
    ]).toEqual(["import_empty", "import_too_many"]);
  });

  test("for a unit of another ward, a round of another branch, and by those who only read", async () => {
    const stranger = await foundation();
    const elsewhere = await aUnit(stranger.administrator, stranger.ward, "party_cell");
    const other = await aScene();

    expect([
      await refusalOf(scene.officer, importRegistrations, { ...listed(), orgUnitId: elsewhere.id }),
      await refusalOf(scene.officer, importRegistrations, {
        ...listed(),
        roundId: other.campaign.roundId,
      }),
      await refusalOf(scene.leader, importRegistrations, listed()),
    ]).toEqual(["not_allowed", "invalid_reference", "not_allowed"]);
  });
});
