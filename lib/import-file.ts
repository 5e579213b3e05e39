import { randomUUID } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { safeFileName } from "./files/file-name.ts";
import { type IncomingForm, incomingForm, readForm } from "./files/multipart.ts";
import { dataFolder } from "./files/storage.ts";
import { type ImportRefusal, type ImportSheet, readImportSheet } from "./import-sheet.ts";
import { sheetLimits } from "./spreadsheet/read.ts";

type Fields = ReadonlyMap<string, string>;
/** The other boxes of the form come back in either case, so that they can be shown as filled. */
type Received =
  | { readonly ok: true; readonly token: string; readonly fields: Fields }
  | { readonly ok: false; readonly reason: ImportRefusal; readonly fields: Fields };

const TOKEN = /^[0-9a-f-]{36}$/;

const folderOf = (personId: number) => dataFolder("imports", String(personId));

/**
 * The list of an upload form, kept for its sender alone until it is imported or the next one comes:
 * what was checked is what is imported, without sending it twice. What cannot be read is not kept.
 */
export async function receiveList(request: Request, personId: number): Promise<Received> {
  const incoming = incomingForm(request);
  if (!incoming) return refused("bad_form");
  const folder = folderOf(personId);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const token = randomUUID();
  let received: Received | undefined;
  try {
    received = await judge(incoming, join(folder, token), token);
    return received;
  } finally {
    if (!received?.ok) await rm(folder, { recursive: true, force: true });
  }
}

async function judge(incoming: IncomingForm, path: string, token: string): Promise<Received> {
  const form = await readForm(incoming, path, sheetLimits.bytes);
  const { fields } = form;
  if (!form.ok) return refused(form.reason, fields);
  if (!form.written || form.written.bytes === 0) return refused("no_file", fields);
  const sheet = await readImportSheet(await readFile(path));
  if (!sheet.ok) return refused(sheet.reason, fields);
  const ending = /\.csv$/i.test(form.written.name) ? "csv" : "xlsx";
  await writeFile(`${path}.name`, safeFileName(form.written.name, ending));
  return { ok: true, token, fields };
}

/** The list this person sent under this token; null when it is not (or no longer) there. */
export async function keptList(
  personId: number,
  token: string,
): Promise<{ readonly fileName: string; readonly sheet: ImportSheet } | null> {
  if (!TOKEN.test(token)) return null;
  const path = join(folderOf(personId), token);
  const [bytes, name] = await Promise.all([
    readFile(path).catch(nullIfMissing),
    readFile(`${path}.name`, "utf8").catch(nullIfMissing),
  ]);
  if (bytes === null || name === null) return null;
  return { fileName: name, sheet: await readImportSheet(bytes) };
}

/** Forgets what this person sent. */
export async function forgetLists(personId: number): Promise<void> {
  await rm(folderOf(personId), { recursive: true, force: true });
}

function refused(reason: ImportRefusal, fields: Fields = new Map()): Received {
  return { ok: false, reason, fields };
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
