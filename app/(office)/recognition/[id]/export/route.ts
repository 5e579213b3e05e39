import { getTranslations } from "next-intl/server";
import type { RecognitionList } from "@/db/queries/recognition";
import { formatDate, formatTwoDigits } from "@/lib/format";
import { currentViewer } from "@/lib/viewer";
import { sheetDownload } from "../../../sheet-download";
import { loadList } from "../load";

const columns = [
  ["no", 6],
  ["name", 60],
  ["unit", 40],
  ["field", 28],
  ["subject", 14],
  ["class", 16],
  ["outcome", 20],
  ["state", 20],
  ["outstanding", 12],
  ["note", 30],
] as const;

/** A list put to the deciding body as XLSX: every line, as it stands or as it was frozen. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/recognition/[id]/export">,
): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const { list, today } = await loadList(viewer, (await params).id);
  const t = await getTranslations("recognition.sheet");
  return sheetDownload(`${t("fileName")}-${list.list.id}`, [
    {
      name: t("tab"),
      titleLines: [
        list.list.title,
        await standing(list),
        t("exportedOn", { date: formatDate(today) }),
      ],
      columns: columns.map(([key, width]) => ({
        header: t(`columns.${key}`),
        width,
        kind: key === "no" ? ("number" as const) : ("text" as const),
      })),
      rows: await rowsOf(list),
    },
  ]);
}

/** The decision on the list, or how far it has come. */
async function standing({ decision, list }: RecognitionList): Promise<string> {
  const t = await getTranslations("recognition");
  if (!decision) return t(`state.${list.state}`);
  const { number, symbol, decidedOn } = decision;
  const paper = { number: formatTwoDigits(number), symbol, date: formatDate(decidedOn) };
  return t("decide.text", paper);
}

async function rowsOf({ lines, decision }: RecognitionList) {
  const t = await getTranslations("recognition");
  const lists = await getTranslations("lists.subjectType");
  const states = await getTranslations("workflow.registration.state");
  return lines.map((line, index) => [
    index + 1,
    line.name || t("list.elsewhere"),
    line.unitName,
    line.fieldName,
    line.subjectType ? lists(line.subjectType) : "",
    line.className,
    t(`outcome.${line.outcome}`),
    line.suspended && !decision ? t("list.onHold") : line.state ? states(line.state) : "",
    line.outstanding ? t("outstanding.badge") : "",
    line.note,
  ]);
}
