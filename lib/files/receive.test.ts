import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sampleRecognition } from "../documents/recognition-decision/sample.ts";
import { renderDocument } from "../documents/render.ts";
import { writeSheet } from "../spreadsheet/write.ts";
import type { FileKind } from "./kinds.ts";
import { receiveFile } from "./receive.ts";

const PHOTO_LIMIT = 15 * 1024 * 1024;
const DOCUMENT_LIMIT = 25 * 1024 * 1024;
const TYPE = "multipart/form-data; boundary=frontier";

const blank = { width: 9, height: 9, channels: 3 as const, background: "#fff" };
const office = "application/vnd.openxmlformats-officedocument";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "receive-"));
});
afterEach(() => rm(folder, { recursive: true }));

const jpeg = () =>
  sharp({ create: { width: 20, height: 20, channels: 3, background: "#a33" } })
    .jpeg()
    .toBuffer();

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request("http://localhost/files", {
    method: "POST",
    body,
    headers,
    duplex: "half",
  } as RequestInit);
}

function form(bytes: Uint8Array, name: string): Request {
  const data = new FormData();
  data.set("registration", "12");
  data.set("file", new File([new Uint8Array(bytes)], name, { type: "image/jpeg" }));
  return post(data);
}

const receive = (request: Request, accepts: FileKind[] = ["photo", "document"]) =>
  receiveFile(request, { accepts, folder });

async function refusalOf(request: Request, accepts?: FileKind[]) {
  const receipt = await receive(request, accepts);
  return [receipt.ok ? "taken" : receipt.reason, await readdir(folder)];
}

describe("a file that is taken", () => {
  test("waits on the disk with its name, type, size and hash, beside the form's fields", async () => {
    const bytes = await jpeg();
    const receipt = await receive(form(bytes, "Ảnh họp dân.jpg".normalize("NFD")));
    if (!receipt.ok) throw new Error(receipt.reason);
    const { path, discard, ...facts } = receipt.file;
    expect(facts).toEqual({
      name: "Ảnh họp dân.jpg",
      mediaType: "image/jpeg",
      kind: "photo",
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    });
    expect([...receipt.fields]).toEqual([["registration", "12"]]);
    expect(await readFile(path)).toEqual(bytes);
    await discard();
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    ["../../x.jpg", "x.jpg"],
    ["ảnh\u202egpj.exe", "ảnhgpj.exe.jpg"],
    ['a"b.jpg', "ab.jpg"],
    ["photo.png", "photo.png.jpg"],
  ])("named %j is %s", async (given, kept) => {
    const receipt = await receive(form(await jpeg(), given));
    expect(receipt.ok && receipt.file.name).toBe(kept);
  });

  test.each([
    ["image/png", "photo", () => sharp({ create: blank }).png().toBuffer()],
    ["image/webp", "photo", () => sharp({ create: blank }).webp().toBuffer()],
    ["image/heic", "photo", () => readFile("lib/files/sample.heic")],
    ["application/pdf", "document", async () => Buffer.from("%PDF-1.7\n1 0 obj\n")],
    [`${office}.wordprocessingml.document`, "document", word],
    [`${office}.spreadsheetml.sheet`, "document", sheet],
  ])("may be %s, a %s", async (mediaType, kind, make) => {
    const receipt = await receive(form(await make(), "tep"));
    expect(receipt.ok && [receipt.file.mediaType, receipt.file.kind]).toEqual([mediaType, kind]);
  });

  test("may be as large as the limit", async () => {
    const bytes = Buffer.concat([await jpeg(), Buffer.alloc(PHOTO_LIMIT)]).subarray(0, PHOTO_LIMIT);
    expect((await receive(form(bytes, "x.jpg"))).ok).toBe(true);
  });
});

