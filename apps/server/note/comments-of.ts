import { passageSchema } from "@goldthread/clinical/note/addition.ts";
import type { SaidLine } from "@goldthread/store/queries/co-signing.ts";
import { z } from "zod";

const contentSchema = z.object({ passage: passageSchema.nullable(), words: z.string() });

/** What a supervisor said about a note, as the API gives it. */
export function commentsOf(lines: readonly SaidLine[]) {
  return lines.map(({ content, ...line }) => ({ ...line, ...contentSchema.parse(JSON.parse(content)) }));
}
