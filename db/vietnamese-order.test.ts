import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { compareVietnamese } from "../domain/vietnamese-order.ts";
import { asSystem } from "./doors.ts";
import { inVietnameseOrder } from "./vietnamese-order.ts";

it("the database and the server put names in the same order", async () => {
  const names = ["Tổ 10", "Ủy ban", "Đội 2", "Dân quân", "Tổ 2", "Hội Nông dân", "Tổ 1a", "Ấp"];

  const rows = await asSystem("order test", (tx) =>
    tx.execute<{ name: string }>(sql`
      select name from unnest(${sql.param(names)}::text[]) as said (name)
      order by ${inVietnameseOrder(sql`name`)}`),
  );

  const said = rows.map(({ name }) => name);
  expect(said).toEqual(names.toSorted(compareVietnamese));
  expect(said.filter((name) => name.startsWith("Tổ"))).toEqual(["Tổ 1a", "Tổ 2", "Tổ 10"]);
});
