import type { ElementId, MemberTag } from "@goldthread/clinical";
import { type ProgressRating, tieAttribute } from "@goldthread/clinical/note/progress-mark.ts";
import { draftText, elementText, insertWithProvenance, rateObjective, readDraft } from "@goldthread/draft";
import { sha256, toBase64, toHex } from "@goldthread/ledger";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { appendChanges } from "@goldthread/store/queries/draft-update.ts";
import * as Y from "yjs";
import type { ShownPart } from "../read-shown-parts.ts";

export interface Typing {
  readonly element?: ElementId;
  readonly key?: string | null;
  readonly words: string;
  readonly from?: string;
  readonly tag?: MemberTag;
}

/** A draft as a page holds it: what is typed here is on the page alone until it is saved. */
export function aPage(db: Database, { draftId, authorId }: { readonly draftId: string; readonly authorId: string }) {
  const document = new Y.Doc();
  const unsaved: Uint8Array[] = [];
  document.on("update", (change: Uint8Array) => void unsaved.push(change));

  const page = {
    document,
    /** At the end of the element's text. */
    type({ element = "reported", key = null, words, from = "typed", tag }: Typing) {
      const text = elementText(document, element, key);
      const at = text.length;
      insertWithProvenance(text, { at, words, from });
      if (tag !== undefined) text.format(at, words.length, { tag });
      return page;
    },
    format(id: string) {
      document.getMap("about").set("format", id);
      return page;
    },
    segment(id: string, { label, start, stop }: { label: string; start: string | null; stop: string | null }) {
      document.getMap("segments").set(
        id,
        new Y.Map<string | number | null>([
          ["label", label],
          ["start", start],
          ["stop", stop],
          ["order", 0],
        ]),
      );
      return page;
    },
    /** Ties all that was typed into the element so far, and says how far the objective has come. */
    tie(
      objective: { readonly id: string; readonly text: string },
      rating: ProgressRating,
      element: ElementId = "reported",
    ) {
      const text = elementText(document, element, null);
      text.format(0, text.length, { [tieAttribute]: objective.id });
      rateObjective(document, objective, { rating });
      return page;
    },
    async save() {
      const changes = unsaved.splice(0).map((change) => ({ draftId, authorId, change }));
      await asPart(db, "drafts", (tx) => appendChanges(tx, changes));
      return page;
    },
    /** What the sign request says of it. */
    shown(): ShownPart {
      return {
        draftId,
        stateVector: toBase64(Y.encodeStateVector(document)),
        digest: toHex(sha256(draftText(readDraft(document)))),
      };
    },
  };
  return page;
}