describe("a file that is refused leaves nothing behind", () => {
  test.each([
    ["a program named .jpg", Buffer.concat([Buffer.from("4d5a9000", "hex"), Buffer.alloc(500)])],
    ["a Linux program", Buffer.concat([Buffer.from("7f454c460201", "hex"), Buffer.alloc(500)])],
    [
      "a drawing with a script",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    ],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a script behind a picture's name", Buffer.from("#!/bin/sh\nrm -rf /\n")],
    ["a plain archive", zipSync({ "a.txt": strToU8("x") })],
    ["a GIF", Buffer.from("GIF89a\u0001\u0000\u0001\u0000")],
    ["text", Buffer.from("chỉ là chữ")],
  ])("%s", async (_, bytes) => {
    expect(await refusalOf(form(bytes, "ảnh.jpg"))).toEqual(["type_not_allowed", []]);
  });

  test.each([
    [
      "macros",
      "macros",
      { "word/document.xml": strToU8("<x/>"), "word/vbaProject.bin": strToU8("x") },
    ],
    ["a bomb", "bomb", { "xl/workbook.xml": new Uint8Array(8_000_000) }],
  ])("%s in an Office file", async (_, reason, parts) => {
    expect(await refusalOf(form(zipSync(parts), "x.docx"))).toEqual([reason, []]);
  });

  test("an Office file that is cut off", async () => {
    const cut = (await word()).slice(0, 3000);
    expect(await refusalOf(form(cut, "x.docx"))).toEqual(["damaged", []]);
  });

  test("a document where only photos are taken", async () => {
    const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n");
    expect(await refusalOf(form(pdf, "x.pdf"), ["photo"])).toEqual(["type_not_allowed", []]);
  });

  test("a photo above 15 MB, a document above 25", async () => {
    const photo = Buffer.concat([await jpeg(), Buffer.alloc(20_000_000)]);
    expect(await refusalOf(form(photo, "x.jpg"))).toEqual(["photo_too_large", []]);
    expect(await refusalOf(form(photo, "x.jpg"), ["photo"])).toEqual(["photo_too_large", []]);
    const paper = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(DOCUMENT_LIMIT)]);
    expect(await refusalOf(form(paper, "x.pdf"))).toEqual(["document_too_large", []]);
  });

  test("an empty one, and none at all", async () => {
    expect(await refusalOf(form(Buffer.alloc(0), "x.jpg"))).toEqual(["empty_file", []]);
    expect(await refusalOf(form(Buffer.alloc(0), ""))).toEqual(["no_file", []]);
    const data = new FormData();
    data.set("registration", "12");
    expect(await refusalOf(post(data))).toEqual(["no_file", []]);
  });

  test("a second file beside it", async () => {
    const data = new FormData();
    for (const name of ["a.jpg", "b.jpg"]) {
      data.append("file", new File([new Uint8Array(await jpeg())], name));
    }
    expect(await refusalOf(post(data))).toEqual(["several_files", []]);
  });

  test.each([
    ["a second file", "several_files", 'name="file"; filename="b.csv"', ["name"]],
    ["a text too long", "bad_form", 'name="caption"', ["a".repeat(20_000)]],
    ["too many texts", "bad_form", 'name="caption"', Array.from({ length: 30 }, () => "x")],
  ])("%s behind a file of a few bytes, all in one piece", async (_, reason, name, values) => {
    const part = (head: string, text: string) =>
      `--frontier\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
    const parts = [
      part('name="file"; filename="a.csv"', "name"),
      ...values.map((text) => part(name, text)),
    ];
    const body = `${parts.join("")}--frontier--\r\n`;
    expect(await refusalOf(post(body, { "content-type": TYPE }))).toEqual([reason, []]);
  });
});

describe("a body that cannot be read", () => {
  const head =
    '--frontier\r\nContent-Disposition: form-data; name="file"; filename="x.jpg"\r\n\r\n';

  test("is no form", async () => {
    expect(await refusalOf(post("x", { "content-type": "text/plain" }))).toEqual(["bad_form", []]);
    const nameless = post("x", { "content-type": "multipart/form-data; charset=utf-8" });
    expect(await refusalOf(nameless)).toEqual(["bad_form", []]);
    const request = new Request("http://localhost/files", { method: "POST" });
    expect(await refusalOf(request)).toEqual(["bad_form", []]);
  });

  test("breaks off in the middle of the file", async () => {
    const cut = post(`${head}half a picture`, { "content-type": TYPE });
    expect(await refusalOf(cut)).toEqual(["interrupted", []]);
  });

  test("fails while it is sent", async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        if (sent === 1) controller.enqueue(strToU8(head));
        else if (sent < 10) controller.enqueue(new Uint8Array(50_000));
        else controller.error(new Error("the line went dead"));
      },
    });
    expect(await refusalOf(post(body, { "content-type": TYPE }))).toEqual(["interrupted", []]);
  });

  test("holds more fields, or a longer one, than any form of ours", async () => {
    const many = new FormData();
    for (let at = 0; at < 30; at += 1) many.set(`f${at}`, "x");
    expect(await refusalOf(post(many))).toEqual(["bad_form", []]);
    const long = new FormData();
    long.set("f", "x".repeat(20_000));
    expect(await refusalOf(post(long))).toEqual(["bad_form", []]);
  });

  test("never ends, and is read no further than the limit", async () => {
    let sent = 0;
    let cancelled = false;
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(sent === 0 ? strToU8(head) : new Uint8Array(1_000_000));
        sent += 1;
      },
      cancel() {
        cancelled = true;
      },
    });
    expect(await refusalOf(post(body, { "content-type": TYPE }))).toEqual([
      "document_too_large",
      [],
    ]);
    expect([cancelled, sent < 40]).toEqual([true, true]);
  });

  test("cannot be written to the disk: that is a fault, and no refusal", async () => {
    const request = form(await jpeg(), "x.jpg");
    await expect(receiveFile(request, { accepts: ["photo"], folder: "/proc" })).rejects.toThrow();
  });

  test.each([
    ["is heard out, so that the browser hears why", 60_000_000, [41, false]],
    ["is not read when it is larger than anyone waits for", 600_000_000, [0, true]],
  ])("says beforehand that it is too large, and %s", async (_, announced, read) => {
    let sent = 0;
    let cancelled = false;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        if (sent > 40) controller.close();
        else controller.enqueue(sent === 1 ? strToU8(head) : new Uint8Array(1_000_000));
      },
      cancel() {
        cancelled = true;
      },
    });
    const headers = { "content-type": TYPE, "content-length": String(announced) };
    expect(await refusalOf(post(body, headers))).toEqual(["document_too_large", []]);
    expect([sent, cancelled]).toEqual(read);
  });

  test("gives back what was typed beside a file that is refused", async () => {
    const data = new FormData();
    data.set("caption", "Ngõ 12");
    data.set("file", new File(["chỉ là chữ"], "x.jpg"));
    const { fields } = await receive(post(data));
    expect([...fields]).toEqual([["caption", "Ngõ 12"]]);
  });
});

async function word(): Promise<Uint8Array> {
  return renderDocument("recognition_decision", sampleRecognition(1)).bytes;
}

async function sheet(): Promise<Uint8Array> {
  const columns = [{ header: "Tên", width: 9, kind: "text" }] as const;
  const stream = writeSheet({ name: "x", titleLines: [], columns, rows: [["a"]] });
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
