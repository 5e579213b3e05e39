import { getTranslations } from "next-intl/server";
import { ActButton } from "@/components/form/act-button";
import { Section } from "@/components/ui/section";
import { attachmentKinds } from "@/domain/model-registration/lists";
import { formatNumber } from "@/lib/format";
import { formWords } from "../../form-words";
import { removeFile } from "./actions";
import { type Asked, PlainLine, PlainSelect, Upload } from "./file-upload";
import type { Dossier } from "./load";

type Paper = Dossier["parts"]["papers"][number];

const photos = "image/jpeg,image/png,image/webp,image/heic,image/heif";
const all = `${photos},.pdf,.docx,.xlsx`;

type Place = {
  readonly dossier: Dossier;
  /** The form of text that the files stand beside, where they do. */
  readonly beside?: string;
  /** The address, which says what was typed beside a file that was refused. */
  readonly query: Asked;
};

/** Files of the unit: what is there, and a form for more of them. */
export async function UnitFiles({ dossier, beside, query }: Place) {
  const t = await getTranslations("file");
  const assessment = await getTranslations("assessment.report");
  const { parts, subject } = dossier;
  const papers = parts.papers.filter(({ inspectionId }) => inspectionId === null);
  const targets = parts.targets.map(({ id, metric }) => ({ value: String(id), label: metric }));
  return (
    <Section id="tai-tep" title={assessment("sections.files")} finding={assessment("hints.files")}>
      <FileList papers={papers} targets={parts.targets} />
      <SaveFirst beside={beside} />
      <Upload
        registrationId={subject.id}
        page={beside ? "report" : "files"}
        accept={all}
        words="choose"
      >
        <PlainSelect
          name="kind"
          label={t("fields.kind")}
          options={attachmentKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          query={query}
        />
        <PlainLine
          name="caption"
          label={t("fields.caption")}
          hint={t("captionHint")}
          query={query}
        />
        {targets.length > 0 ? (
          <PlainSelect
            name="targetId"
            label={t("fields.targetId")}
            options={[{ value: "", label: t("noTarget") }, ...targets]}
            query={query}
          />
        ) : null}
      </Upload>
    </Section>
  );
}

/** Photos of one inspection, and a form for more of them. */
export async function InspectionFiles({
  dossier,
  inspectionId,
  beside,
  query,
}: Place & { inspectionId: number }) {
  const t = await getTranslations("file");
  const assessment = await getTranslations("assessment.inspection");
  const papers = dossier.parts.papers.filter((paper) => paper.inspectionId === inspectionId);
  return (
    <Section id="tai-tep" title={assessment("sections.photos")}>
      <FileList papers={papers} targets={[]} />
      <SaveFirst beside={beside} />
      <Upload
        registrationId={dossier.subject.id}
        page={beside ? "inspection" : "files"}
        accept={photos}
        words="choosePhotos"
      >
        <input type="hidden" name="inspectionId" value={inspectionId} />
        <input type="hidden" name="kind" value="photo" />
        <PlainLine
          name="caption"
          label={t("fields.caption")}
          hint={t("captionHint")}
          query={query}
        />
      </Upload>
    </Section>
  );
}

/**
 * Without JavaScript a file that is sent or taken out loads the page anew and what is typed beside
 * it is gone: there the text is saved first, and the files have a page of their own.
 */
async function SaveFirst({ beside }: Pick<Place, "beside">) {
  const t = await getTranslations("file");
  if (!beside) return null;
  return (
    <noscript>
      <style>{"#tep, .take-out { display: none }"}</style>
      <p className="mt-3">
        <button type="submit" form={beside} name="intent" value="files" className="btn">
          {t("saveFirst")}
        </button>
      </p>
    </noscript>
  );
}

async function FileList({
  papers,
  targets,
}: {
  papers: readonly Paper[];
  targets: readonly { id: number; metric: string }[];
}) {
  const t = await getTranslations("file");
  const { form } = await formWords();
  if (papers.length === 0) return <p className="mt-2 text-ink-2">{t("none")}</p>;
  return (
    <ul className="mt-2 max-w-3xl">
      {papers.map((paper) => {
        const name = paper.caption || paper.fileName;
        const metric = targets.find(({ id }) => id === paper.targetId)?.metric;
        const size = formatNumber(Math.max(1, Math.round(paper.byteSize / 1024)));
        return (
          <li
            key={paper.id}
            className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line py-1.5"
          >
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <a href={`/files/${paper.id}`}>{name}</a>
              <span className="block text-sm text-ink-2">
                {[t(`kind.${paper.kind}`), t("facts", { name: paper.fileName, size }), metric]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
            <span className="take-out">
              <ActButton
                id={`bo-tep-${paper.id}`}
                action={removeFile}
                hidden={{ id: paper.id, idempotencyKey: crypto.randomUUID() }}
                words={form}
                label={t("removeShort")}
                spoken={t("remove", { name })}
                kind="text"
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
