import { between, type Dice } from "../dice.ts";

/** Size of a picture, in pixels. */
export const canvas = { width: 1200, height: 800 } as const;

/** The colours of an hour and weather. */
export type Light = {
  readonly sky: readonly [top: string, bottom: string];
  readonly sun: string;
  readonly far: string;
  readonly middle: string;
  readonly near: string;
  readonly ground: string;
  readonly road: string;
  readonly hour: number;
};

/** Is it so late that lamps and windows are lit? */
export function isLate({ hour }: Light): boolean {
  return hour >= 16;
}

/** The light of an hour, its colours in the order of the type, from the top of the sky to the road. */
function lightAt(hour: number, colours: string): Light {
  const [
    top = "",
    bottom = "",
    sun = "",
    far = "",
    middle = "",
    near = "",
    ground = "",
    road = "",
  ] = colours.split(" ");
  return { sky: [top, bottom], sun, far, middle, near, ground, road, hour };
}

export const morning = lightAt(
  8,
  "#a9d3e6 #f4efe0 #fff4d2 #a9c3c6 #82ab98 #5d9166 #93b06a #c9c3b4",
);
export const noon = lightAt(11, "#6fb4dc #d8ecf3 #fffbe6 #8fb3bd #659a86 #437f52 #7fa653 #bdb8ad");
export const evening = lightAt(
  17,
  "#6d7fae #f6c795 #ffe0a3 #8f93ab #6b8187 #4a6b57 #7d8b58 #a99f97",
);
export const night = lightAt(19, "#12203d #3f4f74 #eef0dc #2f3f5c #27394a #1f3239 #2c4038 #4a4f58");

/** A box with its upper left corner at x, y. */
export function box(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

/** A flat shape through these points. */
export function shape(fill: string, ...points: readonly (readonly [number, number])[]): string {
  return `<polygon points="${points.map((point) => point.join(",")).join(" ")}" fill="${fill}"/>`;
}

/** A disc, with a little see-through when asked. */
export function disc(x: number, y: number, radius: number, fill: string, opacity = 1): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" opacity="${opacity}"/>`;
}

/** The same thing several times; it is told which one it is. */
export function several(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join("");
}

/** A line of hills across the picture, down to its lower edge. */
function hills(throwDice: Dice, top: number, rise: number, fill: string): string {
  const width = canvas.width / 5;
  const heights = Array.from({ length: 7 }, () => top - between(throwDice, 0, rise));
  const curves = heights.map((height, index) => {
    const x = index * width;
    return `S${x - width / 2} ${height} ${x} ${index % 2 === 0 ? height : top}`;
  });
  return `<path d="M-240 ${top}${curves.join("")}V800H-240z" fill="${fill}"/>`;
}

/** Sky, sun and three rows of mountains, with the ground from `horizon` down. */
export function landscape(throwDice: Dice, light: Light, horizon = 470): string {
  const sunX = between(throwDice, 180, 1020);
  return [
    `<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${light.sky[0]}"/>`,
    `<stop offset="1" stop-color="${light.sky[1]}"/></linearGradient></defs>`,
    box(0, 0, canvas.width, horizon, "url(#sky)"),
    disc(sunX, 150, 110, light.sun, 0.25),
    disc(sunX, 150, 46, light.sun, 0.95),
    hills(throwDice, horizon - 90, 190, light.far),
    hills(throwDice, horizon - 40, 130, light.middle),
    hills(throwDice, horizon + 10, 80, light.near),
    `<path d="M0 ${horizon}Q600 ${horizon - 24} 1200 ${horizon}V800H0z" fill="${light.ground}"/>`,
  ].join("");
}

/** A round tree standing at x, y. */
export function tree(x: number, y: number, size: number, leaves: string): string {
  return [
    box(x - size * 0.06, y - size * 0.5, size * 0.12, size * 0.5, "#6b4f36"),
    disc(x, y - size * 0.75, size * 0.34, leaves),
    disc(x - size * 0.24, y - size * 0.58, size * 0.25, leaves),
    disc(x + size * 0.25, y - size * 0.6, size * 0.26, leaves),
    disc(x - size * 0.08, y - size * 0.84, size * 0.16, "#ffffff", 0.1),
  ].join("");
}

/** A person seen from afar, standing at x, y; nobody in particular. */
export function figure(x: number, y: number, size: number, clothes: string): string {
  const half = size * 0.17;
  return [
    `<path d="M${x - half} ${y}L${x - half * 1.1} ${y - size * 0.62}Q${x} ${y - size * 0.82} `,
    `${x + half * 1.1} ${y - size * 0.62}L${x + half} ${y}z" fill="${clothes}"/>`,
    disc(x, y - size * 0.86, size * 0.13, "#c99a76"),
    `<path d="M${x - size * 0.14} ${y - size * 0.86}a${size * 0.14} ${size * 0.15} 0 0 1 `,
    `${size * 0.28} 0z" fill="#2e2622"/>`,
  ].join("");
}
