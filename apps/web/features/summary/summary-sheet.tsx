import { useNavigate } from "@tanstack/react-router";
import { notAReplacement, sectionTitles } from "@goldthread/clinical/summary/summary.ts";
import { editSummary, goneSentences, openSentences } from "@goldthread/clinical/summary/summary-edits.ts";
import { useState } from "react";
import { seesClients, useMe, useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { toast } from "../../ui/toast.tsx";
import { AddOwn } from "./add-own.tsx";
import type { LoadedSummary, Sources } from "./api.ts";
import type { UnsentEdits } from "./draft-keeper.ts";
import { addOwn, changeOwn, editSentence, removeOwn, takeAllOn, withoutGone } from "./edit-summary.ts";
import { OwnSentence } from "./own-sentence.tsx";
import { SaveLine } from "./save-line.tsx";
import { SignSummaryDialog } from "./sign-summary-dialog.tsx";
import { SummaryHead } from "./summary-head.tsx";
import { SummarySentence } from "./summary-sentence.tsx";
import { type SummaryPlace, useSummaryDraft } from "./use-summary-draft.ts";

interface SummarySheetProps {
  readonly summary: LoadedSummary;
  readonly place: SummaryPlace;
  readonly unsent: UnsentEdits | null;
  /** Asks the record again. */
  readonly onAgain: () => void;
  /** Another window kept something: its words, or these in their place. */
  readonly onConflict: (mine: UnsentEdits["edits"] | null) => void;
}

/** The summary on one sheet: sentence by sentence, each with what it rests on, until it is signed. */
export function SummarySheet({ summary, place, unsent, onAgain, onConflict }: SummarySheetProps) {
  const { about } = place;
  const { edits, change, state, settle } = useSummaryDraft(place, { draft: summary.draft, unsent });
  const [added, setAdded] = useState<string | null>(null);
  const [isSigning, setSigning] = useState(false);
  const sections = editSummary(summary, edits);
  const open = openSentences(sections).length;
  const sources = new Map<string, Sources>(
    summary.sections.flatMap(({ sentences }) => sentences.map((sentence) => [sentence.key, sentence.sources] as const)),
  );
  const me = useMe();
  const navigate = useNavigate();
  const refresh = useRefresh();
  return (
    <article className="summary-sheet" aria-label="Summary">
      <SummaryHead {...summary} practice={me.practice.name} />
      <div className="summary-state no-print" role="status">
        {open === 0 ? (
          <p>Every sentence is taken on.</p>
        ) : (
          <>
            <p>
              {open === 1 ? "1 sentence was" : `${open} sentences were`} put together from the record and not taken on
              yet.
            </p>
            <Button onPress={() => change(takeAllOn(edits, sections))}>Take all on</Button>
          </>
        )}
      </div>
      <SaveLine
        state={state}
        onTheirs={() => onConflict(null)}
        onMine={() => onConflict(edits)}
        onAgain={() => {
          const gone = goneSentences(summary, edits);
          if (gone.length > 0) change(withoutGone(edits, gone));
          void settle().then(onAgain);
        }}
      />
      {sections.map(({ key, sentences }) => (
        <section key={key} aria-labelledby={`summary-${key}`}>
          <h3 id={`summary-${key}`}>{sectionTitles[key]}</h3>
          <ul className="summary-sentences">
            {sentences.map((sentence) =>
              edits.own.some(({ id }) => id === sentence.key) ? (
                <OwnSentence
                  key={sentence.key}
                  text={sentence.text}
                  isNew={sentence.key === added}
                  onChange={(text) => change(changeOwn(edits, sentence.key, text))}
                  onRemove={() => change(removeOwn(edits, sentence.key))}
                />
              ) : (
                <SummarySentence
                  key={sentence.key}
                  sentence={sentence}
                  sources={sources.get(sentence.key) ?? []}
                  about={about}
                  onChange={(what) => change(editSentence(edits, sentence, what))}
                />
              ),
            )}
          </ul>
        </section>
      ))}
      <AddOwn
        about={about}
        onAdd={(section) => {
          const id = crypto.randomUUID();
          setAdded(id);
          change(addOwn(edits, { id, section }));
        }}
      />
      {seesClients(me) ? (
        <div className="summary-sign no-print">
          <Button tone="main" isDisabled={open > 0 || sections.length === 0} onPress={() => setSigning(true)}>
            Sign the summary
          </Button>
          {open === 0 ? null : <p className="quiet">It can be signed once every sentence is taken on or left out.</p>}
        </div>
      ) : null}
      <Foot isOpen={open > 0} />
      {isSigning ? (
        <SignSummaryDialog
          place={place}
          settle={settle}
          onClose={() => setSigning(false)}
          onDiffers={onAgain}
          onSigned={(summaryId) => {
            refresh();
            toast("The summary is signed.");
            void navigate({ to: "/summaries/$summaryId", params: { summaryId } });
          }}
        />
      ) : null}
    </article>
  );
}

/** On paper an unsigned summary says what it is not yet. */
function Foot({ isOpen }: { readonly isOpen: boolean }) {
  const today = useToday();
  return (
    <footer className="summary-foot">
      <p className="small quiet">
        Put together from signed notes and the record on {dayWords(today)}. {notAReplacement}{" "}
        <span className="summary-on-paper">
          Not signed.{isOpen ? " Not every sentence was taken on by its author." : ""}
        </span>
      </p>
    </footer>
  );
}
