import { useQuery } from "@tanstack/react-query";
import { dayWords } from "../../time/words.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import type { WithheldFromMe } from "../my-acts/api.ts";
import { useWithheld, WithheldRow } from "../my-acts/withheld-row.tsx";
import { type MyNoteLine, notesQuery } from "./api.ts";
import { MyLink } from "./my-link.tsx";
import { MyPage } from "./my-page.tsx";

export function MyNotes() {
  const withheld = useWithheld("note");
  return (
    <MyPage
      title="Notes"
      lead="Each note is here as soon as it is signed. What is still being written is not a note yet."
      asked={useQuery(notesQuery)}
    >
      {({ notes }) =>
        notes.length + withheld.length === 0 ? (
          <EmptyState title="No note yet">
            After a session its note stands here, once whoever wrote it has signed it.
          </EmptyState>
        ) : (
          <ul className="my-list" aria-label="Notes, newest first">
            {linesOf(notes, withheld).map(({ note, one }) => (
              <li key={note?.id ?? one?.id}>
                {note === undefined ? null : <NoteRow note={note} />}
                {one === undefined ? null : <WithheldRow one={one} />}
              </li>
            ))}
          </ul>
        )
      }
    </MyPage>
  );
}

interface Line {
  readonly day: string;
  readonly note?: MyNoteLine;
  /** What is withheld stands where it would. */
  readonly one?: WithheldFromMe;
}

function linesOf(notes: readonly MyNoteLine[], withheld: readonly WithheldFromMe[]): readonly Line[] {
  const lines: readonly Line[] = [
    ...notes.map((note) => ({ day: note.day, note })),
    ...withheld.map((one) => ({ day: one.day, one })),
  ];
  return lines.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}

function NoteRow({ note }: { readonly note: MyNoteLine }) {
  return (
    <MyLink to={`/my/notes/${note.id}`} className="my-row">
      <strong>{dayWords(note.day)}</strong>
      <span>
        {note.title}, {note.author}
      </span>
      <Marks note={note} />
    </MyLink>
  );
}

function Marks({ note: { notShown, added } }: { readonly note: MyNoteLine }) {
  const marks = [
    ...(notShown === null ? [] : ["Not shown here: open to see why"]),
    ...(added === 0 ? [] : [added === 1 ? "Something was added since" : `${added} things were added since`]),
  ];
  return marks.length === 0 ? null : <span className="quiet small">{marks.join(". ")}</span>;
}
