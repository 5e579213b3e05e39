import { getTranslations } from "next-intl/server";
import { UploadForm } from "@/components/form/upload-form";
import { attachmentLimits } from "@/domain/attachment/rules";

/** The form that sends files; the boxes beside it are its children. */
export async function Upload({
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

export type Asked = Readonly<Record<string, string | string[] | undefined>>;

const asked = (query: Asked, name: string) => [query[name] ?? []].flat()[0];

/** A line of the upload form; `query` holds what was typed before a refusal. */
export function PlainLine({
  name,
  label,
  hint,
  query,
}: {
  name: string;
  label: string;
  hint: string;
  query: Asked;
}) {
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
        maxLength={attachmentLimits.caption}
        defaultValue={asked(query, name)}
        aria-describedby={`tep-${name}-hint`}
        className="field mt-1"
      />
    </div>
  );
}

/** A choice of the upload form. */
export function PlainSelect({
  name,
  label,
  options,
  query,
}: {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  query: Asked;
}) {
  return (
    <div className="field-frame">
      <label htmlFor={`tep-${name}`} className="block font-semibold">
        {label}
      </label>
      <select
        id={`tep-${name}`}
        name={name}
        defaultValue={asked(query, name)}
        className="field mt-1 sm:max-w-md"
      >
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
