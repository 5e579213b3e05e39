import { read } from "@/db/doors";
import { attachmentFile } from "@/db/queries/attachments";
import { rowIdIn } from "@/domain/form/row-id";
import { downloadHeaders } from "@/lib/files/headers";
import { diskStorage } from "@/lib/files/storage";
import { currentViewer } from "@/lib/viewer";

/** A file of a dossier, or with `?nho=1` the small picture of a photo. */
export async function GET(request: Request, { params }: RouteContext<"/files/[id]">) {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const id = rowIdIn((await params).id);
  const file = await read(viewer, (tx) => attachmentFile(tx, id));
  const small = new URL(request.url).searchParams.has("nho") && file?.thumbnailKey;
  const kept = file ? await diskStorage().get(small || file.storageKey) : null;
  if (!file || !kept) return new Response(null, { status: 404 });
  const headers = downloadHeaders({
    fileName: file.fileName,
    mediaType: small ? "image/webp" : file.mediaType,
    bytes: kept.bytes,
    inline: true,
  });
  return new Response(kept.stream, { headers });
}
