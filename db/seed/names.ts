import { type Dice, pick } from "./dice.ts";

// Family and given names that Tày, Nùng, Dao, Hoa and Kinh people of the region bear, put together
// at random: the people are invented.
const families = [
  "Nông",
  "Hoàng",
  "Lường",
  "Triệu",
  "Đàm",
  "Ma",
  "Bế",
  "Vi",
  "Hà",
  "Lộc",
  "Hứa",
  "Dương",
  "Lục",
  "Chu",
  "Nguyễn",
  "Trần",
  "Phùng",
  "Bàn",
  "Đặng",
  "Lý",
  "Sằm",
  "La",
  "Cao",
  "Phạm",
];
const men = [
  "Văn Pảo",
  "Đình Khuê",
  "Văn Thượng",
  "Quang Sỹ",
  "Văn Dìn",
  "Trọng Nghiêm",
  "Văn Ích",
  "Đức Chấn",
  "Văn Lả",
  "Thanh Tuyền",
  "Văn Kình",
  "Xuân Hồi",
  "Văn Slấn",
  "Minh Quý",
  "Văn Bằng",
  "Ngọc Thụ",
  "Văn Toán",
  "Hữu Lộc",
  "Văn Cắm",
  "Công Thiết",
];
const women = [
  "Thị Nguyệt",
  "Thị Slao",
  "Thị Hoa",
  "Thị Phương Thúy",
  "Thị Dung",
  "Thị Liễu",
  "Thị Bưởi",
  "Thị Kiều",
  "Thị Ón",
  "Thị Minh Huệ",
  "Thị Thơm",
  "Thị Vân",
  "Thị Ngoan",
  "Thị Sen",
  "Thị Hồng Nhung",
  "Thị Chiêm",
  "Thị Tươi",
  "Thị Xoan",
  "Thị Múi",
  "Thị Yến",
];

export type Invented = { readonly name: string; readonly isWoman: boolean };

/** An invented person. */
export function inventPerson(throwDice: Dice): Invented {
  const isWoman = throwDice() < 0.5;
  return {
    name: `${pick(throwDice, families)} ${pick(throwDice, isWoman ? women : men)}`,
    isWoman,
  };
}

/** "Ông …" or "Bà …". */
export function addressed({ name, isWoman }: Invented): string {
  return `${isWoman ? "Bà" : "Ông"} ${name}`;
}
