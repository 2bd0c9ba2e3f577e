import { createContext, useContext, useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import type * as Y from "yjs";
import { isBlank } from "@goldthread/clinical/note/is-blank.ts";
import type { Finding } from "@goldthread/clinical/review/finding.ts";
import { partToReview, type AroundPart } from "@goldthread/clinical/review/part-to-review.ts";
import type { ReviewSettings } from "@goldthread/clinical/review/review.ts";
import { readDraft, type DraftContent } from "@goldthread/draft";
import { usePracticeWords } from "./api.ts";
import { openReviewer } from "./ask-reviewer.ts";
import { openSpellingReviewer, type SpellingReviewer } from "./ask-spelling.ts";
import { createReviewStore, type ReviewStore } from "./review-store.ts";

/** A draft to review; `around` is asked anew each time, with what every part of the page says at that moment. */
export interface PartUnderReview {
  readonly doc: Y.Doc;
  around(own: DraftContent, contents: ReadonlyMap<Y.Doc, DraftContent>): AroundPart;
}

/** A pause in typing. */
const pause = 450;

/** Reviews these drafts whenever the typing pauses. Nothing is said of a draft without words. */
export function useReview(parts: readonly PartUnderReview[], settings: ReviewSettings): ReviewStore {
  const [store] = useState(createReviewStore);
  const words = usePracticeWords();
  const wordsNow = useEffectEvent(() => words);
  const notesToReview = useEffectEvent(() => {
    const contents = new Map(parts.map(({ doc }) => [doc, readDraft(doc)]));
    return parts.flatMap(({ doc, around }) => {
      const own = contents.get(doc);
      const hasWords = own?.elements.some(({ text }) => !isBlank(text)) ?? false;
      return own === undefined || !hasWords ? [] : [{ doc, note: partToReview(around(own, contents)) }];
    });
  });
  const docsOf = useEffectEvent(() => parts.map(({ doc }) => doc));
  const settingsNow = useEffectEvent(() => settings);
  const names = parts.map(({ doc }) => doc.guid).join();

  useEffect(() => {
    if (names === "") return undefined;
    const docs = docsOf();
    const reviewer = openReviewer();
    // Not before the first keystroke: it takes seconds to load, and who only reads needs none.
    let spelling: SpellingReviewer | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const reviewNow = () => {
      const asked = notesToReview();
      const notes = asked.map(({ note }) => note);
      const keep = (by: "rules" | "spelling") => (findings: readonly (readonly Finding[])[] | null) => {
        if (findings === null) return;
        const said = new Map(asked.map(({ doc }, at) => [doc, findings[at] ?? []]));
        for (const doc of docs) store.set(doc, by, said.get(doc) ?? []);
      };
      void reviewer.ask(notes, settingsNow()).then(keep("rules"));
      void spelling?.ask(notes, wordsNow()).then(keep("spelling"));
    };
    const changed = (change?: Y.Transaction) => {
      if (change?.local === true) spelling ??= openSpellingReviewer();
      clearTimeout(timer);
      timer = setTimeout(reviewNow, pause);
    };
    for (const doc of docs) doc.on("afterTransaction", changed);
    changed();
    return () => {
      clearTimeout(timer);
      for (const doc of docs) doc.off("afterTransaction", changed);
      reviewer.close();
      spelling?.close();
    };
  }, [names, store]);
  return store;
}

export const ReviewContext = createContext<ReviewStore | null>(null);

const silent = () => () => {};
const none: readonly Finding[] = [];

/** What stands open in one field of a draft. */
export function useFieldFindings(doc: Y.Doc | null, section: string): readonly Finding[] {
  const store = useContext(ReviewContext);
  return useSyncExternalStore(store?.subscribe ?? silent, () =>
    store === null || doc === null ? none : store.ofSection(doc, section),
  );
}

/** Everything that is said of these drafts, in their order. */
export function useReviewed(store: ReviewStore, docs: readonly Y.Doc[]): readonly ReturnType<ReviewStore["of"]>[] {
  useSyncExternalStore(store.subscribe, () => docs.map((doc) => idOf(store.of(doc))).join());
  return docs.map((doc) => store.of(doc));
}

const ids = new WeakMap<object, number>();
let next = 0;

/** A number for each object, so that many can be compared as one text. */
function idOf(object: object): number {
  const known = ids.get(object) ?? (next += 1);
  ids.set(object, known);
  return known;
}
