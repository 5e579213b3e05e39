import { between, type Dice, pick } from "../dice.ts";
import { box, disc, figure, isLate, type Light, landscape, several, shape, tree } from "./paint.ts";

const clothes = ["#2f5d8a", "#8a3b3b", "#3f6b4f", "#5b4a7a", "#b0763a", "#30424f"];
const petals = ["#e0567a", "#f2b134", "#f7f1e3", "#c9477f", "#ef7d4a"];

function road(light: Light, bend: number): string {
  return [
    `<path d="M${560 + bend} 468C${620 + bend} 560 420 640 300 800H940C820 640 ${700 + bend} 560 `,
    `${640 + bend} 468z" fill="${light.road}"/>`,
    `<path d="M${598 + bend} 476C${650 + bend} 570 600 660 620 800" fill="none" `,
    `stroke="#ffffff" stroke-opacity=".35" stroke-width="5" stroke-dasharray="26 22"/>`,
  ].join("");
}

function house(x: number, y: number, size: number, roof: string, lit: boolean): string {
  const window = lit ? "#ffd88a" : "#7d98a5";
  return [
    box(x, y - size * 0.6, size, size * 0.6, "#e9ddc6"),
    box(x, y - size * 0.12, size, size * 0.12, "#b7a88f"),
    shape(
      roof,
      [x - size * 0.1, y - size * 0.58],
      [x + size * 0.5, y - size * 0.95],
      [x + size * 1.1, y - size * 0.58],
    ),
    box(x + size * 0.4, y - size * 0.42, size * 0.2, size * 0.42, "#8a6446"),
    box(x + size * 0.1, y - size * 0.42, size * 0.2, size * 0.2, window),
    box(x + size * 0.7, y - size * 0.42, size * 0.2, size * 0.2, window),
  ].join("");
}

function lamp(x: number, y: number, size: number, lit: boolean): string {
  const [headX, headY] = [x + size * 0.28, y - size * 0.95];
  return [
    lit ? disc(headX, headY + 8, size * 0.34, "#ffe9a8", 0.28) : "",
    lit
      ? `<path d="M${headX - 10} ${headY}L${headX - size * 0.4} ${y}H${headX + size * 0.4}L${headX + 10} ${headY}z" fill="#ffeeb5" opacity=".14"/>`
      : "",
    box(x - size * 0.018, y - size, size * 0.036, size, "#5f6b72"),
    box(x, y - size, size * 0.3, size * 0.03, "#5f6b72"),
    shape(
      "#28456e",
      [x - size * 0.16, y - size * 1.02],
      [x + size * 0.1, y - size * 1.16],
      [x + size * 0.16, y - size * 1.1],
    ),
    box(
      headX - size * 0.05,
      headY - size * 0.03,
      size * 0.1,
      size * 0.04,
      lit ? "#fff6d6" : "#d8d4c8",
    ),
  ].join("");
}

/** A lane with lamps of the sun's own light. */
export function lampRoad(throwDice: Dice, light: Light): string {
  const lit = isLate(light);
  return [
    landscape(throwDice, light),
    house(70, 560, 190, "#9c4f3f", lit),
    house(930, 545, 170, "#5f6f86", lit),
    tree(330, 540, 130, light.near),
    tree(860, 530, 110, light.near),
    road(light, 0),
    lamp(450, 545, 150, lit),
    lamp(350, 660, 260, lit),
    lamp(860, 640, 240, lit),
    figure(560 + between(throwDice, -20, 60), 650, 110, pick(throwDice, clothes)),
    figure(640, 640, 104, pick(throwDice, clothes)),
  ].join("");
}

/** A road between beds of flowers. */
export function flowerRoad(throwDice: Dice, light: Light): string {
  const bed = (side: -1 | 1) =>
    several(110, () => {
      const depth = throwDice() ** 0.7;
      const edge = side < 0 ? 540 - depth * 330 : 690 + depth * 300;
      const x = edge + side * throwDice() * (30 + depth * 130);
      const y = 490 + depth * 300;
      const size = 3 + depth * 11;
      return `${disc(x, y, size, pick(throwDice, petals))}${disc(x, y, size * 0.35, "#7a4d1e")}`;
    });
  return [
    landscape(throwDice, light),
    house(820, 530, 180, "#a65844", false),
    house(140, 525, 150, "#6a7c56", false),
    road(light, 0),
    shape("#4c7d43", [540, 484], [180, 800], [20, 800], [480, 484]),
    shape("#4c7d43", [690, 484], [1010, 800], [1190, 800], [740, 484]),
    bed(-1),
    bed(1),
    figure(430, 640, 120, pick(throwDice, clothes)),
    figure(800, 610, 104, pick(throwDice, clothes)),
  ].join("");
}

