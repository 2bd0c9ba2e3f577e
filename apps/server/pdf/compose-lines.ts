import bidiFactory from "bidi-js";
import { faceFor, fontOf, replacementIn } from "./faces.ts";
import type { Face, Shown, Voice } from "./faces.ts";

/** A stretch of one line set in one face and one direction, in the order in which it is drawn from left to right. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly width: number;
  /** What it says, where its glyphs do not say it themselves. */
  readonly actual: string | null;
  /** No font has what it says. */
  readonly isLacking: boolean;
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** The paragraph reads from right to left, so the line stands at the right edge. */
  readonly rightToLeft: boolean;
}

export interface Setting {
  readonly voice: Voice;
  /** Points. */
  readonly size: number;
  /** Points a line may take. */
  readonly width: number;
}

interface Cell {
  /** What was written, where a mark is shown in its place. */
  readonly lacked: string | null;
  readonly text: string;
  readonly face: Face;
  readonly level: number;
  readonly width: number;
  /** A line may end after this grapheme. */
  readonly breaks: boolean;
  readonly blank: boolean;
}

/** The package is CommonJS whose types say it is not: Node gives the factory itself as the default. */
const makeBidi = bidiFactory as unknown as typeof bidiFactory.default;
const bidi = makeBidi();
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The text if it fits on one line, else as much of its beginning as does, with an ellipsis. */
export function cutToWidth(text: string, setting: Setting): string {
  if (composeLines(text, setting).length === 1) return text;
  const parts = [...graphemes.segment(text)].map(({ segment }) => segment);
  let [fits, tooLong] = [0, parts.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (composeLines(`${parts.slice(0, middle).join("")}\u2026`, setting).length === 1) fits = middle;
    else tooLong = middle;
  }
  return `${parts.slice(0, fits).join("").trimEnd()}\u2026`;
}

/** Breaks one paragraph (no line feed in it) into lines, each with its pieces in visual order. */
export function composeLines(paragraph: string, setting: Setting): Line[] {
  const { cells, rightToLeft } = measure(paragraph, setting);
  return breakLines(cells, setting.width).map((line) => arrange(line, setting, rightToLeft));
}

function measure(paragraph: string, { voice, size }: Setting): { cells: Cell[]; rightToLeft: boolean } {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(paragraph);
  let before: Face | undefined;
  const cells = [...graphemes.segment(paragraph)].flatMap(({ segment, index }, at, all): Cell[] => {
    const blank = segment.trim() === "";
    const isSpace = segment === "\t" || segment === " " || (blank && faceFor(segment, voice) === null);
    const parts = isSpace ? [{ ...spaceIn(before, voice), lacked: null }] : partsOf(segment, voice);
    const breaks = mayBreak(segment, all[at + 1]?.segment ?? "");
    return parts.map(({ face, text, lacked }, part) => {
      before = face;
      const width = widthOf(text, face, size);
      return {
        lacked,
        text,
        face,
        level: levels[index] ?? 0,
        width,
        breaks: breaks && part === parts.length - 1,
        blank,
      };
    });
  });
  return { cells, rightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1 };
}

/** A grapheme that no face has whole is shown character by character, so that what can be read of it is read. */
function partsOf(grapheme: string, voice: Voice): Part[] {
  const whole = faceFor(grapheme, voice);
  if (whole !== null) return [{ ...whole, lacked: null }];
  return [...grapheme].map((character, at) => {
    const shown = faceFor(character, voice);
    // A mark out of another font would not stand over its letter, but over the next one.
    const isAstray = at > 0 && shown?.text !== "" && /\p{M}/u.test(character);
    return shown === null || isAstray ? { ...replacementIn(voice), lacked: character } : { ...shown, lacked: null };
  });
}

type Part = Shown & Pick<Cell, "lacked">;

/** A space keeps the face of the word before it, so that words of one script are shaped and drawn as one run. */
function spaceIn(face: Face | undefined, voice: Voice): Shown {
  return face !== undefined && fontOf(face).hasGlyphForCodePoint(0x20)
    ? { face, text: " " }
    : (faceFor(" ", voice) ?? replacementIn(voice));
}

const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const clings = /^[\p{Pe}\p{Pf}\p{Po}]/u;

