import * as Y from "yjs";
import { draftText, readAnswers, readDraft } from "@goldthread/draft";
import type { DraftContent, ReviewAnswer } from "@goldthread/draft";
import { parseBase64, toHex } from "@goldthread/ledger";
import { applyChanges } from "../live/apply-changes.ts";
import { digestOf } from "./digest-of.ts";
import { refuseUnfitContent } from "./refuse-unfit-content.ts";
import { SignRefusal } from "./sign-refusal.ts";

/** What the page showed when its reader signed: the document's state vector and the digest of its text. */
export interface ShownPart {
  readonly draftId: string;
  /** Base64. */
  readonly stateVector: string;
  readonly digest: string;
}

export interface ReadPart {
  readonly draftId: string;
  readonly content: DraftContent;
  /** What the author answered to the reviewer's findings. */
  readonly answers: readonly ReviewAnswer[];
}

/** A committed change of a draft. */
type Change = { readonly draft_id: string; readonly change: Uint8Array };

/**
 * Reads the parts from their committed changes and compares them with what was shown. Where anything differs nothing is
 * signed, and the saved text goes back so that the page can show the difference. The changes MUST have been read with the
 * drafts locked.
 */
export function readShownParts(shown: readonly ShownPart[], committed: readonly Change[]): readonly ReadPart[] {
  const changes = Map.groupBy(committed, ({ draft_id }) => draft_id);
  const read = shown.map((part, at) => readPart(part, changes.get(part.draftId) ?? [], at));
  const saved = read.filter(({ asShown }) => !asShown);
  if (saved.length > 0) throw new SignRefusal("draft_differs", { saved });
  refuseUnfitContent(read);
  return read;
}

function readPart(
  shown: ShownPart,
  changes: readonly { readonly change: Uint8Array }[],
  at: number,
): ReadPart & { readonly asShown: boolean } {
  // Given an id, so that Yjs does not draw one for each.
  const document = new Y.Doc({ guid: shown.draftId });
  try {
    applyChanges(document, changes);
    const content = readContent(document, at);
    return {
      draftId: shown.draftId,
      content,
      answers: readAnswers(document),
      asShown: isAsShown(document, content, shown),
    };
  } finally {
    document.destroy();
  }
}

function readContent(document: Y.Doc, at: number): DraftContent {
  try {
    return readDraft(document);
  } catch {
    throw new SignRefusal("invalid_input", {
      fields: [{ field: `parts.${at}`, expected: "expected a text of words alone" }],
    });
  }
}

function isAsShown(document: Y.Doc, content: DraftContent, shown: ShownPart): boolean {
  if (toHex(digestOf(draftText(content))) !== shown.digest) return false;
  const written = Y.encodeStateVector(document);
  // Two editors may write the same one in another order; mostly it is the same to the byte.
  if (Buffer.from(written).toString("base64") === shown.stateVector) return true;
  const seen = decodeStateVector(shown.stateVector);
  const saved = Y.decodeStateVector(written);
  return seen?.size === saved.size && [...saved].every(([editor, clock]) => seen.get(editor) === clock);
}

function decodeStateVector(base64: string): Map<number, number> | null {
  try {
    return Y.decodeStateVector(parseBase64(base64));
  } catch {
    // Whatever it was, it is not what is saved.
    return null;
  }
}
