export { type Element, type ElementId, elementIds } from "./elements/element.ts";
export { elementOf, elements } from "./elements/index.ts";
export type { Format, Section } from "./formats/format.ts";
export { clientFormats, formatOf, formats } from "./formats/index.ts";
export { renderFormatDocs } from "./formats/render-docs.ts";
export {
  alsoRecordedKey,
  locate,
  type RenderedPiece,
  type RenderedSection,
  renderNote,
  sourceOf,
} from "./formats/render.ts";
export { FanOutRefusal, type FanOutRefusalCode } from "./group/fan-out-refusal.ts";
export { fanOut, type FanOutInput, type FanOutResult, type FanOutRow, type FanOutShared } from "./group/fan-out.ts";
export { checkReadyToSign } from "./note/check-sign.ts";
export { cleanText, isCleanText } from "./note/clean-text.ts";
export type { FieldFinding } from "./note/field-finding.ts";
export { isBlank } from "./note/is-blank.ts";
export { limits } from "./note/limits.ts";
export { splitByTags } from "./note/member-elements.ts";
export {
  type Attendance,
  type AttendanceStatus,
  attendanceStatuses,
  type ClientRef,
  consentBases,
  type ConsentBasis,
  type ContactDirection,
  contactDirections,
  type ContactFacts,
  type ContactKind,
  contactKinds,
  type ElementText,
  type GroupCounts,
  type MemberTag,
  memberTags,
  modalities,
  type Modality,
  type NoteBody,
  type PersonRef,
  type ProvenanceSpan,
  type Segment,
  type SessionFacts,
  type SharedPartBody,
  type TagSpan,
  type Unplanned,
  unplannedReasons,
} from "./note/note-body.ts";
export {
  formatProvenance,
  parseProvenance,
  type Provenance,
  provenanceAttribute,
  provenanceNameLimit,
  tagAttribute,
  typed,
} from "./note/provenance.ts";
export {
  attendanceSchema,
  clientRefSchema,
  elementTextSchema,
  noteBodySchema,
  personRefSchema,
  segmentSchema,
  sessionFactsSchema,
  sharedPartBodySchema,
} from "./note/schema.ts";
export { type DeltaInsert, normaliseSpans, spansFromDelta } from "./note/spans.ts";
export { AttendanceRefusal, type AttendanceRefusalCode } from "./session/attendance-refusal.ts";
export { attendanceOf } from "./session/attendance.ts";
export { checkSession } from "./session/check-session.ts";
export { dueAt, timeLeft } from "./session/due.ts";
export { formatInstant, parseInstant, readInstant } from "./session/instant.ts";
export { memberMinutes, minutesBetween } from "./session/minutes.ts";
export { isOnRule, type Recurrence, recurrenceDays, weekOfMonth } from "./session/recurrence.ts";
export { seriesTimes } from "./session/series-times.ts";
export { addDays, daysBetween, instantAt, weekdayOf, zonedTime } from "./session/zoned-time.ts";
