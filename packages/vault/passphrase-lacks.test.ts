import { expect, it } from "vitest";
import { passphraseLacks } from "./passphrase-lacks.ts";

it.each([
  "seven quiet lamps over the river",
  "Kaktus!Mond7Teppich_Regen",
  "冬の朝に白い犬が川を渡った日のことを",
  "my aunt sells blue umbrellas",
])("takes a passphrase that is long and somebody's own: %s", (passphrase) => {
  expect(passphraseLacks(passphrase, ["Odessa Fernweather", "Goldthread"])).toBeNull();
});

it.each([
  ["short1!", "at least 16 characters"],
  ["aaaaaaaaaaaaaaaaaaaa", "more different"],
  ["abcdefghijklmnopqrst", "run of the keyboard"],
  ["qwertyuiop asdfghjkl", "run of the keyboard"],
  ["password password 1234", "everybody uses"],
  ["Fernweather 2026 Fernweather", "everybody uses"],
  ["correct horse battery staple", "everybody uses"],
])("says what %s lacks", (passphrase, lacks) => {
  expect(passphraseLacks(passphrase, ["Fernweather"])).toContain(lacks);
});
