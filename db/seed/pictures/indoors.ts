import { between, type Dice, pick } from "../dice.ts";
import { box, disc, figure, type Light, several, shape } from "./paint.ts";

const clothes = ["#2f5d8a", "#8a3b3b", "#3f6b4f", "#5b4a7a", "#b0763a", "#30424f", "#d8d2c4"];

function room(light: Light, wall: string): string {
  return [
    box(0, 0, 1200, 800, wall),
    box(0, 0, 1200, 60, "#cfc6b4"),
    box(0, 520, 1200, 280, "#c9a77c"),
    box(0, 512, 1200, 10, "#8f6b45"),
    several(2, (index) => {
      const x = 90 + index * 840;
      return [
        box(x - 8, 132, 196, 256, "#8f6b45"),
        box(x, 140, 180, 240, light.sky[1]),
        shape(
          light.middle,
          [x, 380],
          [x, 320],
          [x + 60, 270],
          [x + 120, 330],
          [x + 180, 290],
          [x + 180, 380],
        ),
        box(x + 87, 140, 6, 240, "#8f6b45"),
        box(x, 257, 180, 6, "#8f6b45"),
      ].join("");
    }),
  ].join("");
}

/** Somebody on a chair, seen from behind. */
function seated(x: number, y: number, size: number, colour: string): string {
  return [
    box(x - size * 0.3, y - size * 0.42, size * 0.6, size * 0.62, "#6b4c30"),
    `<path d="M${x - size * 0.34} ${y}Q${x - size * 0.34} ${y - size * 0.5} ${x} ${y - size * 0.54}Q${x + size * 0.34} ${y - size * 0.5} ${x + size * 0.34} ${y}z" fill="${colour}"/>`,
    disc(x, y - size * 0.72, size * 0.2, "#2e2622"),
    box(x - size * 0.3, y - size * 0.1, size * 0.6, size * 0.34, "#7d5a3a"),
  ].join("");
}

/** A meeting of the quarter. */
export function meeting(throwDice: Dice, light: Light): string {
  const row = (y: number, size: number, count: number, shift: number) =>
    several(count, (index) =>
      seated(
        shift + index * size * 1.15,
        y + between(throwDice, -6, 6),
        size,
        pick(throwDice, clothes),
      ),
    );
  return [
    room(light, pick(throwDice, ["#e8e1cd", "#dfe6df", "#e9dccb"])),
    box(400, 110, 400, 190, "#b3261e"),
    several(3, (index) => box(450 + index * 20, 150 + index * 42, 300 - index * 40, 14, "#f6d66b")),
    figure(600, 500, 190, pick(throwDice, clothes)),
    box(470, 430, 260, 110, "#8a6446"),
    box(455, 420, 290, 16, "#a67c52"),
    disc(690, 408, 18, "#e0567a"),
    disc(712, 402, 14, "#f2b134"),
    row(620, 90, 11, 60),
    row(710, 120, 9, 20),
    row(810, 150, 7, 90),
  ].join("");
}

/** A counter where papers are taken in. */
export function counter(throwDice: Dice, light: Light): string {
  return [
    room(light, pick(throwDice, ["#e3e8ea", "#e8e4d8", "#dde7e2"])),
    box(390, 96, 420, 70, "#2f5d8a"),
    several(8, (index) => box(424 + index * 45, 124, 32, 12, "#ffffff")),
    several(3, (index) => figure(300 + index * 300, 520, 200, index === 1 ? "#d8e2ea" : "#e9edf0")),
    box(120, 450, 960, 30, "#a67c52"),
    box(140, 480, 920, 170, "#c9b08a"),
    several(4, (index) => box(160 + index * 226, 500, 206, 130, "#b99d74")),
    several(3, (index) => {
      const x = 350 + index * 300;
      return `${box(x, 380, 96, 64, "#37424a")}${box(x + 6, 386, 84, 52, "#9cc3d8")}${box(x + 40, 444, 16, 8, "#37424a")}`;
    }),
    several(3, (index) => box(220 + index * 300, 436, 60, 14, "#ffffff")),
    several(3, (index) =>
      figure(240 + index * 330 + between(throwDice, -30, 30), 790, 290, pick(throwDice, clothes)),
    ),
  ].join("");
}
