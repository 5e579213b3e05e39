import { expect, test } from "vitest";
import { unitOptions } from "./unit-options.ts";

const ward = { areaId: 1, areaName: "Phường Mẫu" };

test("units are offered under the commune they lie in", () => {
  const units = [
    { id: 1, name: "Phường Mẫu", ...ward },
    { id: 2, name: "Xã Mẫu", areaId: 2, areaName: "Xã Mẫu" },
    { id: 3, name: "Chi bộ tổ 5", ...ward },
  ];
  expect(unitOptions(units)).toEqual([
    {
      label: "Phường Mẫu",
      options: [
        { value: "1", label: "Phường Mẫu" },
        { value: "3", label: "Chi bộ tổ 5" },
      ],
    },
    { label: "Xã Mẫu", options: [{ value: "2", label: "Xã Mẫu" }] },
  ]);
});

test("who registers for an organisation alone is offered it", () => {
  expect(unitOptions([{ id: 3, name: "Chi bộ tổ 5", ...ward }])).toEqual([
    { label: "Phường Mẫu", options: [{ value: "3", label: "Chi bộ tổ 5" }] },
  ]);
});
