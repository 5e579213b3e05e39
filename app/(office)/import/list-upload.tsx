import { getTranslations } from "next-intl/server";
import { FileBox } from "@/components/form/file-box";
import type { importRounds } from "@/db/queries/import-choices";
import type { unitsToRegister } from "@/db/queries/units-for";

type Rounds = Awaited<ReturnType<typeof importRounds>>;
type Units = Awaited<ReturnType<typeof unitsToRegister>>;
type Asked = string | string[] | undefined;

/** Where the list goes, and the list: a plain form, so that it works on any machine. */
export async function ListUpload({
  rounds,
  units,
  chosen,
  refused,
}: {
  rounds: Rounds;
  units: Units;
  chosen: { round: Asked; unit: Asked };
  /** Why the file just sent was not taken; "" when none was refused. */
  refused: string;
}) {
  const t = await getTranslations("import");
  const common = await getTranslations("common");
  const files = await getTranslations("file");
  return (
    <form
      action="/import/upload"
      method="post"
      encType="multipart/form-data"
      className="fields mt-6 max-w-2xl"
    >
      <Choice
        id="dot"
        name="round"
        label={t("round")}
        empty={common("choose")}
        value={rounds.length === 1 ? String(rounds[0]?.id) : String(chosen.round ?? "")}
        options={rounds.map(({ id, name, campaignName }) => ({
          value: String(id),
          label: `${campaignName} – ${name}`,
        }))}
      />
      <Choice
        id="don-vi"
        name="unit"
        label={t("unit")}
        empty={common("choose")}
        value={units.length === 1 ? String(units[0]?.id) : String(chosen.unit ?? "")}
        options={units.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <div id="tep-khung" className={`field-frame ${refused ? "has-error" : ""}`}>
        <label htmlFor="tep" className="block font-semibold">
          {t("file")}
        </label>
        <p id="tep-goi-y" className="text-sm text-ink-2">
          {t("fileHint")}
        </p>
        {refused ? (
          <p id="tep-loi" role="alert" className="font-semibold text-state">
            {refused}
          </p>
        ) : null}
        <FileBox
          id="tep"
          name="file"
          required
          accept=".xlsx,.csv"
          words={{ pick: files("choose"), none: files("noFile") }}
          aria-describedby={refused ? "tep-goi-y tep-loi" : "tep-goi-y"}
          aria-invalid={refused !== "" || undefined}
        />
      </div>
      <div>
        <button type="submit" className="btn btn-main">
          {t("check")}
        </button>
      </div>
    </form>
  );
}

function Choice({
  id,
  name,
  label,
  empty,
  value,
  options,
}: {
  id: string;
  name: string;
  label: string;
  empty: string;
  value: string;
  options: readonly { value: string; label: string }[];
}) {
  return (
    <div className="field-frame">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <select id={id} name={name} defaultValue={value} required className="field mt-1">
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
