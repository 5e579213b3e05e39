/** Capitals as Vietnamese papers set them. */
export function capitals(text: string): string {
  return text.toUpperCase();
}

const BASIS = /^(căn cứ|theo|thực hiện|xét)(\s|$)/iu;

/** A legal basis as the papers begin it: "Căn cứ Kế hoạch …", whether typed with the word or not. */
export function basisLine(line: string): string {
  const text = bare(line);
  return BASIS.test(text) ? text : `Căn cứ ${text}`;
}

/** A line without its closing marks: the template adds what its family of papers asks for. */
export function bare(line: string): string {
  return line.trim().replace(/[;.,\s]+$/, "");
}

/** "Giấy khen của Chủ tịch UBND phường" where the paper itself goes on with whose it is. */
export function awardAlone(formName: string): string {
  return formName.split(" của ")[0] ?? formName;
}

/** A sentence begins with it: "tập thể, cá nhân" is "Tập thể, cá nhân". */
export function capital(text: string): string {
  return `${capitals(text.charAt(0))}${text.slice(1)}`;
}

const bodies = /^(ỦY BAN NHÂN DÂN|ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM|HỘI ĐỒNG NHÂN DÂN)\s+(.+)$/;

/** The name of a state body over two lines, its place on the second; in capitals. */
export function bodyLines(name: string): string[] {
  const [, body, place] = bodies.exec(capitals(name)) ?? [];
  return body && place ? [body, place] : [capitals(name)].filter(Boolean);
}

/** "KT. Chủ tịch; Phó Chủ tịch" stands on two lines, in capitals. */
export function titleLines(title: string, between: string | RegExp = ";"): string[] {
  return title
    .split(between)
    .map((part) => capitals(part.trim()))
    .filter(Boolean);
}

/** A name within a sentence: "Phường Đức Xuân" is "phường Đức Xuân". */
export function inText(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const ARCHIVE = /^[-\s]*lưu\s*[:,]?\s*/iu;

/** Who receives a paper, without dashes, closing marks and the line of the archive. */
export function recipientsOf(lines: readonly string[]): string[] {
  return lines
    .filter((line) => !ARCHIVE.test(line))
    .map((line) => line.replace(/^[-\s]+|[\s.,;]+$/gu, ""))
    .filter(Boolean);
}

/** Where the copy is kept: what the line "Lưu: …" of the recipients says, else the default. */
export function archiveOf(lines: readonly string[], usual: string): string {
  const line = lines.find((one) => ARCHIVE.test(one)) ?? "";
  return line.replace(ARCHIVE, "").replace(/[\s.,;]+$/u, "") || usual;
}
