import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * A frame of the built program with the source it was built from: one built file holds hundreds of ours. Where each
 * begins stands as a comment in the built file, which is read when the first error comes.
 */
export function nameSource(frame: string): string {
  const [, url, line] = /(file:\S+\/dist\/[\w.-]+\.mjs):(\d+):\d+\)?$/.exec(frame) ?? [];
  const source = url === undefined ? undefined : partsOf(url).findLast(({ from }) => from <= Number(line))?.source;
  return source === undefined ? frame : `${frame} of ${source}`;
}

interface Part {
  readonly from: number;
  readonly source: string;
}

const read = new Map<string, readonly Part[]>();

function partsOf(url: string): readonly Part[] {
  const known = read.get(url);
  if (known !== undefined) return known;
  const parts = readParts(url);
  read.set(url, parts);
  return parts;
}

function readParts(url: string): readonly Part[] {
  let text: string;
  try {
    text = readFileSync(fileURLToPath(url), "utf8");
  } catch {
    // Built anew or taken away since the start: the frame stands as it is.
    return [];
  }
  return text.split("\n").flatMap((line, at) => {
    const source = /^\/\/ (?:\.\.\/)*(\S+\.[cm]?[jt]s)$/.exec(line)?.[1];
    return source === undefined ? [] : [{ from: at + 1, source }];
  });
}
