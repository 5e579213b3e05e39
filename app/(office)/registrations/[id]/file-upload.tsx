import { getTranslations } from "next-intl/server";
import { FieldFrame } from "@/components/form/field-frame";
import { type Option, Options } from "@/components/form/select-field";
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

type Box = {
  readonly name: string;
  readonly label: string;
  readonly query: Asked;
};

const idOf = (name: string) => `tep-${name}`;

/** A line of the upload form; `query` holds what was typed before a refusal. */
export function PlainLine({ name, label, hint, query }: Box & { hint: string }) {
  const id = idOf(name);
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <input
        id={id}
        name={name}
        maxLength={attachmentLimits.caption}
        defaultValue={asked(query, name)}
        aria-describedby={`${id}-hint`}
        className="field"
      />
    </FieldFrame>
  );
}

/** A choice of the upload form. */
export function PlainSelect({ name, label, query, options }: Box & { options: readonly Option[] }) {
  const id = idOf(name);
  return (
    <FieldFrame id={id} label={label}>
      <select id={id} name={name} defaultValue={asked(query, name)} className="field sm:max-w-md">
        <Options options={options} />
      </select>
    </FieldFrame>
  );
}
