import { useContext } from "react";
import type { Finding } from "@goldthread/clinical/review/finding.ts";
import { readDraft } from "@goldthread/draft";
import { askedAlike } from "./asked-alike.ts";
import { answer, fixFinding, goToFinding, takeBack, type DraftOnPage } from "./finding-acts.ts";
import { AskedOfMany, FindingList, type FindingActs } from "./finding-list.tsx";
import { OtherBookContext } from "./other-book.ts";
import type { ReviewStore } from "./review-store.ts";
import { useReviewed } from "./use-review.ts";

export interface ReviewedDraft extends DraftOnPage {
  /** Whose part it is, where the page has more than one. */
  readonly part?: string;
}

interface ReviewPanelProps {
  readonly store: ReviewStore;
  readonly drafts: readonly ReviewedDraft[];
  readonly canWrite: boolean;
  /** Before going to a place: closes or opens what hides it. */
  readonly onReveal?: (draft: ReviewedDraft) => void;
  /** Said while nothing stands. */
  readonly whenEmpty?: string;
}

/** Everything that the reviewer has to say of these drafts. */
export function ReviewPanel({ store, drafts, canWrite, onReveal, whenEmpty = nothingFound }: ReviewPanelProps) {
  const reviewed = useReviewed(
    store,
    drafts.map(({ doc }) => doc),
  );
  const otherBook = useContext(OtherBookContext);
  const isEmpty = reviewed.every(({ open, answered }) => open.length === 0 && answered.length === 0);
  if (isEmpty) return <p className="quiet">{whenEmpty}</p>;
  const alike = askedAlike(reviewed);
  const saidOnce = new Set(alike.flat().map(({ finding }) => finding));
  const actsOn = (draft: ReviewedDraft): FindingActs => ({
    part: draft.part,
    format: readDraft(draft.doc).format,
    onGo: (finding) => goThere(draft, finding, onReveal),
    onFix: canWrite ? (finding) => fixFinding(draft, finding) : null,
    onAnswer: (finding, because) => answer(store, draft.doc, finding, because),
    onMove: otherBook !== null && canWrite ? (finding) => otherBook.move(draft, finding) : null,
  });
  return (
    <>
      {drafts.map((draft, at) => {
        const open = reviewed[at]?.open.filter((finding) => !saidOnce.has(finding)) ?? [];
        const answered = reviewed[at]?.answered ?? [];
        if (open.length === 0 && answered.length === 0) return null;
        return (
          <FindingList
            key={draft.doc.guid}
            reviewed={{ open, answered }}
            acts={actsOn(draft)}
            onTakeBack={(finding) => takeBack(store, draft.doc, finding)}
          />
        );
      })}
      {alike.map((placed) => (
        <AskedOfMany
          key={`${placed[0]?.finding.rule} ${placed[0]?.finding.message}`}
          asked={placed.flatMap(({ at, finding }) => {
            const draft = drafts[at];
            return draft === undefined ? [] : [{ finding, acts: actsOn(draft) }];
          })}
        />
      ))}
    </>
  );
}

/** What was opened or closed for it takes a moment to be there, and to give the focus back. */
const untilRevealed = 80;

function goThere(draft: ReviewedDraft, finding: Finding, onReveal: ReviewPanelProps["onReveal"]): void {
  if (onReveal === undefined) {
    goToFinding(draft, finding);
    return;
  }
  onReveal(draft);
  setTimeout(() => goToFinding(draft, finding), untilRevealed);
}

const nothingFound = "The reviewer found nothing. It looks again whenever you pause.";
