import { dueAt, memberMinutes, minutesBetween, type NoteBody, type PersonRef } from "@goldthread/clinical";
import { sortAnswered } from "@goldthread/clinical/review/answered.ts";
import type { Finding } from "@goldthread/clinical/review/finding.ts";
import type { NamedClient } from "@goldthread/clinical/review/note-to-review.ts";
import { partToReview, type AroundPart } from "@goldthread/clinical/review/part-to-review.ts";
import { review } from "@goldthread/clinical/review/review.ts";
import type { Rule } from "@goldthread/clinical/review/rule.ts";
import { rules } from "@goldthread/clinical/review/rules/index.ts";
import { stopsSigning } from "@goldthread/clinical/review/stops-signing.ts";
import type { Transaction } from "@goldthread/store/db.ts";
import { insertReviewAnswers } from "@goldthread/store/queries/review-answer.ts";
import type { SessionScore } from "@goldthread/store/queries/session-scores.ts";
import type { DraftToSign, MemberToSign, SessionToSign } from "@goldthread/store/queries/signing.ts";
import { standFor } from "../ledger/stand-for.ts";
import type { ReadPart } from "./read-shown-parts.ts";
import { SignRefusal } from "./sign-refusal.ts";

/** The few that keep a note from being signed; the rest is the author's to weigh, and was shown while writing. */
const blocking = rules.filter(({ severity }) => severity === "block");

export interface PartsToReview {
  readonly session: SessionToSign;
  readonly drafts: readonly DraftToSign[];
  readonly parts: readonly ReadPart[];
  readonly members: readonly MemberToSign[];
  readonly facilitators: readonly PersonRef[];
  readonly author: PersonRef;
  /** What the session's clients answered in it. */
  readonly scores?: readonly (SessionScore & { readonly client_id: string })[] | undefined;
}

/** What is kept of a finding: where it stands, and never its words. */
type FindingToKeep = Pick<Finding, "rule" | "severity" | "label" | "section" | "start" | "end">;

/** A finding, and why its author says that it does not apply. */
export interface AnsweredPart {
  readonly part: DraftToSign;
  readonly finding: FindingToKeep;
  readonly because: string;
}

/** What judges parts before they are signed: refuses, or answers what was answered. */
export type Reviewer = (work: PartsToReview) => readonly AnsweredPart[];

/**
 * The server's word on what must never be signed, by the same engine as in the writer. Refuses with the findings that
 * stand; answers those that were answered, to be kept with the note.
 */
export function reviewParts(work: PartsToReview): readonly AnsweredPart[] {
  const reviewed = work.parts.flatMap((read) => {
    const part = work.drafts.find(({ id }) => id === read.draftId);
    if (part === undefined) return [];
    const findings = review(partToReview(aroundOf(work, part, read)), { rules: rulesFor(read) });
    const { open, answered } = sortAnswered(findings, read.answers);
    return [{ part, open, answered: [...answered, ...answeredElsewhere(read, answered)] }];
  });
  const findings = reviewed.flatMap(({ part, open }) =>
    open.filter(stopsSigning).map((finding) => ({ draftId: part.id, ...finding })),
  );
  if (findings.length > 0) throw new SignRefusal("review_blocks", { findings });
  return reviewed.flatMap(({ part, answered }) => answered.map((one) => ({ part, ...one })));
}

/** Beside those that block, the ones that something was answered to: the answer is kept with the note. */
function rulesFor({ answers }: ReadPart): readonly Rule[] {
  if (answers.length === 0) return blocking;
  const answered = new Set(answers.map(({ rule }) => rule));
  return rules.filter(({ id, severity }) => severity === "block" || answered.has(id));
}

/**
 * Answers to findings that only the writer can make, with earlier notes and the plan before it. They kept nobody from
 * signing; the words they are about must stand in the part.
 */
