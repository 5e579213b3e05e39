import { canSomewhere } from "@/domain/access/can";
import { refusedUploadHeaders } from "@/lib/files/headers";
import { receiveList } from "@/lib/import-file";
import { isForeign } from "@/lib/same-site";
import { turnedAway } from "@/lib/turned-away";
import { currentViewer } from "@/lib/viewer";

/** Takes a list in to be checked; nothing is imported yet. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer || isForeign(request) || !canSomewhere(viewer, "registration.write")) {
    return turnedAway(request, { signedIn: viewer !== null, page: "/import" });
  }
  const received = await receiveList(request, viewer.personId);
  const place = new URLSearchParams();
  for (const name of ["round", "unit"]) place.set(name, received.fields.get(name) ?? "");
  if (!received.ok) {
    const Location = `/import?loi=${received.reason}&${place}#tep-khung`;
    return new Response(null, { status: 303, headers: { ...refusedUploadHeaders, Location } });
  }
  return new Response(null, {
    status: 303,
    headers: { Location: `/import/${received.token}?${place}` },
  });
}
