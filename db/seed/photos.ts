import { addDays, type PlainDate, plainDateOf } from "../../domain/plain-date.ts";
import { addAttachment, type NewAttachment } from "../commands/attachment/add.ts";
import { at } from "./calendar.ts";
import { between, dice, shuffled } from "./dice.ts";
import { album, type Picture, type SceneName } from "./pictures/album.ts";
import type { Player, Sitting } from "./player.ts";
import type { Stage } from "./stage.ts";

/** What can be seen of each theme. */
const scenesOf: Readonly<Record<string, readonly [SceneName, ...SceneName[]]>> = {
  "hat-then": ["stiltHouse", "hall"],
  "banh-truyen-thong": ["stiltHouse"],
  "nghe-nhan": ["stiltHouse"],
  "gia-dinh-sach": ["flowerRoad", "garden"],
  "ho-guong-mau": ["fieldRoad", "stiltHouse"],
  camera: ["lampRoad", "meeting"],
  "pccc-lien-gia": ["meeting", "hall"],
  "tu-quan": ["lampRoad", "meeting"],
  "nhap-ngu": ["hall", "meeting"],
  "nguoi-giu-binh-yen": ["lampRoad"],
  "rau-an-toan": ["garden"],
  "tiet-kiem": ["meeting", "garden"],
  "hong-khong-hat": ["garden", "stiltHouse"],
  "dang-vien-giup-ho": ["stiltHouse", "meeting"],
  "kinh-te-gia-dinh": ["garden"],
  "ban-hang-so": ["garden", "counter"],
  "mot-cua": ["counter"],
  "cong-so": ["counter"],
  "chi-bo-4-tot": ["meeting", "hall"],
  "doi-thoai": ["meeting"],
  "cong-nghe-so": ["counter", "stiltHouse"],
  "mat-bang": ["fieldRoad", "meeting"],
  "nguoi-ganh-viec": ["meeting", "stiltHouse"],
  "duong-hoa": ["flowerRoad"],
  "phan-loai-rac": ["flowerRoad", "hall"],
  "hien-dat": ["fieldRoad", "meeting"],
  "thap-sang": ["lampRoad"],
  "khuyen-hoc": ["hall", "meeting"],
  "viec-tang-cuoi": ["hall", "meeting"],
  "truong-xanh": ["flowerRoad", "hall"],
  "nha-dai-doan-ket": ["stiltHouse", "hall"],
};

// Share of the registrations of a year whose dossier holds pictures; papers did for the first ones.
const pictured: Readonly<Record<number, number>> = { 2021: 0.1, 2022: 0.15, 2023: 0.3, 2026: 1 };

/** Does the dossier of this one hold pictures? What came to nothing has nothing to show. */
export function isPictured({ key, success, wishes }: Player): boolean {
  return success > 0.5 && dice(`pictured ${key}`)() < (pictured[wishes.year] ?? 0);
}

/** Pictures that fit a registration, in an order of its own: the visit's are by day, one a scene. */
function picturesOf({ key, drawn }: Player) {
  const scenes = scenesOf[drawn.theme.key] ?? ["hall"];
  const throwDice = dice(`pictures ${key}`);
  const fitting = shuffled(
    throwDice,
    album.filter(({ scene }) => scenes.includes(scene)),
  );
  const visit = scenes.flatMap(
    (scene) => fitting.find((picture) => picture.scene === scene && picture.hour < 16) ?? [],
  );
  return { visit, unit: fitting.filter((picture) => !visit.includes(picture)).slice(0, 3) };
}

type Shot = {
  readonly player: Player;
  readonly picture: Picture;
  readonly targetId: number | null;
  readonly inspectionId: number | null;
};

/** What the unit shows of what it reached: a picture for its first targets. */
export function evidenceOf(player: Player, targets: readonly { readonly id: number }[]): Shot[] {
  return picturesOf(player).unit.map((picture, index) => {
    const target = targets[index % targets.length];
    return { player, picture, targetId: target?.id ?? null, inspectionId: null };
  });
}

/** What the team brings home from its visit. */
export function visitOf(player: Player, inspectionId: number): Shot[] {
  return picturesOf(player).visit.map((picture) => ({
    ...{ player, picture, inspectionId },
    targetId: null,
  }));
}

/** Somebody puts these pictures into their dossiers. */
export async function photograph(stage: Stage, sitting: Sitting, shots: readonly Shot[]) {
  const inputs = shots.map((shot) => attachmentOf(stage, shot, plainDateOf(sitting.now)));
  await stage.atOnce({ ...sitting, what: addAttachment }, inputs);
}

function attachmentOf({ drawings }: Stage, shot: Shot, day: PlainDate): NewAttachment {
  const { player, picture, targetId, inspectionId } = shot;
  const { key, caption, hour, storageKey, thumbnailKey } = picture;
  const drawing = drawings.get(key);
  if (!drawing) throw new Error(`the picture ${key} was not drawn`);
  const throwDice = dice(`shot ${player.key} ${key}`);
  const near = (middle: number) => Math.round((middle + (throwDice() - 0.5) * 0.04) * 1e5) / 1e5;
  return {
    ...{ registrationId: player.id, targetId, inspectionId, kind: "photo", caption },
    ...{ ...drawing, storageKey, thumbnailKey, mediaType: "image/jpeg" },
    fileName: `anh-minh-hoa-${key.replace(".", "-").toLowerCase()}.jpg`,
    // The team brings it the same day; the unit had it already.
    takenAt: at(inspectionId === null ? addDays(day, -3) : day, hour, between(throwDice, 0, 59)),
    latitude: near(22.147),
    longitude: near(105.834),
  };
}
