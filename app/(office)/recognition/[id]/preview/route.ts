import { read } from "@/db/doors";
import { getList } from "@/db/queries/recognition";
import { draftRecognitionFacts } from "@/db/queries/recognition-facts";
import { rowIdIn } from "@/domain/form/row-id";
import { wordFile } from "@/lib/documents/issue";
import { composeRecognition } from "@/lib/documents/recognition-decision/compose";
import { renderDocument } from "@/lib/documents/render";
import { downloadHeaders } from "@/lib/files/headers";
import { sampleSignInsOffered } from "@/lib/sample";
import { currentViewer } from "@/lib/viewer";

/** The decision on a list before it is one, marked as a draft, without number and day. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/recognition/[id]/preview">,
): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const id = rowIdIn((await params).id);
  const facts = await read(viewer, async (tx) =>
    (await getList(tx, viewer, id)) ? draftRecognitionFacts(tx, id) : null,
  );
  if (!facts || facts.lines.length === 0) return new Response(null, { status: 404 });
  const { bytes } = renderDocument("recognition_decision", composeRecognition(facts), {
    draft: true,
    sample: (await sampleSignInsOffered()).length > 0,
  });
  const headers = downloadHeaders({
    fileName: `Dự thảo quyết định công nhận ${facts.year}.docx`,
    mediaType: wordFile,
    bytes: bytes.byteLength,
  });
  return new Response(bytes as BodyInit, { headers });
}
