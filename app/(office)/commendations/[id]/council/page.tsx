import { getTranslations } from "next-intl/server";
import { CheckboxField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { FieldList } from "@/components/form/field-list";
import { Form } from "@/components/form/form";
import { NumberField } from "@/components/form/number-field";
import { SubmitBar } from "@/components/form/submit-bar";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/ui/section";
import { read } from "@/db/doors";
import { councilOn, lastCouncil } from "@/db/queries/commendation";
import { conflictsOf } from "@/db/queries/conflicts";
import type { Nominee } from "@/domain/commendation/guards";
import { seatsMax } from "@/domain/commendation/limits";
import { decideOpening } from "@/domain/commendation/steps";
import { fold } from "@/domain/fold";
import { plainDateOf } from "@/domain/plain-date";
import type { Viewer } from "@/domain/viewer";
import { now } from "@/lib/clock";
import { requireViewer } from "@/lib/viewer";
import { formWords } from "../../../form-words";
import { enterCouncil } from "../../actions";
import { ClosedPage } from "../closed";
import { closedBy, type Dossier, loadDossier } from "../load";
import { DossierTitle } from "../title";

export async function generateMetadata() {
  return { title: (await getTranslations("commendation"))("council.title") };
}

export default async function CouncilPage(props: PageProps<"/commendations/[id]/council">) {
  const viewer = await requireViewer();
  const dossier = await loadDossier(viewer, (await props.params).id);
  const t = await getTranslations("commendation");
  const closed = closedBy(decideOpening(viewer, dossier.subject, "record_council"));
  if (closed) return <ClosedPage dossier={dossier} page={t("council.title")} refusal={closed} />;
  const common = await getTranslations("common");
  const words = await formWords();
  const { id, version } = dossier.subject;
  const { council, barred } = await loadCouncil(viewer, dossier);
  const seats = council.map(({ name, title }) => ({ name, title: title ?? "", present: "on" }));
  const ids = dossier.parts.nominees.map(
    (nominee, at) => [`votes[${at}].nomineeId`, nominee.id] as const,
  );
  return (
    <>
      <DossierTitle dossier={dossier} page={t("council.title")} />
      <Form
        id="hoi-dong"
        action={enterCouncil}
        initial={{ seats: seats.length > 0 ? seats : [{}], votes: ids.map(() => ({})) }}
        hidden={{ id, version, idempotencyKey: crypto.randomUUID(), ...Object.fromEntries(ids) }}
        words={words.form}
      >
        <div className="mt-6 max-w-3xl space-y-10">
          <Section id="cuoc-hop" title={t("council.meeting")}>
            <div className="fields mt-4">
              <DateField name="metOn" label={t("fields.metOn")} words={words.date} />
              <TextField
                name="minutesNumber"
                label={t("fields.minutesNumber")}
                optional={words.optional}
                width="short"
              />
            </div>
          </Section>
          <Seats />
          <VoteFields dossier={dossier} barred={barred} />
          <SubmitBar
            main={{ label: t("council.submit") }}
            cancel={{ href: `/commendations/${id}`, label: common("cancel") }}
          />
        </div>
      </Form>
    </>
  );
}

async function Seats() {
  const t = await getTranslations("commendation");
  const { optional } = await formWords();
  return (
    <Section id="thanh-vien" title={t("council.members")}>
      <FieldList
        name="seats"
        legend={t("council.seats")}
        hint={t("hints.seats")}
        rowLabel={String(t.raw("council.seatRow"))}
        addLabel={t("council.addSeat")}
        removeLabel={String(t.raw("council.removeSeat"))}
        max={seatsMax}
      >
        <TextField name="name" label={t("fields.seats.name")} width="half" />
        <TextField name="title" label={t("fields.seats.title")} width="half" optional={optional} />
        <CheckboxField name="present" label={t("fields.seats.present")} />
      </FieldList>
    </Section>
  );
}

/**
 * The council as it last met with those who joined since, and by nominee the names of those who
 * may not vote on it.
 */
function loadCouncil(viewer: Viewer, { subject }: Dossier) {
  const today = plainDateOf(now());
  const basis = (one: Nominee) => one.achievements.map(({ registrationId }) => registrationId);
  return read(viewer, async (tx) => {
    const members = (await councilOn(tx, subject.orgUnitId, today)).filter(({ active }) => active);
    const sat = await lastCouncil(tx, subject.orgUnitId);
    const known = new Set(sat.map(({ name }) => fold(name)));
    const council = [...sat, ...members.filter(({ name }) => !known.has(fold(name)))];
    const ids = members.map((member) => member.id);
    const conflicts = await conflictsOf(tx, ids, subject.nominees.flatMap(basis), today);
    const barred = subject.nominees.map((one): [number, string[]] => {
      const own = conflicts.filter(({ registrationId }) => basis(one).includes(registrationId));
      const out = members.filter((member) => own.some(({ personId }) => personId === member.id));
      return [one.id, out.map(({ name }) => name)];
    });
    return { council, barred: new Map(barred) };
  });
}

async function VoteFields({
  dossier: { parts },
  barred,
}: {
  dossier: Dossier;
  barred: ReadonlyMap<number, readonly string[]>;
}) {
  const t = await getTranslations("commendation");
  const boxes = ["for", "against", "blank"] as const;
  return (
    <Section id="bo-phieu" title={t("council.votes")} finding={t("hints.votes")}>
      <div className="mt-3">
        <CheckboxField name="unanimous" label={t("fields.unanimous")} hint={t("hints.unanimous")} />
      </div>
      {parts.nominees.map((nominee, at) => (
        <fieldset key={nominee.id} className="border-b border-line pb-4">
          <legend className="pt-4 font-semibold">{`${at + 1}. ${nominee.name}`}</legend>
          {barred.get(nominee.id)?.length ? (
            <p className="text-sm text-ink-2">
              {t("council.recused", { names: barred.get(nominee.id)?.join(", ") ?? "" })}
            </p>
          ) : null}
          <div className="mt-1 grid grid-cols-3 items-end gap-x-3 sm:flex sm:gap-x-6">
            {boxes.map((box) => (
              <NumberField
                key={box}
                name={`votes[${at}].${box}`}
                label={t(`fields.votes.${box}`)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </Section>
  );
}
