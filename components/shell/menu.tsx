import { MenuLink } from "./menu-link";

export type MenuItem = {
  readonly href: string;
  readonly label: string;
  /** How many wait there, as text. */
  readonly count?: string;
  /** Only this very page marks it, not the pages below. */
  readonly exact?: boolean;
};

export type MenuGroup = { readonly label: string; readonly items: readonly MenuItem[] };

export function MenuGroups({ groups }: { groups: readonly MenuGroup[] }) {
  return groups.map(({ label, items }) => (
    <div key={label}>
      <p className="px-6 pb-1 pt-3 text-xs text-ink-3">{label}</p>
      <ul className="mb-3">
        {items.map((item) => (
          <li key={item.href}>
            <MenuLink {...item} place="side" />
          </li>
        ))}
      </ul>
    </div>
  ));
}
