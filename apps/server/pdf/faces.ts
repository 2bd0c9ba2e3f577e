import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkit";
import type { Font } from "fontkit";
import { sfntOfWoff } from "./sfnt-of-woff.ts";
import { sliceOf } from "./slice-of.ts";

const require = createRequire(import.meta.url);

export type Voice = "text" | "strong" | "plain" | "label";

/** One font file. `name` is how the PDF knows it. */
export interface Face {
  readonly name: string;
  readonly path: string;
  /** Set this many times as large as the rest, where a family draws its letters small. */
  readonly scale: number;
}

const scripts = ["latin", "latin-ext", "greek", "greek-ext", "cyrillic", "cyrillic-ext", "vietnamese"];

/** Files of a family that npm ships cut by script: the first that has every character of a grapheme sets it. */
function cut(family: string, weight: number): Face[] {
  return scripts.map((script) => face(family, `${script}-${weight}`));
}

function face(family: string, file: string): Face {
  const name = `${family}-${file}-normal`;
  return { name, path: require.resolve(`@fontsource/${family}/files/${name}.woff`), scale: scales[family] ?? 1 };
}

const scales: Readonly<Record<string, number>> = { amiri: 1.2 };

/** Whole families for the scripts that share characters; Chinese before Japanese, because it covers more. */
function farther(weight: number): Face[] {
  return [
    face("amiri", `arabic-${weight === 400 ? 400 : 700}`),
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

/** Rare characters of these families lie in files of their own, each with a few; which one is looked up by character. */
const slicedFamilies = ["noto-sans-sc", "noto-sans-jp", "noto-sans-kr"];
const weights: Readonly<Record<Voice, number>> = { text: 400, strong: 700, plain: 400, label: 600 };

function slicedFace(code: number, voice: Voice): Face | undefined {
  for (const family of slicedFamilies) {
    const slice = sliceOf(family, code);
    if (slice === undefined) continue;
    const found = face(family, `${slice}-${weights[voice]}`);
    if (fontOf(found).hasGlyphForCodePoint(code)) return found;
  }
  return undefined;
}

/** Shown for a character that none of the fonts has: never dropped silently. The fonts of Latin have it. */
export const replacement = "\ufffd";

export interface Shown {
  readonly face: Face;
  readonly text: string;
}

/**
 * The face that can show this grapheme, or null where none has all of it. Letters and marks that were typed apart are
 * put together where no face has them apart: many names arrive decomposed.
 */
export function faceFor(grapheme: string, voice: Voice): Shown | null {
  const key = `${voice}${grapheme}`;
  const known = shown.get(key);
  if (known !== undefined) return known;
  const text = grapheme.replaceAll(invisible, "");
  const found = covering(text, grapheme, voice) ?? covering(text.normalize("NFC"), text.normalize("NFC"), voice);
  if (shown.size > 20_000) shown.clear();
  shown.set(key, found);
  return found;
}

const shown = new Map<string, Shown | null>();

/** Where joiners shape their neighbours. Elsewhere a font without them draws an empty box for each. */
const joiningScripts = /[\p{Script=Arabic}\p{Script=Devanagari}]/u;

/** Joiners stay with the letters that they shape; where nothing is left to see, nothing is drawn. */
function covering(seen: string, drawn: string, voice: Voice): Shown | null {
  const codes = [...seen].map((character) => character.codePointAt(0) ?? 0);
  const [first] = codes;
  if (first === undefined) return { face: firstFace(voice), text: "" };
  const text = joiningScripts.test(seen) ? drawn : seen;
  const has = (one: Face) => codes.every((code) => fontOf(one).hasGlyphForCodePoint(code));
  const whole = chains[voice].find(has);
  if (whole !== undefined) return { face: whole, text };
  const slice = slicedFace(first, voice);
  return slice !== undefined && has(slice) ? { face: slice, text } : null;
}

/** What stands for a character that cannot be shown. */
export function replacementIn(voice: Voice): Shown {
  return { face: firstFace(voice), text: replacement };
}

function firstFace(voice: Voice): Face {
  const [first] = chains[voice];
  if (first === undefined) throw new Error("A voice has no fonts");
  return first;
}

/** Joiners, direction marks, variation selectors: nothing to see in themselves. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
