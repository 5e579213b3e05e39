import { expect, it } from "vitest";
import { goldenRegisterNumber, nominationsOf, nomineeSearchText, nomineeUnit } from "./nominees.ts";

const picked = {
  registrationId: 1,
  name: "Ngõ phố tự quản",
  subjectType: "collective",
  subjectName: "Chi bộ tổ 5",
  orgUnitId: 70,
  unitName: "Chi bộ tổ 5",
} as const;

it("a registration makes one nomination that rests on it", () => {
  expect(nominationsOf([picked])).toEqual([
    {
      subjectType: "collective",
      name: "Chi bộ tổ 5",
      orgUnitId: 70,
      unitName: "Chi bộ tổ 5",
      achievement: "Ngõ phố tự quản",
      registrationIds: [1],
    },
  ]);
});

it("registrations of one subject make one nomination, whatever the marks of its name", () => {
  const later = {
    ...picked,
    registrationId: 2,
    name: "Tuyến đường hoa",
    subjectName: "CHI BỘ  TỔ 5",
  };

  expect(nominationsOf([picked, later])).toEqual([
    {
      subjectType: "collective",
      name: "Chi bộ tổ 5",
      orgUnitId: 70,
      unitName: "Chi bộ tổ 5",
      achievement: "Ngõ phố tự quản; Tuyến đường hoa",
      registrationIds: [1, 2],
    },
  ]);
});

it("a person and a collective of one name stay two, as do namesakes of two units", () => {
  const person = { ...picked, registrationId: 2, subjectType: "individual" } as const;
  const elsewhere = { ...picked, registrationId: 3, orgUnitId: 71 };

  expect(nominationsOf([picked, person, elsewhere]).map((one) => one.registrationIds)).toEqual([
    [1],
    [2],
    [3],
  ]);
});

it("the register is searched without marks", () => {
  expect(nomineeSearchText("Bà Đỗ Thị Hồng", "Tổ 1, phường Đức Xuân")).toBe(
    "ba do thi hong to 1, phuong duc xuan",
  );
});

it("numbers of the golden register carry their year", () => {
  expect(goldenRegisterNumber(7, 2026)).toBe("07/2026");
  expect(goldenRegisterNumber(120, 2023)).toBe("120/2023");
});

it("beside a unit that is awarded itself stands its commune, not its name again", () => {
  const unitBeside = (subjectName: string) =>
    nomineeUnit({ subjectName, unitName: "Chi bộ tổ 5", areaName: "Phường An Mẫu" });
  expect([unitBeside("Chi Bộ Tổ 5"), unitBeside("Bà Đỗ Thị Mẫu")]).toEqual([
    "Phường An Mẫu",
    "Chi bộ tổ 5",
  ]);
});
