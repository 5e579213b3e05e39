import { expect, test } from "vitest";
import { answersOf } from "./unsent-copy.ts";

test("a copy holds the answers of a person and nothing of the form's own", () => {
  const data = new FormData();
  data.append("version", "3");
  data.append("$ACTION_ID_x", "");
  data.append("name", "Ngõ 12");
  data.append("goals[0].title", "Hộ hiến đất");
  data.append("goals[1].title", "Diện tích");
  data.append("field", "a");
  data.append("field", "b");
  data.append("photo", new File(["x"], "x.jpg"));
  expect(answersOf(data, ["version"])).toEqual({
    name: "Ngõ 12",
    goals: [{ title: "Hộ hiến đất" }, { title: "Diện tích" }],
    field: ["a", "b"],
  });
});
