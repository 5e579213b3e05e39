import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { RegistrationParts } from "@/db/queries/registration";
import { formatDate } from "@/lib/format";

/**
 * Why the committee sent the dossier back: the reason and the remark on each field, leading to its
 * box in `form` ("" on the form itself) for those who may answer it.
 */
export async function ReturnNotes({ parts, form }: { parts: RegistrationParts; form?: string }) {
  const t = await getTranslations("registration");
  const fieldNames = await getTranslations("registration.fields");
  const latest = parts.log.find((step) => step.step === "return" || step.step === "submit");
  if (latest?.step !== "return") return null;
  return (
    <Notice kind="warning" title={t("form.returned", { date: formatDate(latest.happenedAt) })}>
      <p>{latest.note}</p>
      <ul className="mt-1 list-disc pl-5">
        {parts.notes.map(({ id, field, note }) => {
          const key = field as "name";
          const label = field === "targets" ? t("listNames.targets") : fieldNames(key);
          const name =
            form === undefined ? label : <a href={`${form}#dang-ky-${field}`}>{label}</a>;
          return (
            <li key={id}>
              {name}
              {note ? `: ${note}` : null}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