/** A stilt house below the mountains. */
export function stiltHouse(throwDice: Dice, light: Light): string {
  const x = between(throwDice, 330, 480);
  const wood = "#7b5638";
  return [
    landscape(throwDice, light, 500),
    tree(x - 150, 590, 210, light.near),
    tree(x + 560, 570, 180, light.near),
    several(5, (index) => box(x + 20 + index * 92, 520, 16, 130, "#5b3f2a")),
    box(x, 400, 410, 124, wood),
    several(14, (index) => box(x + index * 30, 400, 3, 124, "#68472d")),
    several(3, (index) =>
      box(x + 50 + index * 126, 430, 62, 56, isLate(light) ? "#ffd88a" : "#3b2a1e"),
    ),
    box(x - 30, 516, 470, 14, "#4d3523"),
    shape("#6c6258", [x - 70, 410], [x + 60, 250], [x + 350, 250], [x + 480, 410]),
    shape("#857a6e", [x - 70, 410], [x + 60, 250], [x + 90, 250], [x + 10, 410]),
    shape("#4d3523", [x + 440, 524], [x + 540, 660], [x + 516, 660], [x + 420, 530]),
    several(5, (index) => box(x + 446 + index * 17, 544 + index * 24, 34, 6, "#8a6446")),
    several(4, (index) =>
      figure(x + 60 + index * 84 + between(throwDice, -12, 12), 690, 120, pick(throwDice, clothes)),
    ),
  ].join("");
}

/** Beds of vegetables at the foot of terraces. */
export function garden(throwDice: Dice, light: Light): string {
  const greens = ["#5f9a3d", "#79b04a", "#4a8436", "#93bd55"];
  const rows = several(6, (row) => {
    const y = 520 + row * 46 + row * row * 2;
    const size = 11 + row * 4;
    const leaves = several(Math.floor(1240 / (size * 2.1)), (index) => {
      const colour = pick(throwDice, greens);
      const x = index * size * 2.1 + (row % 2) * size;
      return `${disc(x, y, size, colour)}${disc(x - size * 0.3, y - size * 0.4, size * 0.4, "#d5e8a0", 0.5)}`;
    });
    return `${box(0, y - 2, 1200, 26 + row * 5, "#7a5a3c")}${leaves}`;
  });
  return [
    landscape(throwDice, light, 480),
    several(
      4,
      (index) =>
        `<path d="M0 ${420 + index * 18}Q500 ${390 + index * 22} 1200 ${430 + index * 14}V500H0z" fill="${greens[index] ?? ""}" opacity=".55"/>`,
    ),
    house(between(throwDice, 80, 180), 500, 140, "#9c4f3f", false),
    tree(1040, 505, 150, light.near),
    rows,
    figure(between(throwDice, 380, 480), 640, 150, pick(throwDice, clothes)),
    figure(between(throwDice, 740, 840), 610, 130, pick(throwDice, clothes)),
  ].join("");
}

/** A lane of fresh concrete between fields of rice. */
export function fieldRoad(throwDice: Dice, light: Light): string {
  const rice = isLate(light) ? "#a9a457" : "#b7c25a";
  return [
    landscape(throwDice, light, 460),
    several(9, (index) =>
      box(0, 480 + index * index * 4.4, 1200, 5 + index * 2, index % 2 === 0 ? rice : "#9db04c"),
    ),
    house(960, 500, 130, "#9c4f3f", false),
    house(180, 492, 110, "#5f6f86", false),
    road({ ...light, road: "#d9d6cf" }, between(throwDice, -40, 40)),
    figure(470, 700, 150, pick(throwDice, clothes)),
    figure(560, 690, 146, pick(throwDice, clothes)),
    figure(690, 640, 118, pick(throwDice, clothes)),
    tree(1090, 620, 190, light.near),
  ].join("");
}

/** The hall of a quarter with its flag and yard. */
export function hall(throwDice: Dice, light: Light): string {
  const lit = isLate(light);
  return [
    landscape(throwDice, light, 480),
    tree(170, 590, 230, light.near),
    tree(1060, 590, 210, light.near),
    box(0, 600, 1200, 200, light.road),
    box(330, 390, 560, 220, "#efd9a7"),
    box(330, 570, 560, 40, "#b99a67"),
    several(6, (index) => box(360 + index * 96, 420, 24, 190, "#fbf2dc")),
    shape("#a0432f", [290, 396], [380, 300], [840, 300], [930, 396]),
    box(470, 330, 280, 44, "#b3261e"),
    several(7, (index) => box(494 + index * 34, 348, 22, 8, "#f6d66b")),
    box(570, 470, 80, 140, "#7b5638"),
    several(4, (index) =>
      box([396, 492, 684, 780][index] ?? 0, 460, 50, 66, lit ? "#ffd88a" : "#8aa7b3"),
    ),
    box(984, 220, 8, 400, "#d9d6cf"),
    box(992, 224, 108, 70, "#c8202a"),
    `<path d="M1046 236l6.600 16.500 17.800 1.200-13.700 11.400 4.400 17.200-15.100-9.400-15.100 9.400 4.400-17.200-13.700-11.400 17.800-1.200z" fill="#f7d417"/>`,
    several(7, (index) =>
      figure(
        300 + index * 92 + between(throwDice, -20, 20),
        690 + (index % 2) * 40,
        130,
        pick(throwDice, clothes),
      ),
    ),
  ].join("");
}
