import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkit";
import type { Font } from "fontkit";
import { sfntOfWoff } from "./sfnt-of-woff.ts";

const require = createRequire(import.meta.url);

export type Voice = "text" | "strong" | "plain" | "label";

/** One font file. `name` is how the PDF knows it. */
export interface Face {
  readonly name: string;
  readonly path: string;
}

const scripts = ["latin", "latin-ext", "greek", "greek-ext", "cyrillic", "cyrillic-ext", "vietnamese"];

/** Files of a family that npm ships cut by script: the first that has every character of a grapheme sets it. */
function cut(family: string, weight: number): Face[] {
  return scripts.map((script) => face(family, `${script}-${weight}`));
}

function face(family: string, file: string): Face {
  const name = `${family}-${file}-normal`;
  return { name, path: require.resolve(`@fontsource/${family}/files/${name}.woff`) };
}

/** Whole families for the scripts that share characters; Chinese before Japanese, because it covers more. */
function farther(weight: number): Face[] {
  return [
    face("vazirmatn", `arabic-${weight}`),
    face("noto-sans-sc", `chinese-simplified-${weight}`),
    face("noto-sans-jp", `japanese-${weight}`),
    face("noto-sans-kr", `korean-${weight}`),
    face("noto-sans", "devanagari-400"),
  ];
}

/** Reading serif for what people wrote, sans for the form around it. */
const chains: Readonly<Record<Voice, readonly Face[]>> = {
  text: [...cut("noto-serif", 400), ...cut("noto-sans", 400), ...farther(400)],
  strong: [...cut("noto-serif", 700), ...cut("noto-sans", 700), ...farther(700)],
  plain: [...cut("noto-sans", 400), ...farther(400)],
  label: [...cut("noto-sans", 600), ...farther(600)],
};

interface OpenFace {
  /** For measuring and coverage. */
  readonly font: Font;
  /** For the PDF, which opens it anew in each document. */
  readonly bytes: Buffer;
}

const opened = new Map<string, OpenFace>();

/** Unpacked and parsed once for the process. */
function open({ path }: Face): OpenFace {
  const known = opened.get(path);
  if (known !== undefined) return known;
  const bytes = sfntOfWoff(readFileSync(path));
  const font = create(bytes);
  if (!("hasGlyphForCodePoint" in font)) throw new Error("A font file holds a collection, one font expected");
  const face = { font, bytes };
  opened.set(path, face);
  return face;
}

export function fontOf(face: Face): Font {
  return open(face).font;
}

export function bytesOf(face: Face): Buffer {
  return open(face).bytes;
}

/** Shown for a character that none of the fonts has: never dropped silently. */
export const replacement = "\u25a1";

export interface Shown {
  readonly face: Face;
  readonly text: string;
}

/** The face that can show this grapheme, or the replacement mark where none can. */
export function faceFor(grapheme: string, voice: Voice): Shown {
  const key = `${voice}${grapheme}`;
  const known = shown.get(key);
  if (known !== undefined) return known;
  const codes = [...grapheme].map((character) => character.codePointAt(0) ?? 0).filter((code) => !isJoiner(code));
  const face = chains[voice].find((one) => codes.every((code) => fontOf(one).hasGlyphForCodePoint(code)));
  const found = face === undefined ? { face: markFace(voice), text: replacement } : { face, text: grapheme };
  if (shown.size > 20_000) shown.clear();
  shown.set(key, found);
  return found;
}

const shown = new Map<string, Shown>();

function markFace(voice: Voice): Face {
  const [first] = chains[voice];
  const mark = chains[voice].find((one) => fontOf(one).hasGlyphForCodePoint(replacement.codePointAt(0) ?? 0)) ?? first;
  if (mark === undefined) throw new Error("A voice has no fonts");
  return mark;
}

/** Zero-width characters and variation selectors shape their neighbours and need no glyph of their own. */
function isJoiner(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || (code >= 0xfe00 && code <= 0xfe0f) || code === 0x2060 || code === 0xfeff;
}
