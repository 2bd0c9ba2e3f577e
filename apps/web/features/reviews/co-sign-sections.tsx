import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { CoSignDialog } from "../note/acts/co-sign.tsx";
import { SignBesideDialog } from "../note/acts/sign-beside-dialog.tsx";
import { AdditionsToCoSign } from "./additions-to-co-sign.tsx";
import { coSigningQuery } from "./api.ts";
import "./co-sign-sections.css";
import { bySession, type WaitingSession } from "./by-session.ts";
import { neededColumn } from "./needed-column.tsx";
import { SummariesToCoSign } from "./summaries-to-co-sign.tsx";

/** Trainees' notes that wait for a second signature, what was sent back, and one's own that came back. */
export function CoSignSections() {
  const zone = useZone();
  const { data } = useQuery(coSigningQuery);
  const [signing, setSigning] = useState<WaitingSession | null>(null);
  const [beside, setBeside] = useState<WaitingSession | null>(null);
  if (data === undefined) return null;
  return (
    <>
      <Part id="returned" title="Returned to you" sessions={bySession(data.returned)} columns={returnedColumns(zone)} />
      <Part
        id="to-co-sign"
        title="To co-sign"
        sessions={bySession(data.toCoSign)}
        columns={toCoSignColumns(zone, setSigning)}
      />
      <AdditionsToCoSign additions={data.additions} zone={zone} />
      <SummariesToCoSign summaries={data.summaries} zone={zone} />
      <Part
        id="to-sign-beside"
        title="To sign as the other facilitator"
        sessions={bySession(data.toSignBeside)}
        columns={besideColumns(zone, setBeside)}
      />
      <Part
        id="sent-back"
        title="Sent back, not answered yet"
        sessions={bySession(data.sentBack)}
        columns={returnedColumns(zone)}
      />
      {beside === null ? null : (
        <SignBesideDialog
          author={beside.author}
          notes={data.toSignBeside.filter(({ noteId }) => beside.notes.some((note) => note.noteId === noteId))}
          onClose={() => setBeside(null)}
        />
      )}
      {signing === null ? null : <CoSignDialog notes={signing.notes} onClose={() => setSigning(null)} />}
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly sessions: readonly WaitingSession[];
  readonly columns: readonly Column<WaitingSession>[];
}

function Part({ id, title, sessions, columns }: PartProps) {
  if (sessions.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} title={title} count={sessions.length} />
      <Table label={title} columns={columns} rows={sessions} rowKey={({ id: key }) => key} />
    </section>
  );
}

/** Each member's note is opened by itself; a lone note by its client's name. */
function notesOf({ title, notes }: WaitingSession): ReactNode {
  const [only] = notes;
  if (only !== undefined && notes.length === 1 && only.group === null)
    return (
      <Link to="/notes/$noteId" params={{ noteId: only.noteId }}>
        {only.name}
      </Link>
    );
  return (
    <>
      {title}
      <ul className="co-sign-notes">
        {notes.map(({ noteId, name }) => (
          <li key={noteId}>
            <Link to="/notes/$noteId" params={{ noteId }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

const who: Column<WaitingSession> = { key: "who", title: "Note", isName: true, cell: notesOf };
const author: Column<WaitingSession> = {
  key: "author",
  title: "Author",
  cell: ({ author: name }) => <bdi>{name}</bdi>,
};

function sessionColumn(zone: string): Column<WaitingSession> {
  return { key: "at", title: "Session", isFigures: true, cell: ({ happenedAt }) => momentWords(happenedAt, zone) };
}

type OnSign = (session: WaitingSession) => void;

function toCoSignColumns(zone: string, onSign: OnSign): readonly Column<WaitingSession>[] {
  return [who, author, sessionColumn(zone), required, signColumn("Co-sign", onSign)];
}

function besideColumns(zone: string, onSign: OnSign): readonly Column<WaitingSession>[] {
  return [who, author, sessionColumn(zone), required, signColumn("Sign", onSign)];
}

const required = neededColumn<WaitingSession>();

function signColumn(word: string, onSign: OnSign): Column<WaitingSession> {
  return {
    key: "sign",
    title: "Next step",
    cell: (session) => (
      <span className="co-sign-act">
        <Button size="s" onPress={() => onSign(session)}>
          {session.notes.length === 1 ? word : `${word} all ${session.notes.length}`}
        </Button>
      </span>
    ),
  };
}

function returnedColumns(zone: string): readonly Column<WaitingSession>[] {
  return [
    who,
    author,
    sessionColumn(zone),
    {
      key: "returned",
      title: "Returned",
      isFigures: true,
      cell: ({ returnedAt }) => (returnedAt === null ? "" : momentWords(returnedAt, zone)),
    },
  ];
}
