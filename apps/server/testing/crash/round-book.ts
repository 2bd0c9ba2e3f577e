import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { acts } from "./crash-cases.ts";
import type { CrashRound } from "./crash-round.ts";
import { crashPoints } from "@goldthread/store/crash-point.ts";

const kept = z.object({
  nr: z.number().int().min(0),
  act: z.enum(acts),
  point: z.enum(crashPoints),
  left: z.enum(["nothing", "all of it", "half of it", "not seen"]),
  wrong: z.array(z.string()),
});

/** A round, and which of its seed's it is. */
export type KeptRound = CrashRound & { readonly nr: number };

/**
 * Rounds that were done, a line each in a file of their seed: a run that was stopped is gone on with where it was. A line
 * that the end of a run cut short is a round that is done again.
 */
export function roundBook(path: string): { readonly done: readonly KeptRound[]; add(round: KeptRound): void } {
  mkdirSync(dirname(path), { recursive: true });
  const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
  const done = lines.flatMap((line) => {
    const read = kept.safeParse(valueOf(line));
    // One that could not begin saw nothing: it is asked again.
    return read.success && read.data.left !== "not seen" ? [read.data] : [];
  });
  if (lines.length > 0 && lines.at(-1) !== "") appendFileSync(path, "\n");
  return {
    done: [...new Map(done.map((round) => [round.nr, round])).values()],
    add: (round) => appendFileSync(path, `${JSON.stringify(round)}\n`),
  };
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
