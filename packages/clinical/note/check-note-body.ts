import type { z } from "zod";
import { fitsOnce } from "./fits-once.ts";
import type { NoteBody } from "./note-body.ts";
import { elementTextSchema, noteOfFitFactsSchema, personRefSchema, sessionFactsSchema } from "./schema.ts";

/**
 * Throws what `noteBodySchema` would: for a body that is about to be frozen. Its session, its author and its texts are
 * looked at once, however many notes of an act say them.
 */
export function checkNoteBody(body: NoteBody): void {
  refuse(fitsOnce(sessionFactsSchema, body.session));
  refuse(fitsOnce(personRefSchema, body.author));
  for (const text of body.elements) refuse(fitsOnce(elementTextSchema, text));
  noteOfFitFactsSchema.parse(body);
}

function refuse(error: z.ZodError | undefined): void {
  if (error !== undefined) throw error;
}
