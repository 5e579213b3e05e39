import { getTranslations } from "next-intl/server";
import { downloadHeaders } from "@/lib/files/headers";
import { formatDate } from "@/lib/format";
import { writeWorkbook } from "@/lib/spreadsheet/write";
import { currentViewer } from "@/lib/viewer";
import { loadDashboard } from "../load";
import { titleOf } from "../words";
import { dashboardSheets } from "./sheets";

/** The tables of the dashboard as XLSX: the same question, the same figures. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const t = await getTranslations("dashboard.sheets");
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const loaded = await loadDashboard(viewer, asked);
  const day = formatDate(loaded.day);
  const madeOn = t("exportedOn", { date: day, today: formatDate(loaded.today) });
  const sheets = await dashboardSheets(loaded, await titleOf(loaded), madeOn);
  return new Response(writeWorkbook(sheets), {
    headers: downloadHeaders({
      fileName: `${t("fileName")}-${loaded.day}.xlsx`,
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }),
  });
}
