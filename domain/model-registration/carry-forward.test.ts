import { expect, it } from "vitest";
import { type Carried, carriedForward } from "./carry-forward.ts";

const from: Carried = {
  id: 7,
  orgUnitId: 3,
  year: 2024,
  fieldName: "Văn hóa – xã hội",
  topicName: "Xây dựng nông thôn mới",
  movements: [
    { id: 1, name: "Gia đình 5 không, 3 sạch" },
    { id: 2, name: "Phong trào đã thôi" },
  ],
  startOn: "2024-02-29",
  endOn: "2024-11-15",
  reviewOn: null,
  resultsSoFar: "Đã làm từ năm 2023.",
  results: "36 hộ hiến đất.",
};
const into = {
  year: 2026,
  units: [{ id: 3 }],
  fields: [{ id: 11, name: "VĂN HÓA - XÃ HỘI" }],
  topics: [{ id: 21, name: "Chuyển đổi số" }],
  movements: [{ id: 31, name: "Gia đình 5 không, 3 sạch" }],
};

it("is a maintained registration that runs, with its days and its results moved on", () => {
  expect(carriedForward(from, into)).toEqual({
    type: "maintained",
    variant: "running",
    previousId: 7,
    orgUnitId: 3,
    fieldId: 11,
    topicId: null,
    movementIds: [31],
    startOn: null,
    endOn: "2026-11-15",
    reviewOn: null,
    resultsSoFar: "36 hộ hiến đất.",
  });
});

it("keeps the old results without a report, and asks for the unit that has ended", () => {
  const { resultsSoFar, orgUnitId } = carriedForward(
    { ...from, results: "" },
    { ...into, units: [] },
  );
  expect([resultsSoFar, orgUnitId]).toEqual(["Đã làm từ năm 2023.", null]);
});
