const digraphs: readonly (readonly [RegExp, string])[] = [
  [/sch|shch|sh|zh|tch|ts|tz|dz|dj|dg/g, "S"],
  [/ph/g, "F"],
  [/th|dh/g, "T"],
  [/kh/g, "h"],
  [/gh/g, "G"],
  [/ck/g, "K"],
  [/x/g, "KS"],
];
const classes: Readonly<Record<string, string>> = {
  b: "B",
  p: "B",
  f: "F",
  v: "F",
  k: "K",
  q: "K",
  d: "T",
  t: "T",
  s: "S",
  z: "S",
  l: "L",
  r: "R",
  m: "M",
  n: "N",
  h: ".",
};

/** Letters that one script hears one way and another otherwise, with what they may be. */
const doubtful: Readonly<Record<string, readonly string[]>> = {
  // Charlotte, Christina, and the breath in Vlachos (Βλάχος).
  C: ["S", "K", "."],
  G: ["K", "S"],
  w: [".", "F"],
  j: ["S", "."],
};

/**
 * The consonants of a name in rough classes, each way they may be heard, for comparing across scripts: `Michael` and
 * `Майкл` meet in `MKL`. Vowels are left out, which some scripts do not write.
 */
export function soundKeys(latin: string): readonly string[] {
  let text = latin
    .replaceAll("ch", "C")
    .replaceAll(/c(?=[eiy])/g, "S")
    .replaceAll("c", "K")
    .replaceAll("g", "G");
  text = text.replaceAll("Gh", "G");
  for (const [pair, sound] of digraphs) text = text.replaceAll(pair, sound);
  let keys = [""];
  for (const letter of text) {
    const sounds = doubtful[letter] ?? [classes[letter] ?? (/[A-Z]/.test(letter) ? letter : ".")];
    const longer = keys.flatMap((key) =>
      sounds.map((sound) => (sound !== "" && key.endsWith(sound) ? key : key + sound)),
    );
    keys = [...new Set(longer)].slice(0, 16);
  }
  return [...new Set(keys.map((key) => key.replaceAll(".", "")))];
}

/** Spelled as simply as it sounds: `Yuliya`, `Julia` and `Юлия` come near each other. */
export function simplified(latin: string): string {
  return latin
    .replaceAll(/ee|ea/g, "i")
    .replaceAll(/oo|ou/g, "u")
    .replaceAll("ph", "f")
    .replaceAll("x", "ks")
    .replaceAll("ck", "k")
    .replaceAll(/[yj]/g, "i")
    .replaceAll("w", "u")
    .replaceAll("h", "")
    .replaceAll(/(.)\1+/g, "$1");
}
