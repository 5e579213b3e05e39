import type { ReactNode } from "react";
import type { MenuGroup } from "./menu";
import { MenuLink } from "./menu-link";

export type HeaderProps = {
  brand: { name: string; line: string; href: string };
  search?: { action: string; name: string; label: string; placeholder: string };
  person: { name: string; title: string };
  /** Word on the phone's button: "Mục lục". */
  menuWord: string;
  menuLabel: string;
  menu: readonly MenuGroup[];
  /** Language switch: a form or links. */
  language?: ReactNode;
  /** Own pages of the person: links. */
  personLinks?: readonly { href: string; label: string }[];
  /** A form whose button signs out. */
  signOut?: ReactNode;
};

export function Header({ brand, search, ...rest }: HeaderProps) {
  return (
    <header className="border-t-4 border-state bg-paper">
      <div className="flex items-center gap-x-6 px-4 py-2.5 lg:px-6">
        <Brand {...brand} />
        {search ? (
          <search className="no-print ml-auto hidden w-full max-w-md lg:block">
            <form action={search.action}>
              <label htmlFor="tim" className="sr-only">
                {search.label}
              </label>
              <input
                id="tim"
                type="search"
                name={search.name}
                className="field"
                placeholder={search.placeholder}
              />
            </form>
          </search>
        ) : null}
        <PersonMenu search={search} {...rest} />
      </div>
      <div className="h-px bg-honour" aria-hidden="true" />
    </header>
  );
}

/** The person's own things; on a phone the whole menu as well. */
function PersonMenu({
  search,
  person,
  menu,
  menuLabel,
  menuWord,
  ...own
}: Omit<HeaderProps, "brand">) {
  return (
    <details className={`head-menu no-print relative ml-auto shrink-0 ${search ? "lg:ml-0" : ""}`}>
      <summary className="flex min-h-11 items-center rounded-md text-sm lg:px-2 lg:text-left">
        <span className="hidden lg:block">
          <span className="block font-semibold leading-snug">{person.name}</span>
          <span className="block text-xs text-ink-2">{person.title}</span>
        </span>
        <span className="btn px-3 lg:hidden">{menuWord}</span>
      </summary>
      <div className="head-sheet absolute right-0 top-full z-10 mt-1 border border-line-2 bg-paper py-2">
        {search ? <PhoneSearch {...search} /> : null}
        <nav aria-label={menuLabel} className="lg:hidden">
          <ul>
            {menu.flatMap((group) =>
              group.items.map((item) => (
                <li key={item.href}>
                  <MenuLink {...item} place="sheet" />
                </li>
              )),
            )}
          </ul>
        </nav>
        <PersonLinks person={person} {...own} />
      </div>
    </details>
  );
}

function Brand({ name, line, href }: HeaderProps["brand"]) {
  return (
    <a href={href} className="plain min-w-0">
      <span className="block font-serif text-[1.125rem] font-semibold leading-[1.35] text-state lg:text-[1.1875rem]">
        {name}
      </span>
      <span className="block text-xs text-ink-2">{line}</span>
    </a>
  );
}

function PhoneSearch({ action, name, label, placeholder }: NonNullable<HeaderProps["search"]>) {
  return (
    <search className="block px-4 pb-2 lg:hidden">
      <form action={action}>
        <label htmlFor="tim-nhanh" className="sr-only">
          {label}
        </label>
        <input
          id="tim-nhanh"
          type="search"
          name={name}
          className="field"
          placeholder={placeholder}
        />
      </form>
    </search>
  );
}

function PersonLinks({
  person,
  personLinks = [],
  language,
  signOut,
}: Pick<HeaderProps, "person" | "personLinks" | "language" | "signOut">) {
  return (
    <div className="max-lg:mt-2 max-lg:border-t max-lg:border-line max-lg:pt-2">
      <p className="px-4 py-2 text-sm lg:hidden">
        <b className="block">{person.name}</b>
        <span className="text-ink-2">{person.title}</span>
      </p>
      {personLinks.map(({ href, label }) => (
        <a
          key={href}
          href={href}
          className="flex min-h-11 items-center px-4 text-ink no-underline hover:underline"
        >
          {label}
        </a>
      ))}
      {language ? <div className="px-4">{language}</div> : null}
      {signOut ? <div className="px-4">{signOut}</div> : null}
    </div>
  );
}
