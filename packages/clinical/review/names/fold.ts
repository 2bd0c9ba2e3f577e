/** Letters that are no letter with a mark added. */
const special: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ħ: "h",
  ŋ: "n",
  ə: "e",
};
const wide: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };
const plain = /^[a-z]*$/;

/** Small letters without marks, apostrophes, digits or blanks: `O'Brien` is `obrien`, `Zoë` is `zoe`. Other scripts stay. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return (
    lower
      .normalize("NFKD")
      // The marks of kana are part of the letter, グ is no ク, and so are the vowels of India and of Thailand.
      .replaceAll(/[^\p{L}\u3099\u309a\u0900-\u0dff\u0e31-\u0e4e]/gu, "")
      .normalize("NFC")
      .replaceAll(/[ßøłđðþæœıħŋə]/g, (letter) => special[letter] ?? letter)
  );
}

/** As `fold`, with the spellings that stand in for marks: `Müller` is `mueller`; undefined where there is none. */
export function foldWide(text: string): string | undefined {
  const lower = text.toLowerCase().normalize("NFC");
  return /[äöüåø]/.test(lower) ? fold(lower.replaceAll(/[äöüåø]/g, (letter) => wide[letter] ?? letter)) : undefined;
}

export function isLatin(folded: string): boolean {
  return plain.test(folded);
}

/** A Cyrillic or Greek letter that looks like a Latin one, in a word that is otherwise Latin. */
const alike: Readonly<Record<string, string>> = Object.fromEntries(
  "аa еe оo рp сc хx уy кk мm тt вb нh іi ѕs јj αa οo εe ρp υu ιi κk νv τt".split(" ").map((two) => [two[0], two[1]]),
);

/** `Маrcus` with two letters of another script is `marcus`. */
export function withoutLookalikes(folded: string): string {
  if (!/[a-z]/.test(folded) || plain.test(folded)) return folded;
  return Array.from(folded, (letter) => alike[letter] ?? letter).join("");
}
