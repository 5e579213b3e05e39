import { sql } from "drizzle-orm";
import { orgUnits } from "../schema/org.ts";

/** Whether the viewer reads everything below a unit: of one above, only the own branch is seen. */
export const readWhole = sql<boolean>`${orgUnits.path} <@ any ((select app_read_paths())::ltree[])`;
