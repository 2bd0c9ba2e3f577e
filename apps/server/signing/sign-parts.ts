import { FanOutRefusal, isBlank, parseInstant, sharedPartBodySchema } from "@goldthread/clinical";
import type { FanOutRefusalCode, FanOutShared, PersonRef } from "@goldthread/clinical";
import type { RefusalCode } from "@goldthread/api/refusal.ts";
import { toHex } from "@goldthread/ledger";
import { crashPoint } from "@goldthread/store/crash-point.ts";
import type { Transaction } from "@goldthread/store/db.ts";
import { readPinned } from "@goldthread/store/queries/signing.ts";
import type { LockedToSign, SessionToSign } from "@goldthread/store/queries/signing.ts";
import { draftOf } from "./draft-of.ts";
import { freezeGroup, freezeIndividual, isMissed } from "./freeze.ts";
import type { FrozenGroup, Sources } from "./freeze.ts";
import { keepAnswers, reviewParts } from "./review-parts.ts";
import type { AnsweredPart, PartsToReview, Reviewer } from "./review-parts.ts";
import type { ReadPart } from "./read-shown-parts.ts";
import { SignRefusal } from "./sign-refusal.ts";
import { writeSigned } from "./write-signed.ts";

export interface SigningSources extends Sources {
  /** 32 random bytes for a ledger leaf. */
  readonly newLeafSalt: () => Uint8Array;
}

/** A passkey's act over the very notes that are about to be written; without one, the author gave their passphrase. */
export interface SignedByPasskey {
  readonly method: "passkey";
  /** The moment that the notes say. */
  readonly at: string;
  /** Of the notes, in their order. */
  readonly digests: readonly string[];
  /** Canonical JSON, kept with each signature. */
  readonly content: string;
}

export interface PartsToSign extends Omit<LockedToSign, "changes"> {
  /** The parts to sign, as committed. */
  readonly parts: readonly ReadPart[];
  readonly author: PersonRef;
  readonly scores?: PartsToReview["scores"];
  readonly sources: SigningSources;
  readonly by?: SignedByPasskey | undefined;
  /** The server's own, unless its time is taken apart from the rest. A route MUST NOT give one. */
  readonly review?: Reviewer | undefined;
}

export interface Signed {
  readonly signedAt: string;
  readonly sharedPartId: string | null;
  readonly notes: readonly {
    readonly draftId: string;
    readonly clientId: string;
    readonly noteId: string;
    readonly digest: string;
  }[];
  readonly absent: readonly { readonly clientId: string }[];
  /** Drafts that stay open. */
  readonly left: readonly string[];
}

/**
 * Freezes the parts and writes notes, signatures, ledger entries and the closing of the drafts: all of it in the
 * transaction it is given, or nothing. The sample practice's two years are signed by this same function.
 */
export async function signParts(tx: Transaction, work: PartsToSign): Promise<Signed> {
  refuseUnfitSession(work);
  const frozen = work.session.kind === "individual" ? freezeOne(work) : await freezeMany(tx, work);
  refuseOthers(work, frozen);
  crashPoint("signing: frozen");
  await writeSigned(tx, work, frozen);
  const { answers } = frozen;
  await keepAnswers(tx, work, { answers, notes: frozen.notes.map(({ body }) => body), newId: work.sources.newId });
  return {
    signedAt: work.session.now,
    sharedPartId: frozen.notes[0]?.body.shared?.id ?? null,
    notes: frozen.notes.map(({ body, digest }) => ({
      draftId: draftOf(work.drafts, body),
      clientId: body.client.id,
      noteId: body.id,
      digest: toHex(digest),
    })),
    absent: frozen.absent.map((clientId) => ({ clientId })),
    left: frozen.left,
  };
}

/** Whatever changed since the passkey was asked (a time, an attendance) makes other notes than those it signed. */
function refuseOthers({ by }: PartsToSign, { notes }: FrozenGroup): void {
  if (by === undefined) return;
  const same = notes.length === by.digests.length && notes.every(({ digest }, at) => toHex(digest) === by.digests[at]);
  if (!same) throw new SignRefusal("changed_meanwhile");
}

