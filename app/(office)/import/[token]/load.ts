import { redirect } from "next/navigation";
import { read } from "@/db/doors";
import { alreadyThere, importFrame } from "@/db/queries/import-frame";
import { rowIdIn } from "@/domain/form/row-id";
import { planImport } from "@/domain/import/plan";
import type { Asked } from "@/domain/model-registration/filters";
import type { Viewer } from "@/domain/viewer";
import { keptList } from "@/lib/import-file";

/** The kept list read against its campaign, as importing would; back to the start without it. */
export async function loadCheck(viewer: Viewer, token: string, asked: Asked) {
  const kept = await keptList(viewer.personId, token);
  if (!kept?.sheet.ok) return redirect("/import?loi=gone");
  const { fileName, sheet } = kept;
  const place = {
    roundId: rowIdIn(String(asked["round"] ?? "")),
    orgUnitId: rowIdIn(String(asked["unit"] ?? "")),
  };
  const checked = await read(viewer, async (tx) => {
    const frame = await importFrame(tx, place);
    if (!frame) return null;
    const plan = planImport(sheet.rows, frame);
    return { plan, known: await alreadyThere(tx, plan, place.orgUnitId) };
  });
  return checked ? { ...checked, ...place, fileName, sheet } : redirect("/import?loi=bad_form");
}

export type Checked = Awaited<ReturnType<typeof loadCheck>>;
