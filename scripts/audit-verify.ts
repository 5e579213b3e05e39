import type { Finding, FindingKind, Report } from "../db/audit/verify.ts";
import { verifyAudit } from "../db/audit/verify.ts";
import { closeDatabase } from "../db/client.ts";
import { joinRunning } from "./machine/running.ts";

/**
 * Names every audit row that was altered, is missing or was put in. Exit code 0: nothing found,
 * 1: something found, or the log could not be read.
 */
const shownMax = 200;

const words: Readonly<Record<FindingKind, string>> = {
  altered: "đã bị sửa / altered",
  missing: "đã bị xóa / missing",
  inserted: "bị chèn vào, không do ứng dụng ghi / inserted",
  duplicate: "là bản sao của một dòng khác / duplicate",
};

if (await joinRunning()) {
  const began = performance.now();
  const report = await verifyAudit();
  tell(report, performance.now() - began);
  await closeDatabase();
  process.exitCode = report.findings.length > 0 ? 1 : 0;
} else {
  process.exitCode = 1;
}

function tell({ findings, sealed, unsealed, head }: Report, ms: number): void {
  for (const finding of findings.slice(0, shownMax))
    say(`✗ ${place(finding)} ${words[finding.kind]}`);
  const more = findings.length - shownMax;
  if (more > 0) say(`✗ … và ${more} dòng nữa / and ${more} more`);
  say(
    `${findings.length === 0 ? "✓" : "✗"} ${sealed} dòng đã niêm phong / sealed, ` +
      `${unsealed} chờ niêm phong / not sealed yet, ${findings.length} sai lệch / findings, ` +
      `${(ms / 1000).toFixed(1)} s`,
  );
  if (head) say(`  Cuối chuỗi / end of the chain: ${head.position} ${head.digest}`);
}

function place({ entryId, position }: Finding): string {
  const where = position === null ? "" : ` (niêm phong / seal ${position})`;
  return entryId === null ? `Dòng không rõ số${where}` : `Dòng / row ${entryId}${where}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
