import { useState } from "react";
import { sectionTitles } from "@goldthread/clinical/summary/summary.ts";
import { useMe, useToday } from "../../shell/me.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import type { LoadedSummary } from "./api.ts";
import { keptEdits, keepEdits } from "./kept-edits.ts";
import { countDrafted, editOf, editSentence, keyOf, takeAllOn } from "./summary-edits.ts";
import { SummarySentence } from "./summary-sentence.tsx";

/** The summary on one sheet: sentence by sentence, each with what it rests on. */
export function SummarySheet({ summary }: { readonly summary: LoadedSummary }) {
  const { client, kind, from, to, sections, notes } = summary;
  const place = `${client.id} ${kind} ${from} ${to}`;
  const [edits, setEdits] = useState(() => keptEdits(place));
  const change = (next: typeof edits) => {
    keepEdits(place, next);
    setEdits(next);
  };
  const days = new Map(notes.map(({ id, day }) => [id, day]));
  const drafted = countDrafted(edits, summary);
  const { staff, practice } = useMe();
  const today = useToday();
  return (
    <article className="summary-sheet" aria-label="Summary">
      <header>
        <h2>{kind === "discharge" ? "Discharge summary" : "Summary of care"}</h2>
        <p>
          <bdi>{client.name}</bdi>, {client.recordNumber}
          {client.birthDate === null ? "" : `, born ${dayWords(client.birthDate)}`}
        </p>
        <p className="quiet">
          {dayWords(from)} to {dayWords(to)} · {practice.name}
        </p>
      </header>
      <div className="summary-state no-print" role="status">
        {drafted === 0 ? (
          <p>Every sentence is taken on.</p>
        ) : (
          <>
            <p>
              {drafted === 1 ? "1 sentence was" : `${drafted} sentences were`} put together from the record and not
              taken on yet.
            </p>
            <Button onPress={() => change(takeAllOn(edits, summary))}>Take all on</Button>
          </>
        )}
      </div>
      {sections.map(({ key, sentences }) => (
        <section key={key} aria-labelledby={`summary-${key}`}>
          <h3 id={`summary-${key}`}>{sectionTitles[key]}</h3>
          <ul className="summary-sentences">
            {sentences.map(({ text, sources }) => (
              <SummarySentence
                key={keyOf(key, text)}
                text={text}
                sources={sources}
                days={days}
                clientId={client.id}
                edit={editOf(edits, keyOf(key, text))}
                onChange={(edit) => change(editSentence(edits, keyOf(key, text), edit))}
              />
            ))}
          </ul>
        </section>
      ))}
      <footer className="summary-foot">
        <p className="small quiet">
          Put together from signed notes and the record on {dayWords(today)}. It stands beside the notes of the sessions
          and replaces none of them.{drafted === 0 ? "" : " Not every sentence was taken on by its author."}
        </p>
        <p className="summary-signature">
          {[staff.name, staff.credential].filter((part) => part !== "").join(", ")}
          <span aria-hidden="true" className="summary-line" />
        </p>
      </footer>
    </article>
  );
}
