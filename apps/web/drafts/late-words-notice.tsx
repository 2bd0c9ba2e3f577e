import { lazy, Suspense, useEffect, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { toast } from "../ui/toast.tsx";
import type { DraftSession } from "./draft-session.ts";
import { lateWords } from "./late-words.ts";
import { useDrafts, useDraftState } from "./use-drafts.ts";
import "./late-words-notice.css";

/** Words written on this page that came after the signature. */
export function LateWordsNotice({ session }: { readonly session: DraftSession }) {
  const words = useDraftState([session], () => session.lateWords());
  return words === "" ? null : (
    <LateWords draftId={session.draftId} words={words} onDrop={() => void session.dropLateWords()} />
  );
}

interface KeptLateWordsProps {
  readonly draftId: string;
  /** Whose part it is, where the page shows several. */
  readonly part?: string;
}

/** Words kept on this device for a part that was signed before this page opened, or while it was offline. */
export function KeptLateWords({ draftId, part }: KeptLateWordsProps) {
  const { store } = useDrafts();
  const [kept, setKept] = useState<{ readonly words: string; readonly ids: readonly number[] }>({ words: "", ids: [] });
  useEffect(() => {
    let here = true;
    void store
      .read(draftId)
      .catch(() => [])
      .then((rows) => {
        if (here) setKept({ words: lateWords(rows.map(({ change }) => change)), ids: rows.map(({ id }) => id) });
      });
    return () => {
      here = false;
    };
  }, [store, draftId]);
  if (kept.words === "") return null;
  const drop = () => {
    void store.drop(kept.ids);
    setKept({ words: "", ids: [] });
  };
  return <LateWords draftId={draftId} words={kept.words} part={part} onDrop={drop} />;
}

interface LateWordsProps {
  readonly draftId: string;
  readonly words: string;
  readonly part?: string | undefined;
  readonly onDrop: () => void;
}

// It parses records, which nobody who only writes needs to load.
const LateAddendum = lazy(async () => ({
  default: (await import("../features/note/acts/late-addendum.tsx")).LateAddendum,
}));

function LateWords({ draftId, words, part, onDrop }: LateWordsProps) {
  const [isAdding, setIsAdding] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(words);
    toast("Copied. The words stay on this device until you remove them.");
  };
  return (
    <Notice
      tone="warn"
      title={part === undefined ? "Written after the signature" : `Written after the signature: ${part}`}
      isAlert
    >
      <p>
        These words were not saved when this part was signed, so they are not in the record. They are kept on this
        device until you add them or remove them.
      </p>
      <blockquote className="late-words">{words}</blockquote>
      <div className="late-words-actions">
        <Button size="s" tone="main" onPress={() => setIsAdding(true)}>
          Add them as an addendum
        </Button>
        <Button size="s" onPress={() => void copy()}>
          Copy the words
        </Button>
        <Button size="s" tone="quiet" onPress={onDrop}>
          Remove them from this device
        </Button>
      </div>
      {isAdding ? (
        <Suspense fallback={null}>
          <LateAddendum draftId={draftId} words={words} onClose={() => setIsAdding(false)} onAdded={onDrop} />
        </Suspense>
      ) : null}
    </Notice>
  );
}
