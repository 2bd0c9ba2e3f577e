import { z } from "zod";
import { elementIds } from "../elements/element.ts";
import { isCleanText } from "./clean-text.ts";
import { isBlank } from "./is-blank.ts";
import { limits } from "./limits.ts";
import type { ElementText, NoteBody, SharedPartBody } from "./note-body.ts";
import { personRefSchema } from "./schema.ts";

/*
 * What is added to a signed note, exactly as canonicalised (RFC 8785), digested and kept. The form is versioned: a later
 * one gets another name, and what was kept stays readable in the form that it was kept in.
 */

const clean = (limit: number) =>
  z
    .string()
    .max(limit, `expected at most ${limit} characters`)
    .refine(isCleanText, "expected text without control characters and broken characters");
const words = (limit: number) => clean(limit).refine((text) => !isBlank(text), "expected text that is not empty");
const id = z.uuid();
const instant = z.iso.datetime("expected a time such as 2026-11-15T14:00:00Z").max(30);
const day = z.iso.date("expected a date such as 2026-11-15");
const offset = z.int().min(0).max(limits.elementText);

export const longestAddition = 20_000;
export const longestReason = 2_000;

/** The words that a correction is about, by their place in the signed text. UTF-16 offsets, half open. */
export const passageSchema = z
  .strictObject({
    part: z.enum(["note", "shared"]),
    element: z.enum(elementIds),
    key: clean(limits.id).nullable(),
    start: offset,
    end: offset,
    text: clean(limits.elementText),
  })
  .readonly()
  .refine(({ start, end, text }) => end > start && text.length === end - start, {
    path: ["end"],
    message: "expected a passage of at least one character, with its words",
  });
export type Passage = z.infer<typeof passageSchema>;

const every = {
  goldthread: z.literal("addition/1"),
  id,
  /** What was done in one press; an addition to a group's shared part goes to each note that carries it. */
  actId: id,
  at: instant,
  /** Staff id of the author, as the other acts have it. */
  by: id,
  author: personRefSchema,
  method: z.enum(["passphrase", "passkey"]),
  noteId: id,
  clientId: id,
  /** Of the signed note that it stands beside. */
  noteDigest: z.string().regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits"),
  salt: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, "expected 32 bytes in base64"),
};
/** Null where it is about this note alone. */
const shared = z.strictObject({ partId: id }).readonly().nullable();

export const denialGrounds = ["accurate-and-complete", "not-ours", "not-in-record-set", "not-accessible"] as const;
export type DenialGround = (typeof denialGrounds)[number];

/** A client's request is answered within so many days. */
const amendmentDays = 60;

export const additionSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...every,
    kind: z.literal("addendum"),
    text: words(longestAddition),
    happenedAt: instant.nullable(),
    shared,
  }),
  // Written long after it happened, by the clock: both times are kept.
  z.strictObject({
    ...every,
    kind: z.literal("late-entry"),
    /** Empty where it only says why the note itself was late. */
    text: clean(longestAddition),
    happenedAt: instant,
    because: words(longestReason),
  }),
  z.strictObject({
    ...every,
    kind: z.literal("correction"),
    passage: passageSchema,
    /** Empty where the words are struck and nothing stands in their place. */
    instead: clean(longestAddition),
    because: words(longestReason),
    shared,
  }),
  z.strictObject({
    ...every,
    kind: z.literal("retraction"),
    because: words(longestReason),
    /** The note in the right chart, where it is signed already. */
    movedTo: id.nullable(),
  }),
  z.strictObject({ ...every, kind: z.literal("moved"), movedTo: id }),
  // The words of a retracted note begin a draft in the right chart. Nothing here says whose that is.
  z.strictObject({ ...every, kind: z.literal("carried"), draftId: id }),
  z.strictObject({ ...every, kind: z.literal("attestation"), text: words(longestAddition) }),
  z.strictObject({
    ...every,
    kind: z.literal("amendment-request"),
    /** Who asked: the client, or somebody for them. */
    askedBy: words(limits.name),
    askedOn: day,
    dueOn: day,
    text: words(longestAddition),
  }),
  z.strictObject({
    ...every,
    kind: z.literal("amendment-decision"),
    requestId: id,
    decision: z.enum(["accepted", "denied"]),
    /** Only of a denial. */
    ground: z.enum(denialGrounds).nullable(),
    because: words(longestReason),
  }),
  z.strictObject({ ...every, kind: z.literal("disagreement"), requestId: id, text: words(longestAddition) }),
]);
export type Addition = z.infer<typeof additionSchema>;
export type AdditionKind = Addition["kind"];
type Every =
  | "goldthread"
  | "id"
  | "at"
  | "by"
  | "author"
  | "method"
  | "noteId"
  | "clientId"
  | "noteDigest"
  | "salt"
  | "actId";
/** What its author says; the rest is known when it is kept. */
export type AdditionWords = Addition extends infer One ? (One extends Addition ? Omit<One, Every> : never) : never;

type Texts = Pick<NoteBody | SharedPartBody, "elements">;

/** The element that a passage stands in, or undefined where those words are not there. */
export function elementOfPassage(
  { note, shared: part }: { readonly note: Texts; readonly shared: Texts | null },
  passage: Passage,
): ElementText | undefined {
  const elements = passage.part === "note" ? note.elements : (part?.elements ?? []);
  return elements.find(
    ({ element, key, text }) =>
      element === passage.element && key === passage.key && text.slice(passage.start, passage.end) === passage.text,
  );
}

/** The day on which an answer is due, from the day on which it was asked for. */
export function amendmentDueOn(askedOn: string): string {
  return new Date(Date.parse(`${askedOn}T00:00:00Z`) + amendmentDays * 86_400_000).toISOString().slice(0, 10);
}

/** Whether it is written so long after what it tells of that the clock calls it late. */
export function isLateEntry(facts: {
  readonly happenedAt: string;
  readonly at: string;
  readonly dueHours: number;
}): boolean {
  return Date.parse(facts.at) > Date.parse(facts.happenedAt) + facts.dueHours * 3_600_000;
}
