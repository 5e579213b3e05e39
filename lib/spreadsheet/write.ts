import { strToU8, Zip, ZipDeflate } from "fflate";
import { sheetFoot, sheetHead, sheetPart, staticParts } from "./sheet-parts.ts";
import { rowXml, type SheetCell, type SheetColumn } from "./sheet-xml.ts";

export type Sheet = {
  /** Name of the tab. */
  readonly name: string;
  /** Lines above the table; the first is the title. */
  readonly titleLines: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>;
};

const BATCH_ROWS = 500;

/**
 * The rows as an .xlsx file, written while it is read: a slow reader slows the source, a reader
 * that goes away ends it, and a failing source fails the stream. Texts stay texts, there are
 * never formulas.
 */
export function writeSheet(sheet: Sheet): ReadableStream<Uint8Array<ArrayBuffer>> {
  return writeWorkbook([sheet]);
}

/** Several sheets in one file, in the same way; their names must differ. */
export function writeWorkbook(sheets: readonly Sheet[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = workbookChunks(sheets);
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return();
    },
  });
}

async function* workbookChunks(
  sheets: readonly Sheet[],
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const written: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    if (chunk.length > 0) written.push(chunk);
  });
  for (const [name, xml] of staticParts(sheets)) addPart(zip, name).push(strToU8(xml), true);
  for (const [at, sheet] of sheets.entries()) {
    const part = addPart(zip, sheetPart(at));
    part.push(strToU8(sheetHead(sheet)));
    yield* written.splice(0);
    for await (const xml of rowBatches(sheet)) {
      part.push(strToU8(xml));
      yield* written.splice(0);
    }
    part.push(strToU8(sheetFoot(sheet)), true);
  }
  zip.end();
  yield* written.splice(0);
}

function addPart(zip: Zip, name: string): ZipDeflate {
  const part = new ZipDeflate(name, { level: 3 });
  zip.add(part);
  return part;
}

async function* rowBatches({ titleLines, columns, rows }: Sheet): AsyncGenerator<string> {
  let number = titleLines.length + 1;
  let batch: string[] = [];
  for await (const row of rows) {
    number += 1;
    batch.push(rowXml(number, columns, row));
    if (batch.length < BATCH_ROWS) continue;
    yield batch.join("");
    batch = [];
  }
  yield batch.join("");
}
