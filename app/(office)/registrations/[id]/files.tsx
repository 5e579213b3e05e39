import { getTranslations } from "next-intl/server";
import { ActButton } from "@/components/form/act-button";
import { UploadForm } from "@/components/form/upload-form";
import { Section } from "@/components/ui/section";
import { attachmentKinds } from "@/domain/model-registration/lists";
import { formatNumber } from "@/lib/format";
import { formWords } from "../../form-words";
import { removeFile } from "./actions";
import type { Dossier } from "./load";

type Paper = Dossier["parts"]["papers"][number];

const photos = "image/jpeg,image/png,image/webp,image/heic,image/heif";
const all = `${photos},.pdf,.docx,.xlsx`;

/** The form of text that the files stand beside, where they do. */
type Beside = { readonly beside?: string };

/** Files of the unit: what is there, and a form for more of them. */
export async function UnitFiles({ dossier, beside }: { dossier: Dossier } & Beside) {
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
        />
        <PlainLine name="caption" label={t("fields.caption")} hint={t("captionHint")} />
        {targets.length > 0 ? (
          <PlainSelect
            name="targetId"
            label={t("fields.targetId")}
            options={[{ value: "", label: t("noTarget") }, ...targets]}
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
}: {
  dossier: Dossier;
  inspectionId: number;
} & Beside) {
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
        <PlainLine name="caption" label={t("fields.caption")} hint={t("captionHint")} />
      </Upload>
    </Section>
  );
}

/**
 * Without JavaScript a file that is sent or taken out loads the page anew and what is typed beside
 * it is gone: there the text is saved first, and the files have a page of their own.
 */
async function SaveFirst({ beside }: Beside) {
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

async function Upload({
  registrationId,
  page,
  accept,
  words,
  children,
}: {
  registrationId: number;
  page: "report" | "inspection" | "files";
  accept: string;
  words: "choose" | "choosePhotos";
  children: React.ReactNode;
}) {
  const t = await getTranslations("file");
  return (
    <UploadForm
      id="tep"
      action={`/files/upload?registration=${registrationId}&page=${page}`}
      requestKey={crypto.randomUUID()}
      accept={accept}
      words={{
        pick: t(words),
        none: t("noFile"),
        done: t("added"),
        choose: t(words),
        hint: t(`${words}Hint`),
        submit: t("upload"),
        progress: String(t.raw("progress")),
        failed: String(t.raw("failed")),
        lostLine: t("lostLine"),
      }}
    >
      {children}
    </UploadForm>
  );
}

function PlainLine({ name, label, hint }: { name: string; label: string; hint: string }) {
  return (
    <div className="field-frame">
      <label htmlFor={`tep-${name}`} className="block font-semibold">
        {label}
      </label>
      <p id={`tep-${name}-hint`} className="text-sm text-ink-2">
        {hint}
      </p>
      <input
        id={`tep-${name}`}
        name={name}
        maxLength={200}
        aria-describedby={`tep-${name}-hint`}
        className="field mt-1"
      />
    </div>
  );
}

function PlainSelect({
  name,
  label,
  options,
}: {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
}) {
  return (
    <div className="field-frame">
      <label htmlFor={`tep-${name}`} className="block font-semibold">
        {label}
      </label>
      <select id={`tep-${name}`} name={name} className="field mt-1 sm:max-w-md">
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
