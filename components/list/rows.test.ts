import { expect, test } from "vitest";
import { html } from "./html.ts";
import { type ListColumn, rowsHtml } from "./rows.ts";
import { withTicks } from "./ticks.ts";

type Row = { id: number; name: string; year: number };

const columns: ListColumn<Row>[] = [
  {
    key: "name",
    label: "Tên",
    phone: "title",
    cell: (row) => html`<a href="/rows/${row.id}">${row.name}</a>`,
  },
  { key: "year", label: "Năm", align: "end", phoneLabel: true, cell: (row) => row.year },
];

test("a row holds its cells in the order of the columns", () => {
  const rows = [{ id: 7, name: "Ngõ <12>", year: 2023 }];
  expect(rowsHtml(columns, rows).toString()).toBe(
    '<tr><td class="p-title"><a href="/rows/7">Ngõ &lt;12&gt;</a></td>' +
      '<td class="p-line num" data-label="Năm">2023</td></tr>',
  );
});

test("a row that can be chosen begins with a named checkbox", () => {
  const choice = {
    name: "id",
    value: (row: Row) => String(row.id),
    label: (row: Row) => `Chọn "${row.name}"`,
  };
  const text = rowsHtml(columns.slice(0, 0), [{ id: 7, name: "A", year: 2023 }], choice).toString();
  expect(text).toBe(
    '<tr><td class="p-choice"><label><input type="checkbox" name="id" value="7">' +
      '<span class="sr-only">Chọn &quot;A&quot;</span></label></td></tr>',
  );
});

test("what was ticked is ticked again, and nothing else", () => {
  const choice = { name: "id", value: (row: Row) => String(row.id), label: () => 'value="7">' };
  const rows = [7, 77, 8].map((id) => ({ id, name: "A", year: 2023 }));
  const text = rowsHtml([], rows, choice).toString();

  const ticked = [...withTicks(text, ["7", "8"]).matchAll(/value="(\d+)" checked>/g)];
  expect(ticked.map(([, id]) => id)).toEqual(["7", "8"]);
  expect(withTicks(text, [])).toBe(text);
});

test("a dash for what is missing is marked, for a phone has no column to keep", () => {
  const missing: ListColumn<Row>[] = [{ key: "code", label: "Mã", short: true, cell: () => "–" }];
  expect(rowsHtml(missing, [{ id: 7, name: "A", year: 2023 }]).toString()).toBe(
    '<tr><td class="p-line p-short p-nil">–</td></tr>',
  );
});
