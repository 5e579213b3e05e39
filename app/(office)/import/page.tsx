import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { DataList } from "@/components/ui/data-list";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { read } from "@/db/doors";
import { importRounds } from "@/db/queries/import-choices";
import { unitsToRegister } from "@/db/queries/units-for";
import { importColumns } from "@/domain/import/columns";
import { plainDateOf } from "@/domain/plain-date";
import { now } from "@/lib/clock";
import { importRefusals } from "@/lib/import-sheet";
import { requireViewer } from "@/lib/viewer";
import { ListUpload } from "./list-upload";
import { Outcome } from "./outcome";

export async function generateMetadata() {
  return { title: (await getTranslations("import"))("title") };
}

export default async function ImportPage({ searchParams }: PageProps<"/import">) {
  const viewer = await requireViewer();
  const asked = await searchParams;
  const t = await getTranslations("import");
  const { rounds, units } = await read(viewer, async (tx) => ({
    rounds: await importRounds(tx, viewer, plainDateOf(now())),
    units: await unitsToRegister(tx, viewer),
  }));
  const refusal = importRefusals.find((reason) => reason === asked["loi"]);
  return (
    <>
      <PageTitle
        title={t("title")}
        actions={
          <ButtonLink href="/import/template" download>
            {t("template")}
          </ButtonLink>
        }
      />
      <p className="mt-2 max-w-[68ch]">{t("lead")}</p>
      <div className="mt-4 empty:hidden">
        <Outcome done={asked["da"]} />
      </div>
      {rounds.length === 0 || units.length === 0 ? (
        <div className="mt-4">
          <Notice title={t("noRound")} />
        </div>
      ) : (
        <ListUpload
          rounds={rounds}
          units={units}
          chosen={{ round: asked["round"], unit: asked["unit"] }}
          refused={refusal ? t(`refused.${refusal}`) : ""}
        />
      )}
      <div className="mt-10 max-w-4xl">
        <Section id="cot" title={t("columnsTitle")} finding={t("columnsText")}>
          <DataList
            items={importColumns.map(({ key, headers }) => ({
              term: t(`columns.${key}`),
              // The codes are for exports of other programs; people write words.
              value: headers.filter((header) => header !== key).join(" · "),
            }))}
          />
        </Section>
      </div>
    </>
  );
}
