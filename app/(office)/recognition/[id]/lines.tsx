import { getTranslations } from "next-intl/server";
import { html } from "@/components/list/html";
import { ListTable } from "@/components/list/list-table";
import type { ListColumn } from "@/components/list/rows";
import { stateMark } from "@/components/list/state-mark";
import { Section } from "@/components/ui/section";
import type { RecognitionList } from "@/db/queries/recognition";
import { registrationWorkflow } from "@/domain/model-registration/workflow";

type Line = RecognitionList["lines"][number];

/** The lines of a list as they were frozen, each with where its registration stands now. */
export async function Lines({ list }: { list: RecognitionList }) {
  const t = await getTranslations("recognition.list");
  return (
    <div className="mt-10">
      <Section id="cac-mo-hinh" title={t("lines")}>
        <ListTable caption={t("lines")} columns={await columns(list)} rows={list.lines} />
      </Section>
    </div>
  );
}

async function columns(list: RecognitionList): Promise<ListColumn<Line>[]> {
  const t = await getTranslations("recognition");
  const states = await getTranslations("workflow.registration.state");
  const decided = list.list.state === "decided";
  return [
    {
      key: "name",
      label: t("list.name"),
      phone: "title",
      cell: ({ registrationId, name, unitName, state }) =>
        state === null
          ? html`${name || t("list.elsewhere")}<span class="under">${unitName}</span>`
          : html`<a href="/registrations/${registrationId}">${name}</a><span class="under">${unitName}</span>`,
    },
    { key: "field", label: t("list.field"), cell: ({ fieldName }) => fieldName },
    { key: "class", label: t("list.className"), cell: ({ className }) => className },
    {
      key: "outcome",
      label: decided ? t("columns.state") : t("list.outcome"),
      cell: ({ outcome, state, suspended }) => {
        if (decided && state)
          return stateMark(registrationWorkflow.states[state].tone, states(state));
        const mark = stateMark(outcome === "recognise" ? "good" : "idle", t(`outcome.${outcome}`));
        return suspended ? html`${mark}<span class="under">${t("list.onHold")}</span>` : mark;
      },
    },
    {
      key: "note",
      label: t("list.note"),
      cell: ({ note, outstanding }) =>
        outstanding
          ? html`${stateMark("honour", t("outstanding.badge"))}${note ? html`<span class="under">${note}</span>` : null}`
          : note,
    },
  ];
}
