import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** Files of a zip (XLSX, DOCX) by name, read from its directory. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== DIRECTORY_END) end -= 1;
  if (end < 0) throw new Error("not a zip");
  let at = archive.readUInt32LE(end + 16);
  while (archive.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const [packed, nameLength] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const head = archive.readUInt32LE(at + 42);
    const start = head + 30 + archive.readUInt16LE(head + 26) + archive.readUInt16LE(head + 28);
    const bytes = archive.subarray(start, start + packed);
    files.set(name, archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes);
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/** The first sheet of an XLSX file as it is written. */
export function firstSheet(workbook: Buffer): string {
  return String(unzip(workbook).get("xl/worksheets/sheet1.xml"));
}

/** A zip of one packed file. */
export function zipOf(name: string, bytes: Uint8Array): Buffer {
  const packed = deflateRawSync(bytes);
  const entry = Buffer.alloc(26);
  entry.writeUInt16LE(20, 0);
  entry.writeUInt16LE(8, 4);
  entry.writeUInt32LE(crc32(bytes), 10);
  entry.writeUInt32LE(packed.length, 14);
  entry.writeUInt32LE(bytes.length, 18);
  entry.writeUInt16LE(Buffer.byteLength(name), 22);
  const local = Buffer.concat([word(LOCAL_ENTRY), entry, Buffer.from(name), packed]);
  const listed = [word(DIRECTORY_ENTRY), Buffer.alloc(2), entry, Buffer.alloc(14)];
  const directory = Buffer.concat([...listed, Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(DIRECTORY_END, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
