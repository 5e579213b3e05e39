"use client";

import { usePathname } from "next/navigation";
import type { MenuItem } from "./menu";

const places = {
  side: {
    link: "flex min-h-11 items-center justify-between gap-3 border-l-4 px-5 text-base leading-snug text-ink no-underline hover:bg-paper",
    here: "border-state bg-paper font-semibold",
    away: "border-transparent forced-colors:border-[Canvas]",
  },
  sheet: {
    link: "flex min-h-11 items-center justify-between gap-3 px-4 leading-snug text-ink no-underline hover:underline",
    here: "font-semibold",
    away: "",
  },
} as const;

/** A layout does not know the page it frames: the link finds out by itself. */
export function MenuLink({
  href,
  label,
  count,
  exact,
  place,
}: MenuItem & { place: keyof typeof places }) {
  const path = usePathname();
  const here = path === href || (!exact && href !== "/" && path.startsWith(`${href}/`));
  const look = places[place];
  return (
    <a
      href={href}
      aria-current={here ? "page" : undefined}
      className={`${look.link} ${here ? look.here : look.away}`}
    >
      <span>{label}</span>
      {count ? <span className="text-sm font-normal text-ink-3">{count}</span> : null}
    </a>
  );
}
