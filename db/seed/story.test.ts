import { describe, expect, it } from "vitest";
import { distinctModels, published } from "./figures.ts";
import { commendedOf, storyOf, type Turn } from "./story.ts";
import { cityAreas } from "./units.ts";

const story = storyOf();
const count = (keep: (turn: Turn) => boolean) => story.filter(keep).length;

describe("the story of 2021–2023", () => {
  it("is told the same every time", () => {
    expect(storyOf().map(({ key, name }) => [key, name])).toEqual(
      story.map(({ key, name }) => [key, name]),
    );
  });

  it("has the published figures of the whole period", () => {
    expect(story.length).toBe(published.registered);
    expect(count((turn) => turn.recognised)).toBe(published.recognised);
    expect([2021, 2022, 2023].map((year) => count((turn) => turn.year === year))).toEqual([
      126, 191, 279,
    ]);
  });

  it("has the published figures of 2023", () => {
    const recognised = story.filter((turn) => turn.year === 2023 && turn.recognised);
    expect(recognised.filter(({ kind }) => kind === "collective").length).toBe(187);
    expect(recognised.filter(({ kind }) => kind === "individual").length).toBe(15);
    expect(
      [0, 1, 2, 3].map((topic) => recognised.filter((one) => one.topic === topic).length),
    ).toEqual([...published.topics2023]);
    expect(count((turn) => turn.year === 2023 && turn.type === "maintained")).toBe(116);
    expect(count((turn) => turn.year === 2023 && turn.type !== "maintained")).toBe(163);
  });

  it("has the figures of every unit", () => {
    expect(
      cityAreas.map(({ key }) => [
        count((turn) => turn.area === key),
        count((turn) => turn.area === key && turn.recognised),
      ]),
    ).toEqual(cityAreas.map((area) => [area.registered, area.recognised]));
  });

  it("keeps models alive without counting them twice", () => {
    expect(new Set(story.map((turn) => turn.slug)).size).toBe(distinctModels);
    expect(count((turn) => turn.type === "maintained" && turn.slug !== turn.source?.slug)).toBe(0);
    for (const year of [2021, 2022, 2023]) {
      const slugs = story.filter((turn) => turn.year === year).map((turn) => turn.slug);
      expect(new Set(slugs).size).toBe(slugs.length);
    }
  });

  it("tells no two models of a unit by one name", () => {
    const names = story
      .filter((turn) => turn.type !== "maintained")
      .map((turn) => `${turn.organisation.key} ${turn.name}`);

    expect(names.length - new Set(names).size).toBe(0);
  });

  it("commends 18 collectives and 2 individuals, each once", () => {
    const commended = commendedOf(story);
    expect(commended.filter(({ kind }) => kind === "collective").length).toBe(18);
    expect(commended.filter(({ kind }) => kind === "individual").length).toBe(2);
    expect(new Set(commended.map((turn) => turn.subjectName)).size).toBe(20);
  });
});
