import { importRegistrations } from "@/db/commands/model-registration/import";
import { write } from "@/db/doors";
import { rowIdIn } from "@/domain/form/row-id";
import { now } from "@/lib/clock";
import { forgetLists, keptList } from "@/lib/import-file";
import { requestKeyOf } from "@/lib/request-key";
import { isForeign } from "@/lib/same-site";
import { turnedAway } from "@/lib/turned-away";
import { currentViewer } from "@/lib/viewer";

/** Imports the list that was checked: all of it or nothing; a second click is the first one. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/import/[token]/confirm">,
): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer || isForeign(request)) {
    return turnedAway(request, { signedIn: viewer !== null, page: "/import" });
  }
  const { token } = await params;
  // What is no form at all is answered like a form without its key.
  const data = await request.formData().catch(() => new FormData());
  const [round, unit, key] = ["round", "unit", "_key"].map((name) => String(data.get(name) ?? ""));
  if (!key || !/^[\w-]{1,255}$/.test(key)) return to("/import?loi=bad_form#tep-khung");
  const kept = await keptList(viewer.personId, token);
  const input = {
    roundId: rowIdIn(round ?? ""),
    orgUnitId: rowIdIn(unit ?? ""),
    fileName: kept?.fileName ?? "",
    rows: kept?.sheet.ok ? kept.sheet.rows : [],
  };
  // A second click finds the file gone and the answer kept: the token says what was sent.
  const sent = JSON.stringify([token, input.roundId, input.orgUnitId]);
  const options = {
    now: now(),
    requestId: crypto.randomUUID(),
    request: requestKeyOf(key, sent),
  };
  const result = await write(viewer, options, importRegistrations, input);
  if (!result.ok) {
    const place = `round=${input.roundId}&unit=${input.orgUnitId}`;
    return to(`/import/${encodeURIComponent(token)}?${place}&loi=${result.refusal.code}`);
  }
  await forgetLists(viewer.personId);
  return to(`/import?da=${result.value.created.length}-${result.value.known}`);
}

function to(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location } });
}
