import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/db/doors";
import { getAwardForm } from "@/db/queries/commendation";
import { can } from "@/domain/access/can";
import { rowIdIn } from "@/domain/form/row-id";
import { formatDecimal } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { dayBoxesOf } from "../../../day-boxes";
import { AwardForm } from "../award-form";
import { FormTitle } from "../title";

export async function generateMetadata() {
  return { title: (await getTranslations("commendation"))("awardForms.editTitle") };
}

export default async function EditAwardFormPage({ params }: PageProps<"/settings/awards/[id]">) {
  const viewer = await requireViewer();
  const { id } = await params;
  const form = await read(viewer, (tx) => getAwardForm(tx, rowIdIn(id)));
  if (!form || !can(viewer, "commendation.prepare", form.orgPath)) notFound();
  const t = await getTranslations("commendation.awardForms");
  const unit = viewer.assignments.find((one) => one.unitId === form.orgUnitId);
  return (
    <>
      <FormTitle text={t("editTitle")} />
      <AwardForm
        units={[{ id: form.orgUnitId, name: unit?.unitName ?? form.issuerName }]}
        hidden={{ id: form.id, version: form.version }}
        initial={{
          ...form,
          orgUnitId: String(form.orgUnitId),
          validFrom: dayBoxesOf(form.validFrom),
          validTo: dayBoxesOf(form.validTo),
          individualMultiplier: formatDecimal(form.individualMultiplier, 3),
          collectiveMultiplier: formatDecimal(form.collectiveMultiplier, 3),
          householdMultiplier: formatDecimal(form.householdMultiplier, 3),
          thresholdPercent: formatDecimal(form.thresholdPercent),
          legalBases: form.legalBases.join("\n"),
          recipients: form.recipients.join("\n"),
          needsCheck: form.needsCheck ? "on" : undefined,
        }}
      />
    </>
  );
}
