import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { StepPanel } from "@/components/workflow/step-panel";
import { formWords } from "../../form-words";
import { deactivate, reactivate, reset } from "../actions";
import { PasswordField } from "../password-field";
import type { Person } from "./page";

/** A new first password; closing and reopening the account. What the person did stays theirs. */
export async function AccountSteps({ person }: { person: Person }) {
  const t = await getTranslations("admin.person");
  const words = await formWords();
  const shared = () => ({
    hidden: { id: person.id, version: person.version, idempotencyKey: crypto.randomUUID() },
    words: words.form,
  });
  const act = person.deactivatedAt ? "reactivate" : "deactivate";
  return (
    <Section id="tai-khoan" title={t("account")} finding={t("accountText")}>
      <div className="mt-4 flex flex-wrap gap-3">
        <StepPanel
          id="dat-lai-mat-khau"
          label={t("resetPassword")}
          action={reset}
          submit={{ label: t("resetPassword") }}
          {...shared()}
        >
          <PasswordField />
        </StepPanel>
        <StepPanel
          id={act}
          label={t(act)}
          action={person.deactivatedAt ? reactivate : deactivate}
          submit={{ label: t(act) }}
          {...shared()}
        >
          <p>{t(`${act}Text`)}</p>
        </StepPanel>
      </div>
    </Section>
  );
}