function answeredElsewhere(
  { content, answers }: ReadPart,
  answered: readonly { readonly finding: Finding }[],
): { readonly finding: FindingToKeep; readonly because: string }[] {
  return answers.flatMap(({ rule: id, text, because }) => {
    const rule = rules.find((one) => one.id === id);
    const isKept = answered.some(({ finding }) => finding.rule === id && isSame(finding.text, text));
    if (rule === undefined || rule.severity === "block" || text === "" || isKept) return [];
    const place = content.elements.find((element) => element.text.includes(text));
    if (place === undefined) return [];
    const start = place.text.indexOf(text);
    const section = place.key === null ? place.element : `${place.element}:${place.key}`;
    const finding = { rule: id, severity: rule.severity, label: "answered", section, start, end: start + text.length };
    return [{ finding, because }];
  });
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function aroundOf(work: PartsToReview, part: DraftToSign, { draftId, content, answers }: ReadPart): AroundPart {
  const { session, members, facilitators, author, parts, drafts, scores = [] } = work;
  // What stands beside it is read only by rules that something was answered to.
  const isBeside = part.part === "member" && answers.length > 0;
  const shared = drafts.find((draft) => draft.part === "shared")?.id;
  const client = members.find(({ client_id }) => client_id === part.client_id);
  return {
    part: session.contact === null ? part.part : "contact",
    format: content.format ?? (part.part === "individual" ? "soap" : `group-${part.part}`),
    elements: content.elements,
    author,
    client: client && named(client),
    // Nobody else sat in an individual session.
    members: part.part === "individual" ? undefined : members.map(named),
    facilitators: part.part === "individual" ? undefined : facilitators,
    session: sessionOf(work, client),
    profile: session.profile,
    scores: scores
      .filter(({ client_id }) => client_id === part.client_id)
      .map(({ measure, total, flags }) => ({ measure, total: total ?? undefined, flags: [...flags] })),
    sharedText: isBeside ? parts.flatMap((one) => (one.draftId === shared ? [wordsOf(one)] : []))[0] : undefined,
    peers: isBeside
      ? parts.flatMap((one) => (one.draftId === draftId || one.draftId === shared ? [] : [wordsOf(one)]))
      : undefined,
  };
}

/** The same facts as in the writer, the hour that the note is due among them. */
function sessionOf({ session, members }: PartsToReview, client: MemberToSign | undefined): AroundPart["session"] {
  const { starts_at: start, stops_at: stop, modality, service, service_code: code, kind, now } = session;
  const here = members.filter(({ status }) => status !== "absent").length;
  return {
    start,
    end: stop,
    minutes: minutesBetween(start, stop),
    service,
    serviceCode: code ?? undefined,
    modality,
    present: kind === "group" ? here : undefined,
    enrolled: kind === "group" ? members.length : undefined,
    attendance: client === undefined ? undefined : attendanceOf(client, { start, stop }),
    signedAt: now,
    dueAt: dueAt(stop, session.due_hours),
  };
}

function attendanceOf(
  { status, arrived_at: arrived, left_at: left }: MemberToSign,
  times: { start: string; stop: string },
) {
  if (status === null) return undefined;
  return { status, minutes: memberMinutes({ ...times, attendance: { status, arrived, left } }) };
}

function wordsOf({ content }: ReadPart): string {
  return content.elements.map(({ text }) => text).join("\n\n");
}

function named({ name, preferred_name, aliases }: MemberToSign): NamedClient {
  return { name, preferredName: preferred_name, aliases: [...aliases], pronouns: undefined };
}

/** Keeps the answers, each with an entry in the ledger that counts it. The notes MUST be inserted before. */
export async function keepAnswers(
  tx: Transaction,
  { session, author }: Pick<PartsToReview, "session" | "author">,
  { answers, notes, newId }: { answers: readonly AnsweredPart[]; notes: readonly NoteBody[]; newId: () => string },
): Promise<void> {
  if (answers.length === 0) return;
  const facts = answers.map(({ part, finding, because }) => ({
    because,
    clientId: part.client_id,
    end: finding.end,
    groupId: session.group_id,
    // Without the answer it could not have been signed.
    isOverride: stopsSigning(finding),
    noteId: notes.find(({ client }) => client.id === part.client_id)?.id ?? null,
    rule: finding.rule,
    section: finding.section,
    sessionId: session.id,
    start: finding.start,
  }));
  const rows = await standFor(tx, facts, { kind: "override", by: author.id, at: new Date(session.now), newId });
  await insertReviewAnswers(tx, rows);
}
