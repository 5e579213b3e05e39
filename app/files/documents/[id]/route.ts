import { read } from "@/db/doors";
import { documentFile } from "@/db/queries/documents";
import { rowIdIn } from "@/domain/form/row-id";
import { downloadHeaders } from "@/lib/files/headers";
import { diskStorage } from "@/lib/files/storage";
import { currentViewer } from "@/lib/viewer";

/** An issued paper, as its bytes were kept. */
export async function GET(_request: Request, { params }: RouteContext<"/files/documents/[id]">) {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const { id } = await params;
  const file = await read(viewer, (tx) => documentFile(tx, rowIdIn(id)));
  const kept = file ? await diskStorage().get(file.storageKey) : null;
  if (!file || !kept) return new Response(null, { status: 404 });
  return new Response(kept.stream, { headers: downloadHeaders({ ...file, bytes: kept.bytes }) });
}
