import { getTranslations } from "next-intl/server";
import { downloadHeaders } from "@/lib/files/headers";
import { sampleSignInsOffered } from "@/lib/sample";
import { type Sheet, writeWorkbook } from "@/lib/spreadsheet/write";

/** Sheets as an XLSX file to save; where the data is a sample, each sheet says so under its title. */
export async function sheetDownload(fileName: string, sheets: readonly Sheet[]): Promise<Response> {
  const common = await getTranslations("common");
  const mark = (await sampleSignInsOffered()).length > 0 ? [common("sampleData")] : [];
  const marked = sheets.map((sheet) => ({ ...sheet, titleLines: [...sheet.titleLines, ...mark] }));
  return new Response(writeWorkbook(marked), {
    headers: downloadHeaders({
      fileName: `${fileName}.xlsx`,
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }),
  });
}
