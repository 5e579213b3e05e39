import { getTranslations } from "next-intl/server";
import { formatDate } from "@/lib/format";
import { currentViewer } from "@/lib/viewer";
import { sheetDownload } from "../../sheet-download";
import { loadDashboard } from "../load";
import { askedOf, titleOf } from "../words";
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
  const lines = [await titleOf(loaded), await askedOf(loaded), madeOn].filter(Boolean);
  const sheets = await dashboardSheets(loaded, lines);
  return sheetDownload(`${t("fileName")}-${loaded.day}`, sheets);
}
