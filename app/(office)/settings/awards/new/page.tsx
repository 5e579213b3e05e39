import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { placesFor } from "@/domain/access/can";
import { plainDateOf } from "@/domain/plain-date";
import { now } from "@/lib/clock";
import { requireViewer } from "@/lib/viewer";
import { dayBoxesOf } from "../../../day-boxes";
import { AwardForm } from "../award-form";
import { FormTitle } from "../title";

export async function generateMetadata() {
  return { title: (await getTranslations("commendation"))("awardForms.newTitle") };
}

export default async function NewAwardFormPage() {
  const viewer = await requireViewer();
  const ids = placesFor(viewer, "commendation.prepare").map((place) => place.id);
  const units = viewer.assignments
    .filter((one, at, all) => all.findIndex((other) => other.unitId === one.unitId) === at)
    .filter((one) => ids.includes(one.unitId))
    .map((one) => ({ id: one.unitId, name: one.unitName }));
  if (units.length === 0) notFound();
  const t = await getTranslations("commendation.awardForms");
  return (
    <>
      <FormTitle text={t("newTitle")} />
      <AwardForm
        units={units}
        hidden={{}}
        initial={{
          orgUnitId: units.length === 1 ? String(units[0]?.id) : "",
          basis: "thematic",
          rounding: "nearest",
          voteBase: "members",
          thresholdPercent: "50",
          validFrom: dayBoxesOf(plainDateOf(now())),
          needsCheck: "on",
        }}
      />
    </>
  );
}
