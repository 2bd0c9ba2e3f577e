import { z } from "zod";
import { elementIds } from "@goldthread/clinical/elements/element.ts";
import { formats } from "@goldthread/clinical/formats/index.ts";
import { checkShortcutWords, shortcutLimits, shortcutName } from "@goldthread/clinical/library/check-shortcut.ts";
import { identifierKinds } from "@goldthread/clinical/library/de-identify/identifier.ts";
import { limits } from "@goldthread/clinical/note/limits.ts";
import { isBlank } from "@goldthread/clinical/note/is-blank.ts";
import { defineEndpoint } from "../endpoint.ts";
import { id, line, optionalLine, paragraph, version } from "../field.ts";

const format = z.string().refine((name) => formats.some((one) => one.id === name), "expected the id of a format");
const name = line(shortcutLimits.name).regex(shortcutName, "expected a letter first, then letters, digits and hyphens");
const words = paragraph(limits.elementText).check((context) => {
  if (isBlank(context.value)) context.issues.push(issue(context.value, "expected at least one character that shows"));
  for (const expected of checkShortcutWords(context.value)) context.issues.push(issue(context.value, expected));
});

function issue(input: string, message: string) {
  return { code: "custom" as const, input, message };
}

const part = z.object({ element: z.enum(elementIds).nullable(), text: words });
const texts = z
  .array(part)
  .min(1, "expected at least one text")
  .max(shortcutLimits.parts, `expected at most ${shortcutLimits.parts} texts`)
  .refine((all) => new Set(all.map(({ element }) => element)).size === all.length, "expected each element once");

const fields = { name, isShared: z.boolean(), format: format.nullable().default(null), texts };

export const shortcut = z.object({
  id: z.uuid(),
  kind: z.enum(["snippet", "template"]),
  name: z.string(),
  isShared: z.boolean(),
  format: z.string().nullable(),
  texts: z.array(z.object({ element: z.string().nullable(), text: z.string() })),
  owner: z.string(),
  isMine: z.boolean(),
  /** The caller's own, or a shared one and the caller is an administrator. */
  mayChange: z.boolean(),
  changedBy: z.string(),
  changedAt: z.string(),
  version: z.number(),
});

export const listShortcuts = defineEndpoint({
  method: "GET",
  path: "/api/library/shortcuts",
  summary: "Snippets and templates: the caller's own, and those that are shared",
  input: z.object({}),
  output: z.object({ shortcuts: z.array(shortcut) }),
});

export const addShortcut = defineEndpoint({
  method: "POST",
  path: "/api/library/shortcuts",
  summary: "Add a snippet (one text without an element) or a template (a text for each element)",
  input: z.object({ kind: z.enum(["snippet", "template"]), ...fields }),
  output: z.object({ id: z.uuid() }),
});

export const changeShortcut = defineEndpoint({
  method: "PATCH",
  path: "/api/library/shortcuts/:shortcutId",
  summary: "Change a snippet or a template: one's own, or a shared one by an administrator",
  input: z.object({ shortcutId: id, version, ...fields }),
  output: z.object({ version: z.number() }),
});

export const removeShortcut = defineEndpoint({
  method: "POST",
  path: "/api/library/shortcuts/:shortcutId/removal",
  summary: "Take a snippet or a template away, or with `removed: false` bring it back within thirty days",
  input: z.object({ shortcutId: id, version, removed: z.boolean() }),
  output: z.object({ version: z.number() }),
});

export const libraryNote = z.object({
  id: z.uuid(),
  title: z.string(),
  kind: z.string(),
  format: z.string(),
  about: z.string(),
  parts: z.array(z.object({ element: z.string(), text: z.string() })),
  madeBy: z.string(),
  madeOn: z.string(),
  /** Its maker's, or an administrator's, to take out. */
  mayRemove: z.boolean(),
});

export const listLibraryNotes = defineEndpoint({
  method: "GET",
  path: "/api/library/notes",
  summary: "The practice's own sample notes, newest first",
  input: z.object({}),
  output: z.object({ notes: z.array(libraryNote) }),
});

const whichPart = z.enum(["note", "shared"]);
const place = {
  /** Index of the text. */
  part: z.number().int().min(0).max(limits.elementsPerNote),
  start: z.number().int().min(0).max(limits.elementText),
  end: z.number().int().min(1).max(limits.elementText),
  /** The words that stand there: they are compared. */
  text: paragraph(500),
};

export const decision = z.discriminatedUnion("do", [
  z.object({ ...place, do: z.literal("replace"), instead: optionalLine(200) }),
  z.object({ ...place, do: z.literal("keep"), because: line(500) }),
]);

export const identifier = z.object({
  part: z.number(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  kind: z.enum(Object.keys(identifierKinds)),
  instead: z.string(),
});

export const findIdentifiers = defineEndpoint({
  method: "GET",
  path: "/api/notes/:noteId/identifiers",
  summary: "What in a signed note of the caller's own may say whom it is about, before it goes into the library",
  input: z.object({ noteId: id, of: whichPart.default("note") }),
  output: z.object({
    format: z.string(),
    kind: z.string(),
    hasShared: z.boolean(),
    parts: z.array(z.object({ element: z.string(), text: z.string() })),
    found: z.array(identifier),
  }),
});

export const addLibraryNote = defineEndpoint({
  method: "POST",
  path: "/api/library/notes",
  summary:
    "Put a signed note of the caller's own into the library, with a decision about everything that was found in it",
  input: z.object({
    noteId: id,
    of: whichPart.default("note"),
    title: line(120),
    about: optionalLine(500).default(""),
    decisions: z.array(decision).max(1000),
  }),
  output: z.object({ id: z.uuid() }),
});

export const removeLibraryNote = defineEndpoint({
  method: "DELETE",
  path: "/api/library/notes/:libraryNoteId",
  summary: "Take a sample note of the practice's out of the library, for good",
  input: z.object({ libraryNoteId: id }),
  output: z.object({ removed: z.literal(true) }),
});
