import { getTranslations } from "next-intl/server";
import { read } from "@/db/doors";
import { type AwardRow, allAwards } from "@/db/queries/commendations";
import { unitNames } from "@/db/queries/unit-names";
import { parseAwardFilters } from "@/domain/commendation/filters";
import { plainDateOf } from "@/domain/plain-date";
import { now } from "@/lib/clock";
import { formatDate, formatTwoDigits } from "@/lib/format";
import type { SheetColumn } from "@/lib/spreadsheet/sheet-xml";
import { currentViewer } from "@/lib/viewer";
import { sheetDownload } from "../../../sheet-download";
import { askedLine } from "../asked";

/** The register as XLSX: the same filters, every row. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const filters = parseAwardFilters(asked);
  const { rows, names } = await read(viewer, async (tx) => ({
    rows: await allAwards(tx, filters),
    names: await unitNames(tx, [filters.unit]),
  }));
  const t = await getTranslations("commendation.register");
  const lists = await getTranslations("lists.subjectType");
  const today = plainDateOf(now());
  return sheetDownload(`${t("fileName")}-${today}`, [
    {
      name: t("tab"),
      titleLines: [
        t("title"),
        await askedLine(filters, names),
        t("exportedOn", { date: formatDate(today) }),
      ].filter(Boolean),
      columns: await columns(),
      rows: rows.map((row) => cellsOf(row, lists(row.subjectType))),
    },
  ]);
}

async function columns(): Promise<SheetColumn[]> {
  const t = await getTranslations("commendation.register");
  const text = (header: string, width: number): SheetColumn => ({ header, width, kind: "text" });
  return [
    text(t("columns.name"), 40),
    text(t("subject"), 14),
    text(t("columns.unit"), 36),
    text(t("columns.merit"), 60),
    text(t("columns.award"), 30),
    text(t("columns.decision"), 18),
    { header: t("decidedOn"), width: 14, kind: "date" },
    text(t("issuer"), 40),
    { header: t("columns.bonus"), width: 16, kind: "money" },
    text(t("columns.golden"), 14),
    { header: t("revokedOn"), width: 14, kind: "date" },
  ];
}

function cellsOf(row: AwardRow, subject: string) {
  return [
    row.name,
    subject,
    row.unitName,
    row.achievement,
    row.formName,
    `${formatTwoDigits(row.number)}/${row.symbol}`,
    row.day,
    row.issuerName,
    row.bonus,
    row.goldenRegisterNo,
    row.revokedOn,
  ];
}
