import * as Y from "yjs";
import { parseBase64, sha256, toHex, utf8 } from "@goldthread/ledger";
import { draftText, readDraft } from "@goldthread/draft";
import type { DraftContent } from "@goldthread/draft";
import type { Transaction } from "@goldthread/store/db.ts";
import { readChanges } from "@goldthread/store/queries/draft-update.ts";
import { SignRefusal } from "./sign-refusal.ts";

/** What the page showed when its reader signed: the document's state vector and the digest of its text. */
export interface ShownPart {
  readonly draftId: string;
  readonly stateVector: string;
  readonly digest: string;
}

export interface ReadPart {
  readonly draftId: string;
  readonly content: DraftContent;
}

/**
 * Reads the parts as committed and compares them with what was shown. Where anything differs nothing is signed, and
 * the saved text goes back so that the page can show the difference. MUST run with the drafts locked.
 */
export async function readShownParts(tx: Transaction, shown: readonly ShownPart[]): Promise<readonly ReadPart[]> {
  const changes = await readChanges(tx, shown.map(({ draftId }) => draftId));
  const differing: ReadPart[] = [];
  const parts = shown.map((part) => {
    const doc = new Y.Doc();
    Y.transact(doc, () => {
      for (const { draft_id, change } of changes) if (draft_id === part.draftId) Y.applyUpdate(doc, change);
    });
    const read = { draftId: part.draftId, content: readDraft(doc) };
    if (!isAsShown(doc, read.content, part)) differing.push(read);
    doc.destroy();
    return read;
  });
  if (differing.length > 0) throw new SignRefusal("draft_differs", differing);
  return parts;
}

function isAsShown(doc: Y.Doc, content: DraftContent, shown: ShownPart): boolean {
  if (toHex(sha256(utf8(draftText(content)))) !== shown.digest) return false;
  const seen = decodeStateVector(shown.stateVector);
  if (seen === null) return false;
  const saved = Y.decodeStateVector(Y.encodeStateVector(doc));
  if (saved.size !== seen.size) return false;
  return [...saved].every(([editor, clock]) => seen.get(editor) === clock);
}

function decodeStateVector(base64: string): Map<number, number> | null {
  try {
    return Y.decodeStateVector(parseBase64(base64));
  } catch {
    return null;
  }
}
