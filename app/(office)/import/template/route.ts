import { getTranslations } from "next-intl/server";
import { importColumns } from "@/domain/import/columns";
import { downloadHeaders } from "@/lib/files/headers";
import { writeSheet } from "@/lib/spreadsheet/write";
import { currentViewer } from "@/lib/viewer";

const wide: readonly string[] = ["name", "summary", "results", "subject_name", "unit"];

/** A blank list with the columns that are taken. */
export async function GET(): Promise<Response> {
  if (!(await currentViewer())) return new Response(null, { status: 401 });
  const t = await getTranslations("import");
  const body = writeSheet({
    name: t("title"),
    titleLines: [t("templateTitle")],
    // The second name of a column is the Vietnamese one.
    columns: importColumns.map(({ key, headers }) => ({
      header: headers[1] ?? key,
      width: wide.includes(key) ? 36 : 16,
      kind: "text",
    })),
    rows: [],
  });
  return new Response(body, {
    headers: downloadHeaders({
      fileName: `${t("templateName")}.xlsx`,
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }),
  });
}
