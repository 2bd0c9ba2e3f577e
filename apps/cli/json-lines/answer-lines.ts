import { createInterface } from "node:readline";
import type { Io } from "../command.ts";

/** Longer than a drawer of notes in one line; a line beyond it is an answer of its own, not a full memory. */
const longestLine = 64 * 1024 * 1024;

/**
 * Reads JSON Lines from standard input and writes one JSON line for each, in order: what `answer` makes of it with the
 * line's `id` first, or `{ "id", "error" }` for a line that is no JSON or that `answer` refuses, and goes on. Empty
 * lines are passed over.
 */
export async function answerLines(io: Io, answer: (value: unknown) => object | Promise<object>): Promise<void> {
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    io.stdout.write(`${JSON.stringify(await answerLine(line, answer))}\n`);
  }
}

async function answerLine(line: string, answer: (value: unknown) => object | Promise<object>): Promise<object> {
  let id: unknown = null;
  try {
    if (line.length > longestLine) throw new Error(`expected a line of at most ${longestLine} characters`);
    const value = parse(line);
    id = idOf(value);
    return { id, ...(await answer(value)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : "could not be read" };
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // What the engine says quotes the line, which may hold a client's words.
    throw new Error("expected one JSON object on the line");
  }
}

function idOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "id" in value ? (value.id ?? null) : null;
}
