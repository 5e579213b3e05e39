import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { read } from "@/db/doors";
import { getReport } from "@/db/queries/assessment";
import { getRegistration, getRegistrationParts } from "@/db/queries/registration";
import { type CarriedInto, carriedForward } from "@/domain/model-registration/carry-forward";
import type { Viewer } from "@/domain/viewer";
import { Targets } from "../[id]/content";
import { loadDossier } from "../[id]/load";
import { formValues } from "../form-values";

/** What the form begins with when it carries on this registration; null when that is not to be seen. */
export function carriedValues(viewer: Viewer, id: number, into: CarriedInto) {
  return read(viewer, async (tx) => {
    const detail = await getRegistration(tx, id);
    if (!detail) return null;
    const parts = await getRegistrationParts(tx, id);
    const report = await getReport(tx, id);
    const { row, round, fieldName, topicName } = detail;
    const { movementIds, orgUnitId, ...carried } = carriedForward(
      {
        ...row,
        ...{ year: round.year, fieldName, topicName, movements: parts.movements },
        results: report?.submittedAt ? report.results : "",
      },
      into,
    );
    const values = formValues({ ...detail, row: { ...row, ...carried } }, parts);
    return {
      ...values,
      orgUnitId: orgUnitId === null ? "" : String(orgUnitId),
      movementIds: movementIds.map(String),
    };
  });
}

/** What the earlier registration promised and reached, to have in view while writing. */
export async function EarlierResults({ viewer, id }: { viewer: Viewer; id: number }) {
  const t = await getTranslations("registration.carry");
  const fields = await getTranslations("assessment.report.fields");
  const dossier = await loadDossier(viewer, String(id));
  const { report } = dossier.assessed;
  const told = (["results", "difficulties"] as const).filter((name) => report?.[name]);
  return (
    <>
      <Targets dossier={dossier} />
      <Section id="lan-truoc" title={t("results")}>
        {told.length > 0 ? (
          <dl className="mt-2 space-y-3">
            {told.map((name) => (
              <div key={name}>
                <dt className="text-sm text-ink-2">{fields(name)}</dt>
                <dd className="whitespace-pre-line">{report?.[name]}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <p className="mt-2 text-ink-2">{t("noResults")}</p>
        )}
        <p className="mt-3">
          <a href={`/registrations/${id}`}>
            {t("open", { year: String(dossier.detail.round.year) })}
          </a>
        </p>
      </Section>
    </>
  );
}
