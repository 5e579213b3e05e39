import { getTranslations } from "next-intl/server";
import { read } from "@/db/doors";
import { filterChoices } from "@/db/queries/filter-choices";
import { exportRegistrations, type RegistrationRow } from "@/db/queries/registrations";
import { unitNames } from "@/db/queries/unit-names";
import { withinCampaign } from "@/db/queries/within-campaign";
import {
  parseRegistrationFilters,
  type RegistrationFilters,
} from "@/domain/model-registration/filters";
import { plainDateOf } from "@/domain/plain-date";
import type { Viewer } from "@/domain/viewer";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/format";
import type { SheetCell } from "@/lib/spreadsheet/sheet-xml";
import { currentViewer } from "@/lib/viewer";
import { sheetDownload } from "../../sheet-download";
import { askedLine } from "../asked";
import { registrationColumns } from "../columns";

/** The list as XLSX: the same filters, the same columns, every row. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const t = await getTranslations("registration.list");
  const asked = new URL(request.url).searchParams;
  const said = parseRegistrationFilters(
    Object.fromEntries([...new Set(asked.keys())].map((key) => [key, asked.getAll(key)])),
  );
  const filters = await read(viewer, (tx) => withinCampaign(tx, said));
  const columns = await registrationColumns(filters);
  const today = plainDateOf(now());
  return sheetDownload(`${t("fileName")}-${today}`, [
    {
      name: t("sheetName"),
      titleLines: [
        t("title"),
        await askedLine(filters, await choicesFor(viewer, filters)),
        t("exportedOn", { date: formatDate(today) }),
      ].filter(Boolean),
      columns: columns.map((column) => column.sheet),
      rows: cells(viewer, filters, columns),
    },
  ]);
}

type Columns = Awaited<ReturnType<typeof registrationColumns>>;

async function* cells(
  viewer: Viewer,
  filters: RegistrationFilters,
  columns: Columns,
): AsyncGenerator<SheetCell[]> {
  const today = plainDateOf(now());
  const rows = await read(viewer, async (tx) => {
    const all: RegistrationRow[] = [];
    for await (const batch of exportRegistrations(tx, filters, today)) all.push(...batch);
    return all;
  });
  for (const row of rows) yield columns.map((column) => column.text(row));
}

function choicesFor(viewer: Viewer, filters: RegistrationFilters) {
  return read(viewer, async (tx) => ({
    choices: await filterChoices(tx, filters.campaign),
    names: await unitNames(tx, [filters.area, filters.org]),
  }));
}
