import { expect, it } from "vitest";
import { aClient, anElement, aNote, aSession } from "../testing/a-note.ts";
import { checkNoteBody } from "./check-note-body.ts";
import type { NoteBody } from "./note-body.ts";
import { noteBodySchema } from "./schema.ts";

const elements = [anElement({ text: "Slept." })];
const unfit: readonly (readonly [string, Partial<NoteBody>])[] = [
  ["a session without a zone", { session: aSession({ zone: "" }) }],
  ["an author whose name is of two lines", { author: { id: "staff-1", name: "Ada\nBell", credential: "" } }],
  ["a text that its spans do not cover", { elements: [{ ...anElement({ text: "Slept." }), spans: [] }] }],
  ["a client without a name", { client: aClient({ name: "" }) }],
  ["a salt that is too short", { salt: "AAAA" }],
  ["a note of the second version without progress", { goldthread: "note/2" }],
];

it.each(unfit)("refuses %s with what the schema says of it, also beside facts that fitted before", (_, part) => {
  const shared = aNote({ elements });
  checkNoteBody(shared);
  const body = { ...shared, ...part };
  expect(noteBodySchema.safeParse(body).success).toBe(false);
  for (const time of [1, 2]) expect(() => checkNoteBody(body), `time ${time}`).toThrow();
});

it("takes the same session, author and texts in a second note, and none of them changes in between", () => {
  const first = aNote({ elements });
  checkNoteBody(first);
  expect(() => Object.assign(first.session, { zone: "" })).toThrow(TypeError);
  expect(() => Object.assign(first.elements[0]?.spans[0] ?? {}, { end: 9 })).toThrow(TypeError);
  expect(() => checkNoteBody({ ...first, id: "note-2" })).not.toThrow();
});
