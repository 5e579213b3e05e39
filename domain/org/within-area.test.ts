import { expect, test } from "vitest";
import { withinArea } from "./within-area.ts";

test("a unit is named with its commune once", () => {
  expect(withinArea("Chi bộ tổ 9", "Phường Đức Xuân")).toBe("Chi bộ tổ 9, Phường Đức Xuân");
  expect(withinArea("Ban CHQS phường Đức Xuân", "Phường Đức Xuân")).toBe(
    "Ban CHQS phường Đức Xuân",
  );
  expect(withinArea("Phường Đức Xuân", "Phường Đức Xuân")).toBe("Phường Đức Xuân");
  expect(withinArea("Thành phố Bắc Kạn", null)).toBe("Thành phố Bắc Kạn");
});