function refuseUnfitSession({ session, drafts, parts }: PartsToSign): void {
  if (!isMissed(session)) refuseNotHeld(session);
  const open = new Set(drafts.map(({ id }) => id));
  if (parts.some(({ draftId }) => !open.has(draftId))) throw new SignRefusal("already_signed");
}

function refuseNotHeld(session: SessionToSign): void {
  if (session.status === "cancelled" || session.status === "no-show") throw new SignRefusal("session_not_held");
  if (parseInstant(session.starts_at) > parseInstant(session.now)) throw new SignRefusal("session_in_future");
}

type Reviewed = FrozenGroup & { readonly answers: readonly AnsweredPart[] };

function freezeOne(work: PartsToSign): Reviewed {
  const { session, author, sources, review = reviewParts } = work;
  const [member] = work.members;
  const [part] = work.parts;
  if (member === undefined || part === undefined) throw new SignRefusal("not_found");
  const note = freezeIndividual({ session, member, content: part.content, author, sources });
  const answers = review(work);
  return { shared: null, notes: [note], absent: [], left: [], answers };
}

async function freezeMany(tx: Transaction, work: PartsToSign): Promise<Reviewed> {
  const { session, drafts, members, facilitators, parts, author, sources, review = reviewParts } = work;
  const shared = await sharedPart(tx, work);
  const rows = drafts.flatMap((draft) => {
    const member = members.find(({ client_id }) => client_id === draft.client_id);
    const part = parts.find(({ draftId }) => draftId === draft.id);
    if (draft.part !== "member" || member === undefined) return [];
    return [{ draftId: draft.id, member, content: part?.content ?? null, ready: part !== undefined }];
  });
  if (!rows.some(({ ready }) => ready)) throw new SignRefusal("note_empty");
  try {
    const frozen = freezeGroup({ session, rows, shared, facilitators, author, sources });
    return { ...frozen, answers: review(work) };
  } catch (error) {
    throw error instanceof FanOutRefusal ? explainFanOut(error, parts) : error;
  }
}

async function sharedPart(tx: Transaction, { session, drafts, parts }: PartsToSign): Promise<FanOutShared> {
  const draft = drafts.find(({ part }) => part === "shared");
  if (draft !== undefined) {
    const shown = parts.find(({ draftId }) => draftId === draft.id);
    // Members' notes refer to the shared part, so the first signature pins it.
    if (shown === undefined || shown.content.elements.every(({ text }) => isBlank(text)))
      throw new SignRefusal("note_empty");
    const { elements, segments } = shown.content;
    return { state: "draft", version: 1, elements, segments };
  }
  const pinned = await readPinned(tx, session.id);
  if (pinned === undefined) throw new SignRefusal("not_found");
  const body = sharedPartBodySchema.parse(JSON.parse(pinned.content));
  return { state: "pinned", id: pinned.id, version: pinned.version, digest: pinned.digest, body };
}

const fanOutRefusals: Readonly<Record<FanOutRefusalCode, RefusalCode>> = {
  "no-rows": "group_without_members",
  "too-many-rows": "invalid_input",
  "client-twice": "invalid_input",
  "draft-twice": "invalid_input",
  "note-twice": "invalid_input",
  "note-for-absent": "note_for_absent",
  "empty-note": "note_empty",
};

/** Names the parts it is about by their places in the request. */
function explainFanOut({ code, draftIds }: FanOutRefusal, parts: PartsToSign["parts"]): SignRefusal {
  const fields = parts.flatMap(({ draftId }, at) =>
    draftIds.includes(draftId) ? [{ field: `parts.${at}`, expected: expectedOf(code) }] : [],
  );
  return new SignRefusal(fanOutRefusals[code], { fields });
}

function expectedOf(code: FanOutRefusalCode): string {
  if (code === "note-for-absent") return "expected somebody who was there";
  return code === "empty-note" ? "expected a text that is not empty" : "expected each member once";
}
