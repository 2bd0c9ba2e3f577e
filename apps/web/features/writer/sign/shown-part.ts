import * as Y from "yjs";
import { draftText, readDraft } from "@goldthread/draft";
import type { DraftSession } from "../../../drafts/draft-session.ts";
import type { SignInput } from "../api.ts";
import { NotSaved } from "./sign-state.ts";

const patience = 10_000;

/** What is shown of these drafts, as the sign request carries it. Waits until every word is committed. */
export async function readShownParts(sessions: readonly DraftSession[]): Promise<SignInput["parts"]> {
  const settled = await Promise.all(sessions.map((session) => session.settled(patience)));
  if (!settled.every(Boolean)) throw new NotSaved();
  return Promise.all(sessions.map(readShownPart));
}

async function readShownPart({ draftId, doc }: DraftSession): Promise<SignInput["parts"][number]> {
  // Both are read in the same turn: a word typed in between would make them disagree.
  const stateVector = Y.encodeStateVector(doc);
  const text = draftText(readDraft(doc));
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return { draftId, stateVector: toBase64(stateVector), digest: toHex(new Uint8Array(digest)) };
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
