import { actions, permissions, roles } from "../../domain/access/roles.ts";
import { page, table } from "./page.ts";

/** Who may do what, and how far it reaches. */
export function permissionsPage(): string {
  const rows = Object.entries(actions).map(([action, reach]) => [
    `\`${action}\``,
    reach === "exact" ? "that unit" : "unit and below",
    ...roles.map((role) => (permissions[role].some((granted) => granted === action) ? "●" : "")),
  ]);
  return page(
    "Permissions",
    "`domain/access/roles.ts`",
    "A dot grants the action. *That unit* is the one that owns the campaign or issues the document; " +
      "*unit and below* is the unit of the role with its whole subtree. Facts about a case (own " +
      "unit, window, scores) are guards, listed in `docs/generated/workflows.md`.",
    table(["action", "reach", ...roles.map((role) => role.replaceAll("_", " "))], rows),
  );
}
