import { getTranslations } from "next-intl/server";
import { CheckboxField } from "@/components/form/choice-field";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { read } from "@/db/doors";
import { formsToUse } from "@/db/queries/commendation";
import { decideEdit } from "@/domain/commendation/steps";
import { plainDateOf } from "@/domain/plain-date";
import { now } from "@/lib/clock";
import { requireViewer } from "@/lib/viewer";
import { formWords } from "../../../form-words";
import { arrange, edit } from "../../actions";
import { TextFields, type TextLists } from "../../text-fields";
import { ClosedPage } from "../closed";
import { closedBy, type Dossier, loadDossier } from "../load";
import { DossierTitle } from "../title";

export async function generateMetadata() {
  return { title: (await getTranslations("commendation"))("form.editTitle") };
}

export default async function EditCommendationPage(props: PageProps<"/commendations/[id]/edit">) {
  const viewer = await requireViewer();
  const dossier = await loadDossier(viewer, (await props.params).id);
  const t = await getTranslations("commendation");
  const closed = closedBy(decideEdit(viewer, dossier.subject));
  if (closed) return <ClosedPage dossier={dossier} page={t("form.editTitle")} refusal={closed} />;
  const all = await read(viewer, (tx) => formsToUse(tx, viewer, plainDateOf(now())));
  const { orgUnitId } = dossier.detail.form;
  const forms = all.filter((one) => one.orgUnitId === orgUnitId);
  return (
    <>
      <DossierTitle dossier={dossier} page={t("form.editTitle")} />
      <div className="mt-6 max-w-4xl space-y-10">
        <Section id="danh-sach" title={t("dossier.nominees")}>
          {dossier.parts.nominees.length > 0 ? (
            <NomineeForm dossier={dossier} />
          ) : (
            <p className="mt-2 text-ink-2">{t("dossier.noNominees")}</p>
          )}
          <p className="mt-3">
            <ButtonLink href={`/commendations/${dossier.subject.id}/nominees`}>
              {t("dossier.pick")}
            </ButtonLink>
          </p>
        </Section>
        <Section id="noi-dung" title={t("dossier.content")}>
          <TextForm dossier={dossier} forms={forms} />
        </Section>
      </div>
    </>
  );
}

async function TextForm({ dossier, forms }: { dossier: Dossier } & Pick<TextLists, "forms">) {
  const t = await getTranslations("commendation");
  const common = await getTranslations("common");
  const words = await formWords();
  const { row } = dossier.detail;
  return (
    <Form
      id="ho-so"
      action={edit}
      initial={{ ...row, awardFormId: String(row.awardFormId) }}
      hidden={{ id: row.id, version: row.version, idempotencyKey: crypto.randomUUID() }}
      words={words.form}
    >
      <TextFields forms={forms} />
      <SubmitBar
        main={{ label: t("form.save") }}
        cancel={{ href: `/commendations/${row.id}`, label: common("cancel") }}
      />
    </Form>
  );
}

/** Names and merits as the paper prints them; ticked ones leave the list. */
async function NomineeForm({ dossier: { detail, parts } }: { dossier: Dossier }) {
  const t = await getTranslations("commendation.fields.nominees");
  const words = await formWords();
  const ids = parts.nominees.map(({ id }, at) => [`nominees[${at}].id`, id] as const);
  return (
    <Form
      id="de-nghi"
      action={arrange}
      initial={{ nominees: parts.nominees.map(({ name, achievement }) => ({ name, achievement })) }}
      hidden={{
        id: detail.row.id,
        version: detail.row.version,
        idempotencyKey: crypto.randomUUID(),
        ...Object.fromEntries(ids),
      }}
      words={words.form}
    >
      <ol className="mt-2">
        {parts.nominees.map(({ id }, at) => (
          <li
            key={id}
            className="grid gap-x-6 border-b border-line py-3 gap-y-3 lg:grid-cols-[1fr_1.4fr_auto]"
          >
            <TextField name={`nominees[${at}].name`} label={`${at + 1}. ${t("name")}`} />
            <TextareaField name={`nominees[${at}].achievement`} label={t("achievement")} rows={2} />
            <CheckboxField name={`nominees[${at}].remove`} label={t("remove")} />
          </li>
        ))}
      </ol>
      <SubmitBar main={{ label: t("save") }} />
    </Form>
  );
}
