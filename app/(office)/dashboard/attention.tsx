import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LinkList } from "@/components/ui/link-list";
import { Section } from "@/components/ui/section";
import { commendationQuery } from "@/domain/commendation/filters";
import { lowestPlace, mostToInspect } from "@/domain/dashboard/attention";
import { shareOf } from "@/domain/dashboard/filters";
import { formatNumber } from "@/lib/format";
import type { Loaded } from "./load";
import { listOf, percentText } from "./words";

type Item = { key: string; href: string; text: string; facts?: string };

/** What a leader would ask about, each with the list behind it. */
export async function Attention({
  loaded,
  page = "",
  note,
}: {
  loaded: Loaded;
  /** The dashboard's address, where this stands on another page. */
  page?: string;
  note?: ReactNode;
}) {
  const t = await getTranslations("dashboard.attention");
  const items = [
    ...(await notInspected(loaded)),
    ...(await lowestRate(loaded)),
    ...(await waiting(loaded)),
    ...(await silent(loaded, page)),
  ];
  return (
    <Section id="chu-y" title={t("title")} note={note}>
      {items.length === 0 ? (
        <p className="mt-2 text-ink-2">{t("nothing")}</p>
      ) : (
        <LinkList items={items} strong />
      )}
    </Section>
  );
}

async function notInspected({ board }: Loaded): Promise<Item[]> {
  const t = await getTranslations("dashboard");
  const { not_inspected, overdue_inspection } = board.total;
  if (not_inspected.count === 0) return [];
  const most = mostToInspect(board.places);
  const [first = "", second] = most.names;
  const places = second === undefined ? first : t("and", { first, second });
  const at = t("attention.notInspectedAt", { count: formatNumber(most.count), places });
  const all = {
    key: "not_inspected",
    href: listOf(not_inspected),
    text: t("attention.notInspected", { count: formatNumber(not_inspected.count) }),
    ...(board.places.length > 1 ? { facts: at } : {}),
  };
  if (overdue_inspection.count === 0) return [all];
  const text = t("attention.overdue", { count: formatNumber(overdue_inspection.count) });
  return [{ key: "overdue", href: listOf(overdue_inspection), text }, all];
}

async function lowestRate({ board }: Loaded): Promise<Item[]> {
  const t = await getTranslations("dashboard.attention");
  const whole = shareOf(board.total.recognised.count, board.total.registered.count);
  const lowest = lowestPlace(board.places, whole);
  if (!lowest) return [];
  const { place, rate } = lowest;
  return [
    {
      key: "lowest",
      href: listOf(place.cell.registered),
      text: t("lowest", { name: place.name }),
      facts: t("lowestFacts", {
        recognised: formatNumber(place.cell.recognised.count),
        registered: formatNumber(place.cell.registered.count),
        rate: percentText(rate),
        whole: percentText(whole),
      }),
    },
  ];
}

async function waiting({ board, filters, forSignature }: Loaded): Promise<Item[]> {
  const t = await getTranslations("dashboard");
  const items: Item[] = [];
  if (board.waiting.count > 0) {
    const text = t("attention.waiting", { count: formatNumber(board.waiting.count) });
    items.push({ key: "waiting", href: listOf(board.waiting), text });
  }
  if (forSignature && forSignature.dossiers > 0) {
    const nominees = forSignature.nominees
      .filter(({ count }) => count > 0)
      .map(({ subjectType, count }) =>
        t(`subjects.${subjectType}`, { count: formatNumber(count) }),
      );
    items.push({
      key: "commendations",
      href: `/commendations?${commendationQuery({ state: "council_reviewed", campaign: filters.campaign })}`,
      text: t("attention.commendations", { count: formatNumber(forSignature.dossiers) }),
      facts: nominees.join(", "),
    });
  }
  return items;
}

async function silent(loaded: Loaded, page: string): Promise<Item[]> {
  const t = await getTranslations("dashboard.attention");
  const names = loaded.silent.map((unit) => unit.name);
  if (names.length === 0) return [];
  const [few, more] = [names.slice(0, 3).join(", "), names.length - 3];
  return [
    {
      key: "silent",
      href: `${page}#don-vi`,
      text: t("silent", { count: formatNumber(names.length) }),
      facts: more > 0 ? t("silentMore", { names: few, count: formatNumber(more) }) : few,
    },
  ];
}
