import { type Dice, dice } from "../dice.ts";
import { counter, meeting } from "./indoors.ts";
import { label } from "./label.ts";
import { fieldRoad, flowerRoad, garden, hall, lampRoad, stiltHouse } from "./outdoors.ts";
import { canvas, evening, type Light, morning, night, noon } from "./paint.ts";

type Scene = {
  readonly draw: (throwDice: Dice, light: Light) => string;
  /** One picture each: its hour, and what somebody who took it would write below. */
  readonly takes: readonly (readonly [Light, string])[];
};

const scenes = {
  lampRoad: {
    draw: lampRoad,
    takes: [
      [night, "Ngõ phố buổi tối"],
      [evening, "Đoạn đường đầu ngõ lúc lên đèn"],
      [noon, "Cột đèn, ngã rẽ đã lắp xong"],
    ],
  },
  flowerRoad: {
    draw: flowerRoad,
    takes: [
      [morning, "Đoạn đường các hộ nhận chăm sóc"],
      [noon, "Hai bên đường đã dọn sạch, trồng hoa"],
      [evening, "Các hộ tưới hoa buổi chiều"],
    ],
  },
  stiltHouse: {
    draw: stiltHouse,
    takes: [
      [morning, "Nhà sàn nơi tổ sinh hoạt"],
      [noon, "Các gia đình gặp nhau ngày cuối tuần"],
      [evening, "Buổi sinh hoạt tại nhà"],
    ],
  },
  garden: {
    draw: garden,
    takes: [
      [morning, "Vườn của các hộ tham gia"],
      [noon, "Lứa thứ hai trong năm"],
      [evening, "Thu hoạch cuối buổi"],
    ],
  },
  fieldRoad: {
    draw: fieldRoad,
    takes: [
      [noon, "Đoạn đường đã đổ bê tông"],
      [morning, "Các hộ hiến đất xem mốc giới"],
      [evening, "Đường vào khu dân cư sau khi mở rộng"],
    ],
  },
  hall: {
    draw: hall,
    takes: [
      [morning, "Sân nhà văn hóa ngày ra quân"],
      [noon, "Nhân dân dự lễ phát động"],
      [evening, "Nhà văn hóa buổi sinh hoạt tối"],
    ],
  },
  meeting: {
    draw: meeting,
    takes: [
      [morning, "Họp dân bàn cách làm"],
      [evening, "Họp tổ, thống nhất đóng góp"],
      [noon, "Buổi sinh hoạt định kỳ"],
    ],
  },
  counter: {
    draw: counter,
    takes: [
      [morning, "Bàn hướng dẫn thủ tục"],
      [noon, "Người dân đến nộp hồ sơ"],
      [evening, "Trả kết quả cuối ngày"],
    ],
  },
} as const satisfies Record<string, Scene>;
export type SceneName = keyof typeof scenes;

/** What is known of a picture once it was drawn and kept. */
export type Drawing = {
  readonly byteSize: number;
  /** Hex. */
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
};

/** The drawings of the album by the key of their picture. */
export type Drawings = ReadonlyMap<string, Drawing>;

/** A picture that can be drawn, and where its two sizes are kept. */
export type Picture = {
  readonly key: string;
  readonly scene: SceneName;
  readonly caption: string;
  /** When it may have been taken. */
  readonly hour: number;
  readonly storageKey: string;
  readonly thumbnailKey: string;
  /** SVG, of the size of the canvas; the same every time. */
  readonly draw: () => string;
};

// Keys like any others, but known beforehand: whoever draws the album puts it where rows expect it.
const keyOf = (size: number, number: number) =>
  `5a4d0000-0000-4000-800${size}-${String(number).padStart(12, "0")}`;

/** Every picture of the sample's dossiers. */
export const album: readonly Picture[] = Object.entries(scenes)
  .flatMap(([name, { draw, takes }]) =>
    takes.map(([light, caption], take) => {
      const key = `${name}.${take}`;
      const scene = name as SceneName;
      return {
        key,
        scene,
        caption,
        hour: light.hour,
        draw: () => framed(draw(dice(`picture ${key}`), light), take === 1),
      };
    }),
  )
  .map((picture, index) => ({
    ...picture,
    storageKey: keyOf(0, index + 1),
    thumbnailKey: keyOf(1, index + 1),
  }));

/** The whole picture. Turned round, it is another place. */
function framed(content: string, turned: boolean): string {
  const { width, height } = canvas;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    turned ? `<g transform="translate(${width}) scale(-1 1)">${content}</g>` : content,
    label(),
    "</svg>",
  ].join("");
}
