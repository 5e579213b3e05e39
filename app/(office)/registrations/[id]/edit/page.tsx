import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { read } from "@/db/doors";
import { campaignLists, getRegistration, getRegistrationParts } from "@/db/queries/registration";
import { earlierRegistrations } from "@/db/queries/registration-form";
import { unitsToRegister } from "@/db/queries/units-for";
import { can } from "@/domain/access/can";
import { rowIdIn } from "@/domain/form/row-id";
import { registrationWorkflow } from "@/domain/model-registration/workflow";
import { plainDateOf } from "@/domain/plain-date";
import type { Viewer } from "@/domain/viewer";
import { now } from "@/lib/clock";
import { requireViewer } from "@/lib/viewer";
import { formValues } from "../../form-values";
import { RegistrationForm } from "../../registration-form";
import { WayToDossier } from "../part-title";
import { ReturnNotes } from "../return-notes";

export async function generateMetadata() {
  return { title: (await getTranslations("registration"))("form.editTitle") };
}

export default async function EditRegistrationPage(props: PageProps<"/registrations/[id]/edit">) {
  const viewer = await requireViewer();
  const id = rowIdIn((await props.params).id);
  const saved = (await props.searchParams)["da"] === "luu";
  const t = await getTranslations("registration");
  const common = await getTranslations("common");
  const found = await load(viewer, id);
  if (!found || !can(viewer, "registration.write", found.detail.row.orgPath)) notFound();
  const { detail, parts, lists } = found;
  const { row } = detail;
  const state = registrationWorkflow.states[row.state];
  const name = row.name || t("untitled");
  return (
    <>
      <WayToDossier row={row} />
      <PageTitle
        title={t("form.editTitle")}
        facts={[name, detail.campaign.name, detail.round.name]}
      />
      <div className="mt-4 space-y-3 empty:hidden">
        {saved ? <Notice kind="done" title={common("saved")} /> : null}
        <ReturnNotes parts={parts} form="" />
      </div>
      {state.editable ? (
        <RegistrationForm
          lists={lists}
          remarks={Object.fromEntries(parts.notes.map(({ field, note }) => [field, note]))}
          hidden={{ id, version: row.version, roundId: row.roundId }}
          initial={formValues(detail, parts)}
        />
      ) : (
        <Notice kind="warning" title={(await getTranslations("refusal"))("wrong_state")} />
      )}
    </>
  );
}

/** The registration and what its form offers: entries in use today, and those it has chosen. */
function load(viewer: Viewer, id: number) {
  return read(viewer, async (tx) => {
    const detail = await getRegistration(tx, id);
    if (!detail) return null;
    const parts = await getRegistrationParts(tx, id);
    const { fieldId, topicId } = detail.row;
    const movementIds = parts.movements.map((movement) => movement.id);
    const chosen = { fieldId, topicId, movementIds };
    const lists = await campaignLists(tx, detail.campaign.id, plainDateOf(now()), chosen);
    const earlier = await earlierRegistrations(tx, detail.row.roundId, detail.row);
    const units = await unitsToRegister(tx, viewer);
    return { detail, parts, lists: { ...lists, units, earlier } };
  });
}
