import { useState } from "react";
import { useToday } from "../../shell/me.ts";
import { dayShort } from "../../time/words.ts";
import { DateField, readDateField } from "../../ui/date-field.tsx";
import { Select } from "../../ui/select.tsx";
import { AboutField } from "./about-field.tsx";
import type { NoteContent, NoteKind } from "./book/note-content.ts";
import { kindWords } from "./kind-words.ts";

interface NoteFactsProps {
  readonly note: NoteContent;
  readonly kinds: readonly NoteKind[];
  readonly onChange: (part: Partial<NoteContent>) => void;
}

/** Of what kind a note is, about whom, and of which day. */
export function NoteFacts({ note, kinds, onChange }: NoteFactsProps) {
  const today = useToday();
  const [day, setDay] = useState(dayShort(note.day));
  const offered = kinds.includes(note.kind) ? kinds : [note.kind, ...kinds];
  return (
    <>
      <Select
        label="Kind"
        value={note.kind}
        options={offered.map((value) => ({ value, label: kindWords[value] }))}
        onChange={(kind) => onChange({ kind })}
      />
      <AboutField about={note.about} onChange={(about) => onChange({ about })} />
      <DateField
        label="Day"
        today={today}
        value={day}
        onChange={(typed) => {
          setDay(typed);
          const read = readDateField(typed, today);
          if (read !== null) onChange({ day: read });
        }}
      />
    </>
  );
}
