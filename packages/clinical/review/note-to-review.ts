import { z } from "zod";

/** Absent and null mean the same: not given, so not judged. */
function given<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? undefined);
}

const line = z.string().max(500);
const words = z.string().max(1_000_000);
const minutes = z.number().min(0).max(100_000);
const person = z.object({ name: line });
const client = z.object({
  name: line,
  preferredName: given(line),
  aliases: given(z.array(line).max(100)),
  pronouns: given(line),
  /** To tell the client's own number from somebody else's, however it is written. */
  recordNumber: given(line).optional(),
});

/**
 * A note as the reviewer takes it: its sections as text, and whatever is known around it. Only `note` is needed; what
 * is not given is not judged. Unknown keys are passed over, so that a collection may carry its own.
 */
export const noteToReview = z.object({
  id: given(z.union([z.string().max(500), z.number()])),
  note: z.object({
    /** `progress`, `group`, `shift`, `private` ... */
    kind: line,
    /** A format's id, or `group`. */
    format: given(line),
    /** A text without sections, an imported note, is one section with the key `body`. */
    sections: z
      .array(
        z.object({
          key: line,
          text: words,
          /** Where each stretch came from, as in a signed note: `typed`, `carried:2026-11-09` ... */
          spans: given(z.array(z.object({ start: z.number().int(), end: z.number().int(), from: line })).max(10_000)),
        }),
      )
      .max(500),
  }),
  session: given(
    z.object({
      start: given(line),
      end: given(line),
      minutes: given(minutes),
      /** `individual`, `group`, `family`, `crisis`, `intake` ... */
      service: given(line),
      serviceCode: given(line),
      modality: given(line),
      present: given(z.number().int().min(0).max(10_000)),
      enrolled: given(z.number().int().min(0).max(10_000)),
      /** The client's own: `present`, `late`, `absent` ..., with their minutes. */
      attendance: given(z.object({ status: line, minutes: given(minutes) })),
      signedAt: given(line),
      /** When the note is due by the practice's own hours; without it the profile's are taken. */
      dueAt: given(line).optional(),
    }),
  ),
  client: given(client),
  author: given(person),
  facilitators: given(z.array(person).max(1000)),
  /** The group's members, the client among them or not. */
  members: given(z.array(client).max(1000)),
  /** Other clients of the author's, to notice a note about the wrong one. */
  caseload: given(z.array(client).max(5000)),
  plan: given(
    z.object({
      objectives: z.array(z.object({ id: line, text: words })).max(1000),
      /** Ids of those that the note ties a passage or a rating to. */
      tied: given(z.array(line).max(1000)),
    }),
  ),
  previousNotes: given(z.array(z.object({ id: line, date: given(line), text: words })).max(1000)),
  peerNotes: given(z.array(z.object({ text: words })).max(1000)),
  /** What the shared part says, which each member's note carries anyway. */
  sharedText: given(words),
  /** What the official note of the same contact says, for a private note that may hold nothing alone. */
  officialText: given(words).optional(),
  /** What the author has answered to earlier findings: "not here, because ...". */
  answers: given(
    z.array(z.object({ rule: line, section: given(line), text: words, because: words })).max(1000),
  ).optional(),
  /** Of the client, given in this session: no total where answers are missing, with the ids of the measure's flags. */
  scores: given(
    z
      .array(z.object({ measure: line, total: given(z.number()), flags: given(z.array(line).max(20)).optional() }))
      .max(100),
  ),
  profile: given(line),
});

export type NoteToReview = z.infer<typeof noteToReview>;
export type NamedClient = NonNullable<NoteToReview["client"]>;

/** What a rule's examples give: only what matters. */
export type NoteExample = z.input<typeof noteToReview>;

/** Throws an Error with one line that names the field and what was expected of it. */
export function parseNoteToReview(value: unknown): NoteToReview {
  const result = noteToReview.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue === undefined || issue.path.length === 0 ? "the note" : issue.path.join(".");
  throw new Error(`Cannot review: ${field}: ${issue?.message ?? "not a note"}`);
}
