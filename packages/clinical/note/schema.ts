import { z } from "zod";
import { elementIds } from "../elements/element.ts";
import { isCleanText } from "./clean-text.ts";
import { hasFitted } from "./fits-once.ts";
import { isBlank } from "./is-blank.ts";
import { limits } from "./limits.ts";
import {
  attendanceStatuses,
  consentBases,
  contactDirections,
  contactKinds,
  memberTags,
  modalities,
  unplannedReasons,
} from "./note-body.ts";
import type { ElementText, PersonRef, SessionFacts } from "./note-body.ts";
import { isValue, type ProgressMark, progressRatings } from "./progress-mark.ts";
import { parseProvenance, provenanceNameLimit } from "./provenance.ts";
import { normaliseSpans } from "./spans.ts";

// Messages name the field (zod's path) and what is expected, never the value: it may hold a client's words.

const cleanString = (limit: number) =>
  z
    .string()
    .max(limit, `expected at most ${limit} characters`)
    .refine(isCleanText, "expected text without control characters and broken characters");

/** One line of text, possibly empty. */
const optionalLine = (limit: number) =>
  cleanString(limit).refine((text) => !/[\n\t]/.test(text), "expected one line of text");

/** One line of text that says something. */
const line = (limit: number) => optionalLine(limit).refine((text) => !isBlank(text), "expected text that is not empty");

const id = line(limits.id);
const instant = z.iso.datetime("expected a time such as 2026-11-15T14:00:00Z").max(30);
const count = z.int().min(0).max(100_000);
const minutes = z.int().min(0).max(limits.sessionMinutes);
const offset = z.int().min(0).max(limits.elementText);
const salt = z.string().regex(/^[A-Za-z0-9+/]{43}=$/, "expected 32 bytes in base64");
const version = z.int().min(1).max(1_000_000);

const provenanceForm = z
  .string()
  .max(provenanceNameLimit + 20)
  .refine((form) => succeeds(() => parseProvenance(form)), "expected a provenance such as typed or carried:2026-11-15");

const provenanceSpan = z.strictObject({ start: offset, end: offset, from: provenanceForm }).readonly();
const tagSpan = z.strictObject({ start: offset, end: offset, tag: z.enum(memberTags) }).readonly();

export const elementTextSchema = z
  .strictObject({
    element: z.enum(elementIds),
    key: id.nullable(),
    text: cleanString(limits.elementText),
    spans: z.array(provenanceSpan).max(limits.spansPerElement).readonly(),
    tags: z.array(tagSpan).max(limits.spansPerElement).readonly(),
  })
  .readonly()
  .refine(({ text, spans }) => spansCover(text.length, spans), {
    path: ["spans"],
    message: "expected spans in order that cover the text, neighbours of one origin merged",
  })
  .refine(({ text, tags }) => tagsFit(text.length, tags), {
    path: ["tags"],
    message: "expected tags in order, inside the text, none overlapping",
  });

export const personRefSchema = z
  .strictObject({ id, name: line(limits.name), credential: optionalLine(limits.name) })
  .readonly();

const contactFactsSchema = z
  .strictObject({
    kind: z.enum(contactKinds),
    direction: z.enum(contactDirections).nullable(),
    who: optionalLine(limits.name),
    relation: optionalLine(limits.label),
    consent: z.enum(consentBases).nullable(),
  })
  .readonly();

export const sessionFactsSchema = z
  .strictObject({
    id,
    kind: z.enum(["individual", "group"]),
    start: instant,
    stop: instant,
    minutes,
    zone: z.string().regex(/^[A-Za-z0-9_+\-/]{1,64}$/, "expected a time zone such as Europe/Berlin"),
    modality: z.enum(modalities),
    place: optionalLine(limits.place),
    serviceCode: line(limits.label).nullable(),
    unplanned: z.enum(unplannedReasons).nullable(),
    contact: contactFactsSchema.exactOptional(),
  })
  .readonly();

export const attendanceSchema = z
  .strictObject({
    status: z.enum(attendanceStatuses),
    arrived: instant.nullable(),
    left: instant.nullable(),
    minutes,
  })
  .readonly();

export const clientRefSchema = z
  .strictObject({
    id,
    name: line(limits.name),
    recordNumber: line(limits.label),
    birthDate: z.iso.date("expected a date such as 1990-05-17").nullable(),
  })
  .readonly();

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "expected a time such as 14:05");

export const segmentSchema = z
  .strictObject({
    id,
    // A facilitator may give a stretch a time and no name.
    label: optionalLine(limits.label),
    start: timeOfDay.nullable(),
    stop: timeOfDay.nullable(),
  })
  .readonly();

