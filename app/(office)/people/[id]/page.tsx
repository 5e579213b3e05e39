import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { read } from "@/db/doors";
import { getPerson } from "@/db/queries/people";
import { type UnitName, unitNames } from "@/db/queries/unit-names";
import { unitsFor } from "@/db/queries/units-for";
import { can } from "@/domain/access/can";
import { rowIdIn } from "@/domain/form/row-id";
import type { Viewer } from "@/domain/viewer";
import { formatDate } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { formWords } from "../../form-words";
import { unitLabeller } from "../../unit-label";
import { edit } from "../actions";
import { PersonFields, type Units } from "../person-fields";
import { personActs } from "../places";
import { AccountSteps } from "./account-steps";
import { Roles } from "./roles";
import { Work } from "./work";

export type Person = NonNullable<Awaited<ReturnType<typeof getPerson>>>;

const load = cache(async (viewer: Viewer, idText: string) => {
  const id = rowIdIn(idText);
  const { found, units, names } = await read(viewer, async (tx) => {
    const found = await getPerson(tx, id);
    const places = [...(found?.roles ?? []), ...(found?.works ?? [])];
    return {
      found,
      units: await unitsFor(tx, viewer, "person.manage"),
      names: await unitNames(
        tx,
        places.map(({ orgUnitId }) => orgUnitId),
      ),
    };
  });
  const person = found && (await withPlaces(found, names));
  if (!person || !can(viewer, "person.manage", person.orgPath)) notFound();
  return { person, units };
});

export async function generateMetadata({ params }: PageProps<"/people/[id]">) {
  return { title: (await load(await requireViewer(), (await params).id)).person.name };
}

export default async function PersonPage(props: PageProps<"/people/[id]">) {
  const viewer = await requireViewer();
  const { person, units } = await load(viewer, (await props.params).id);
  const t = await getTranslations("admin.person");
  const act = (await props.searchParams)["da"];
  const known = personActs.find((one) => one === act);
  const self = person.id === viewer.personId;
  return (
    <>
      <Breadcrumb label={t("title")} parts={[{ href: "/people", text: t("title") }]} />
      <PageTitle title={person.name} facts={[person.username, person.title]} />
      <div className="mt-4 space-y-3 empty:hidden">
        {known ? <Notice kind="done" title={t(`done.${known}`)} /> : null}
        {person.deactivatedAt ? (
          <Notice
            kind="warning"
            title={t("deactivatedOn", { date: formatDate(person.deactivatedAt) })}
          />
        ) : null}
        {self ? <Notice title={t("self")} /> : null}
      </div>
      <div className="mt-8 max-w-4xl space-y-10">
        <Roles person={person} units={units} self={self} />
        <Work person={person} units={units} />
        <Details person={person} units={units} />
        {self ? null : <AccountSteps person={person} />}
      </div>
    </>
  );
}

/** The person with the places of roles and work under names that are their own. */
async function withPlaces(person: Person, names: ReadonlyMap<number, UnitName>): Promise<Person> {
  const label = await unitLabeller();
  const placed = <P extends { orgUnitId: number; unitName: string }>(place: P): P => {
    const unit = names.get(place.orgUnitId);
    return unit ? { ...place, unitName: label(unit) } : place;
  };
  return { ...person, roles: person.roles.map(placed), works: person.works.map(placed) };
}

async function Details({ person, units }: { person: Person; units: Units }) {
  const t = await getTranslations("admin.person");
  const common = await getTranslations("common");
  const words = await formWords();
  const { id, version } = person;
  return (
    <Section id="thong-tin" title={t("details")}>
      <Form
        id="sua"
        action={edit}
        initial={{ ...person, homeUnitId: String(person.homeUnitId) }}
        hidden={{ id, version, idempotencyKey: crypto.randomUUID() }}
        words={words.form}
      >
        <div className="fields mt-4">
          <PersonFields units={units} />
        </div>
        <SubmitBar main={{ label: common("save") }} />
      </Form>
    </Section>
  );
}