function mayBreak(here: string, next: string): boolean {
  if (here.trim() === "" || here === "-" || here === "\u2013" || here === "\u2014" || here === "/") return true;
  return (ideographs.test(here) || ideographs.test(next)) && !clings.test(next) && next.trim() !== "";
}

const widths = new Map<string, number>();

function widthOf(text: string, face: Face, size: number): number {
  const key = `${face.name} ${text}`;
  const known = widths.get(key) ?? advance(text, face);
  if (widths.size > 50_000) widths.clear();
  widths.set(key, known);
  return known * size;
}

function advance(text: string, face: Face): number {
  const font = fontOf(face);
  return (font.layout(text).advanceWidth / font.unitsPerEm) * face.scale;
}

/** Greedy, as one breaks lines by hand. A word wider than the line is broken where it must be. */
function breakLines(cells: readonly Cell[], width: number): Cell[][] {
  const lines: Cell[][] = [];
  let start = 0;
  while (start < cells.length) {
    let used = 0;
    let end = start;
    let lastBreak = start;
    for (; end < cells.length; end += 1) {
      const cell = cells[end];
      if (cell === undefined) break;
      if (used + cell.width > width && !cell.blank && end > start) break;
      used += cell.width;
      if (cell.breaks) lastBreak = end + 1;
    }
    const stop = end === cells.length || lastBreak === start ? end : lastBreak;
    lines.push(cells.slice(start, stop));
    start = stop;
  }
  return lines.length === 0 ? [[]] : lines;
}

interface Run {
  readonly text: string;
  readonly face: Face;
  readonly level: number;
}

function arrange(cells: readonly Cell[], { size }: Setting, rightToLeft: boolean): Line {
  const last = cells.findLastIndex(({ blank }) => !blank);
  const pieces = reorder(runsOf(cells.slice(0, last + 1))).flatMap(({ text, face, level, lacked }) => {
    const isReordered = reorderedScripts.test(text);
    const words =
      level % 2 === 1 ? wordsOf(text).toReversed().map(asRightToLeft) : isReordered ? wordsOf(text) : [text];
    return words.map((drawn) => ({
      text: drawn,
      face,
      width: widthOfWords(drawn, face, size),
      actual: isReordered ? drawn : lacked,
      isLacking: lacked !== null,
    }));
  });
  return { pieces, width: pieces.reduce((sum, { width }) => sum + width, 0), rightToLeft };
}

/**
 * Their vowels may stand before the letter that they are written after, so that a reader of the glyphs spells another
 * word. Right-to-left words are left to the readers: they turn what they find, also where it is stated.
 */
const reorderedScripts = /\p{Script=Devanagari}/u;

interface Run {
  readonly text: string;
  readonly face: Face;
  readonly level: number;
  readonly lacked: string | null;
}

function runsOf(cells: readonly Cell[]): Run[] {
  const runs: Run[] = [];
  for (const { text, face, level, lacked } of cells) {
    const open = runs.at(-1);
    const goesOn = open?.face.name === face.name && open.level === level && open.lacked === null && lacked === null;
    if (goesOn) runs[runs.length - 1] = { ...open, text: open.text + text };
    else runs.push({ text, face, level, lacked });
  }
  return runs;
}

/** Rule L2 of the Unicode bidirectional algorithm, over runs: from the highest level down, what stands at it is turned. */
function reorder(runs: readonly Run[]): Run[] {
  const order = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      let end = start;
      while ((order[end]?.level ?? -1) >= level) end += 1;
      if (end > start) {
        order.splice(start, end - start, ...order.slice(start, end).toReversed());
        start = end;
      }
    }
  }
  return order;
}

const rightToLeftLetters = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The font turns letters of a right-to-left script by itself; brackets are mirrored, and bare punctuation is turned here. */
function asRightToLeft(text: string): string {
  const mirrored = [...text].map((character) => bidi.getMirroredCharacter(character) ?? character);
  return rightToLeftLetters.test(text) ? mirrored.join("") : mirrored.toReversed().join("");
}

/** Each with the space after it: as pdfkit cuts a text itself, which shapes no word twice in one document. */
function wordsOf(text: string): string[] {
  return text.split(/(?<=[ \t])/);
}

/** Word by word: the widths of most words in a long note are known already. */
function widthOfWords(text: string, face: Face, size: number): number {
  return wordsOf(text).reduce((sum, word) => sum + widthOf(word, face, size), 0);
}