const elementTexts = z.array(elementTextSchema).max(limits.elementsPerNote).readonly();

export const sharedPartBodySchema = z
  .strictObject({
    goldthread: z.literal("shared-part/1"),
    id,
    version,
    session: sessionFactsSchema,
    group: z.strictObject({ id, name: line(limits.name) }).readonly(),
    facilitators: z.array(personRefSchema).max(limits.facilitators).readonly(),
    elements: elementTexts,
    segments: z.array(segmentSchema).max(limits.segments).readonly(),
    counts: z.strictObject({ enrolled: count, present: count, absent: count }).readonly(),
    salt,
  })
  .readonly();

const passage = z
  .strictObject({ element: z.enum(elementIds), key: id.nullable(), start: offset, end: offset })
  .readonly();

const progressMarkSchema = z
  .strictObject({
    objective: z.strictObject({ id, text: line(limits.objective) }).readonly(),
    rating: z.literal(progressRatings).nullable(),
    value: z.string().refine(isValue, "expected a number such as 4 or 6.5").nullable(),
    score: z
      .strictObject({
        measure: line(limits.label),
        total: line(20),
        on: z.iso.date("expected a date such as 2026-11-15"),
      })
      .readonly()
      .nullable(),
    passages: z.array(passage).max(limits.passagesPerMark).readonly(),
  })
  .readonly();

export const progressMarksSchema = z
  .array(progressMarkSchema)
  .max(limits.marksPerNote)
  .readonly()
  .refine(isOncePerObjective, "expected each objective once");

function isOncePerObjective(marks: readonly ProgressMark[]): boolean {
  return new Set(marks.map(({ objective }) => objective.id)).size === marks.length;
}

/** A note around whatever says what its session, its author and its texts are. */
const noteOf = <Session extends z.ZodType, Author extends z.ZodType, Text extends z.ZodType<Words>>(
  session: Session,
  author: Author,
  text: Text,
) =>
  z
    .strictObject({
      goldthread: z.enum(["note/1", "note/2"]),
      id,
      kind: z.enum(["individual", "group"]),
      format: id,
      formatVersion: version,
      client: clientRefSchema,
      session,
      author,
      signedAt: instant,
      elements: z.array(text).max(limits.elementsPerNote).readonly(),
      attendance: attendanceSchema.nullable(),
      shared: z
        .strictObject({ id, version, digest: line(limits.digest) })
        .readonly()
        .nullable(),
      progress: progressMarksSchema.exactOptional(),
      salt,
    })
    .refine(
      ({ goldthread, progress }) => (goldthread === "note/2") === (progress !== undefined && progress.length > 0),
      { path: ["progress"], message: "expected progress by objective in a note/2, and in no other" },
    )
    .refine(({ elements, progress = [] }) => progress.every((mark) => passagesFit(elements, mark)), {
      path: ["progress"],
      message: "expected passages inside the words of the note",
    })
    .readonly();

export const noteBodySchema = noteOf(sessionFactsSchema, personRefSchema, elementTextSchema);

/** The same where session, author and texts are the very objects that fitted before (`fitsOnce`). */
export const noteOfFitFactsSchema = noteOf(
  z.custom<SessionFacts>(hasFitted(sessionFactsSchema), "expected facts that fit"),
  z.custom<PersonRef>(hasFitted(personRefSchema), "expected facts that fit"),
  z.custom<ElementText>(hasFitted(elementTextSchema), "expected facts that fit"),
);

type Words = { readonly element: string; readonly key: string | null; readonly text: string };

function passagesFit(elements: readonly Words[], { passages }: ProgressMark): boolean {
  return passages.every(({ element, key, start, end }) => {
    const words = elements.find((one) => one.element === element && one.key === key);
    return words !== undefined && start < end && end <= words.text.length;
  });
}

function spansCover(length: number, spans: Parameters<typeof normaliseSpans>[1]): boolean {
  return succeeds(() => {
    const normal = normaliseSpans(length, spans);
    if (normal.length !== spans.length) throw new Error("not normal");
    if (normal.some((span, index) => span.start !== spans[index]?.start)) throw new Error("out of order");
  });
}

function tagsFit(length: number, tags: readonly { readonly start: number; readonly end: number }[]): boolean {
  let at = 0;
  for (const { start, end } of tags) {
    if (start < at || end <= start || end > length) return false;
    at = end;
  }
  return true;
}

/** Zod wants an answer where our parsers throw. */
function succeeds(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}
