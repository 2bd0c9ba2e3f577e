import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { z } from "zod";

const require = createRequire(import.meta.url);
const rangesSchema = z.record(z.string(), z.string());

interface Range {
  readonly from: number;
  readonly to: number;
  readonly slice: string;
}

const known = new Map<string, readonly Range[]>();

/** The numbered file of a family in which this character lies, by the package's own list; undefined when in none. */
export function sliceOf(family: string, code: number): string | undefined {
  return rangesOf(family).find(({ from, to }) => code >= from && code <= to)?.slice;
}

function rangesOf(family: string): readonly Range[] {
  const read = known.get(family) ?? readRanges(family);
  known.set(family, read);
  return read;
}

/** The list names files as "[74]" (the others are scripts) and ranges as "U+5ac4,U+5b00-5b0f". */
function readRanges(family: string): Range[] {
  const list = rangesSchema.parse(
    JSON.parse(readFileSync(require.resolve(`@fontsource/${family}/unicode.json`), "utf8")),
  );
  return Object.entries(list).flatMap(([name, ranges]) => {
    const slice = /^\[(\d+)\]$/.exec(name)?.[1];
    return slice === undefined ? [] : ranges.split(",").map((range) => readRange(range, slice));
  });
}

function readRange(range: string, slice: string): Range {
  const [from = "", to = from] = range.replace(/^U\+/i, "").split("-");
  return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), slice };
}
