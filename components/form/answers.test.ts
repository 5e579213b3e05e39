import { expect, test } from "vitest";
import {
  answerAt,
  isTouched,
  nest,
  textOf,
  valuesOf,
  withoutRow,
  withRowsSwapped,
} from "./answers.ts";

test("an answer is found by the name of its field", () => {
  const answers = { name: "Ngõ 12", goals: [{ title: "Hộ" }], start: { day: "5" } };
  expect(answerAt(answers, "name")).toBe("Ngõ 12");
  expect(answerAt(answers, "goals[0].title")).toBe("Hộ");
  expect(answerAt(answers, "start.day")).toBe("5");
  expect(answerAt(answers, "goals[3].title")).toBeUndefined();
  expect(answerAt(answers, "name.day")).toBeUndefined();
  expect(answerAt(undefined, "name")).toBeUndefined();
});

test("named values become the answers they came from", () => {
  const entries = [
    ["name", "Ngõ 12"],
    ["goals[0].title", "Hộ"],
    ["goals[1].title", "Diện tích"],
    ["start.day", "5"],
    ["tags", "a"],
    ["tags", "b"],
    ["tags", "c"],
  ] as const;
  expect(nest(entries)).toEqual({
    name: "Ngõ 12",
    goals: [{ title: "Hộ" }, { title: "Diện tích" }],
    start: { day: "5" },
    tags: ["a", "b", "c"],
  });
});

test("a hostile name changes no object but the answers", () => {
  nest([
    ["__proto__.polluted", "yes"],
    ["constructor.prototype.polluted", "yes"],
  ]);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("numbers, ticks and lists are shown as the browser wants them", () => {
  expect([textOf(0), textOf("a"), textOf(true), textOf(false), textOf(null)]).toEqual([
    "0",
    "a",
    "on",
    undefined,
    undefined,
  ]);
  expect(textOf(["a", "b"])).toBe("a");
  expect([valuesOf("a"), valuesOf(["a", 2]), valuesOf(undefined)]).toEqual([["a"], ["a", "2"], []]);
});

test("messages follow their rows when a row before them is taken out", () => {
  const errors = {
    name: ["x"],
    "goals[0].title": ["a"],
    "goals[1].title": ["b"],
    "goals[2].title": ["c"],
    "goals[10].title": ["k"],
  };
  expect(withoutRow(errors, "goals", 1)).toEqual({
    name: ["x"],
    "goals[0].title": ["a"],
    "goals[1].title": ["c"],
    "goals[9].title": ["k"],
  });
});

test("what is wrong with a row moves along with it", () => {
  const errors = { name: ["x"], "goals[0].title": ["a"], "goals[2].title": ["c"] };
  expect(withRowsSwapped(errors, "goals", [0, 1])).toEqual({
    name: ["x"],
    "goals[1].title": ["a"],
    "goals[2].title": ["c"],
  });
});

test("a list of boxes is touched once one is filled or wrong, whatever else its rows carry", () => {
  const own = { list: "scores", box: "points" };
  const rows = (points: string) => ({ scores: [{ id: "1" }, { id: "2", points }] });

  expect(isTouched(rows(""), {}, own)).toBe(false);
  expect(isTouched({}, { results: ["x"] }, own)).toBe(false);
  expect(isTouched(rows("tám"), {}, own)).toBe(true);
  expect(isTouched(rows(""), { "scores[1].points": ["x"] }, own)).toBe(true);
});
