import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { TextField } from "@/components/form/text-field";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageTitle } from "@/components/ui/page-title";
import { read } from "@/db/doors";
import { unitsFor } from "@/db/queries/units-for";
import { canSomewhere } from "@/domain/access/can";
import { requireViewer } from "@/lib/viewer";
import { formWords } from "../../form-words";
import { create } from "../actions";
import { PasswordField } from "../password-field";
import { PersonFields } from "../person-fields";

export async function generateMetadata() {
  return { title: (await getTranslations("admin.person"))("new") };
}

export default async function NewPersonPage() {
  const viewer = await requireViewer();
  if (!canSomewhere(viewer, "person.manage")) notFound();
  const units = await read(viewer, (tx) => unitsFor(tx, viewer, "person.manage"));
  const t = await getTranslations("admin.person");
  const common = await getTranslations("common");
  const words = await formWords();
  return (
    <>
      <Breadcrumb label={t("title")} parts={[{ href: "/people", text: t("title") }]} />
      <PageTitle title={t("new")} />
      <Form
        id="nguoi-moi"
        action={create}
        hidden={{ idempotencyKey: crypto.randomUUID() }}
        words={words.form}
      >
        <div className="fields mt-6 max-w-3xl">
          <TextField
            name="username"
            label={t("fields.username")}
            hint={t("hints.username")}
            width="half"
            autoComplete="off"
          />
          <PersonFields units={units} />
          <PasswordField />
        </div>
        <SubmitBar
          main={{ label: t("new") }}
          cancel={{ href: "/people", label: common("cancel") }}
        />
      </Form>
    </>
  );
}
