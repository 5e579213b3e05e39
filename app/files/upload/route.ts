import { getTranslations } from "next-intl/server";
import { addAttachment } from "@/db/commands/attachment/add";
import { read, write } from "@/db/doors";
import { registrationCases } from "@/db/queries/registration-case";
import { AttachmentForm, attachmentLimits, bringsFiles } from "@/domain/attachment/rules";
import { rowIdIn } from "@/domain/form/row-id";
import type { Viewer } from "@/domain/viewer";
import { now } from "@/lib/clock";
import { refusedUploadHeaders } from "@/lib/files/headers";
import { forgetFile, keepFile } from "@/lib/files/keep";
import type { FileRefusal } from "@/lib/files/kinds";
import { type ReceivedFile, receiveFile } from "@/lib/files/receive";
import { refusalWords } from "@/lib/refusal-words";
import { requestKeyOf } from "@/lib/request-key";
import { isForeign } from "@/lib/same-site";
import { turnedAway } from "@/lib/turned-away";
import { currentViewer } from "@/lib/viewer";

type Answer =
  | { readonly ok: true; readonly id: number }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** One file into a dossier: a plain form is led back to its page, a script gets JSON. */
export async function POST(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const viewer = await currentViewer();
  const id = rowIdIn(searchParams.get("registration"));
  const page = pageOf(id, searchParams.get("page"));
  if (!viewer || isForeign(request) || !(await mayTry(viewer, id))) {
    return turnedAway(request, { signedIn: viewer !== null, page });
  }
  const receipt = await receiveFile(request, { accepts: ["photo", "document"] });
  const answer = receipt.ok
    ? await enter(viewer, id, receipt.file, receipt.fields)
    : await said(receipt.reason);
  return respond(request, answer, { page, fields: receipt.fields });
}

/** Before megabytes are read: does this person put files into this dossier at all? */
async function mayTry(viewer: Viewer, id: number): Promise<boolean> {
  return read(viewer, async (tx) => {
    const subject = (await registrationCases(tx, viewer, [id])).get(id);
    return subject !== undefined && bringsFiles(viewer, subject);
  });
}

async function enter(
  viewer: Viewer,
  registrationId: number,
  file: ReceivedFile,
  fields: ReadonlyMap<string, string>,
): Promise<Answer> {
  try {
    const form = AttachmentForm.safeParse({
      ...Object.fromEntries(fields),
      registrationId: String(registrationId),
    });
    if (!form.success) return said("bad_form");
    const stored = await keepFile(file);
    if (!stored.ok) return said(stored.reason);
    const { ok: _, ...kept } = stored;
    const request = keyOf(fields, file);
    const options = { now: now(), requestId: crypto.randomUUID(), ...(request && { request }) };
    const result = await write(viewer, options, addAttachment, { ...form.data, ...kept });
    const ours = result.ok && result.value.storageKey === kept.storageKey;
    if (!ours) await forgetFile(kept);
    if (result.ok) return { ok: true, id: result.value.id };
    return {
      ok: false,
      code: result.refusal.code,
      message: await refusalWords(result.refusal),
    };
  } finally {
    await file.discard();
  }
}

/** A second click with the same form and the same file is the first one. */
function keyOf(fields: ReadonlyMap<string, string>, file: ReceivedFile) {
  const key = fields.get("idempotencyKey");
  if (!key || !/^[\w-]{1,255}$/.test(key)) return null;
  const saidWith = JSON.stringify([...fields, ["file", file.sha256]]);
  return requestKeyOf(key, saidWith);
}

async function said(code: FileRefusal): Promise<Answer> {
  const t = await getTranslations("file.refused");
  return { ok: false, code, message: t(code) };
}

/** What was typed beside a refused file goes back to its boxes; the file itself cannot. */
function typed(fields: ReadonlyMap<string, string>): [string, string][] {
  return ["kind", "caption", "targetId"].flatMap((name): [string, string][] => {
    const value = fields.get(name)?.slice(0, attachmentLimits.caption);
    return value ? [[name, value]] : [];
  });
}

function pageOf(id: number, page: string | null): string {
  const pages = { report: "report", inspection: "inspection", files: "files" } as const;
  const known = page !== null && page in pages ? `/${page}` : "";
  return `/registrations/${id}${known}`;
}

type Asked = { readonly page: string; readonly fields: ReadonlyMap<string, string> };

function respond(request: Request, answer: Answer, { page, fields }: Asked): Response {
  const headers = answer.ok ? {} : refusedUploadHeaders;
  if (request.headers.get("accept")?.includes("application/json")) {
    return Response.json(answer, { status: answer.ok ? 200 : 422, headers });
  }
  const query = answer.ok
    ? "da=tep"
    : new URLSearchParams([["loi", answer.code], ...typed(fields)]);
  return new Response(null, {
    status: 303,
    headers: { ...headers, Location: `${page}?${query}#tai-tep` },
  });
}
