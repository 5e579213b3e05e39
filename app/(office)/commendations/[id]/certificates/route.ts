import { getTranslations } from "next-intl/server";
import { currentViewer } from "@/lib/viewer";
import { sheetDownload } from "../../../sheet-download";
import { loadDossier } from "../load";
import { certificatesOf } from "./data";

const columns = [
  ["award", 16],
  ["kind", 14],
  ["recipient", 40],
  ["unit", 36],
  ["merit", 60],
  ["decision", 36],
  ["golden", 16],
  ["place", 40],
  ["signerTitle", 24],
  ["signerName", 28],
] as const;

/** The data of the certificates as XLSX, a line each, for printing on the stock. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/commendations/[id]/certificates">,
): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const dossier = await loadDossier(viewer, (await params).id);
  const certificates = certificatesOf(dossier);
  if (certificates.length === 0) return new Response(null, { status: 404 });
  const t = await getTranslations("commendation.certificate");
  const lists = await getTranslations("lists.subjectType");
  return sheetDownload(`${t("fileName")}-${dossier.subject.id}`, [
    {
      name: t("sheet"),
      titleLines: [dossier.detail.row.title],
      columns: columns.map(([key, width]) => ({ header: t(key), width, kind: "text" as const })),
      rows: certificates.map((row) => [
        row.award,
        lists(row.subjectType),
        row.recipient,
        row.unit,
        row.merit,
        row.decision,
        row.goldenRegisterNo,
        row.placeDate,
        row.signerTitle,
        row.signerName,
      ]),
    },
  ]);
}
