import type { ReactNode } from "react";
import { Header, type HeaderProps } from "./header";
import { type MenuGroup, MenuGroups } from "./menu";
import { Strip } from "./strip";

/** Every page of the office: red line, header, menu with counts, content. */
export function Shell({
  menu,
  menuLabel,
  skipLabel,
  strip,
  children,
  ...header
}: Omit<HeaderProps, "menu" | "menuLabel"> & {
  menu: readonly MenuGroup[];
  menuLabel: string;
  skipLabel: string;
  /** A line at the bottom of every page: that the data is a sample. */
  strip?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#noi-dung" className="skip-link">
        {skipLabel}
      </a>
      <Header {...header} menu={menu} menuLabel={menuLabel} />
      <div className="grow lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)]">
        <nav
          aria-label={menuLabel}
          className="no-print hidden border-r border-line bg-ground py-5 lg:block"
        >
          <MenuGroups groups={menu} />
        </nav>
        <main id="noi-dung" tabIndex={-1} className="min-w-0 px-4 pb-16 pt-4 lg:px-10 lg:pt-6">
          {children}
        </main>
      </div>
      {strip ? <Strip>{strip}</Strip> : null}
    </div>
  );
}
