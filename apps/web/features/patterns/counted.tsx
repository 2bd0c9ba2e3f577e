import { Link } from "@tanstack/react-router";
import { createContext, useContext, useState, type ReactNode } from "react";
import { dayWords } from "../../time/words.ts";
import { Dialog } from "../../ui/dialog.tsx";
import type { CountedContact } from "./api.ts";
import { contactWords } from "./pattern-words.ts";

interface Opened {
  readonly title: string;
  readonly places: readonly number[];
}

const OpenContext = createContext<(opened: Opened) => void>(() => undefined);

/** As many as can be read through; the rest is told. */
const mostShown = 100;

/** Around whatever shows counts: a count that is pressed opens what was counted. */
export function CountedIn({
  contacts,
  children,
}: {
  readonly contacts: readonly CountedContact[];
  readonly children: ReactNode;
}) {
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <OpenContext value={setOpened}>
      {children}
      <Dialog title={opened?.title ?? ""} isOpen={opened !== null} onClose={() => setOpened(null)}>
        {opened === null ? null : <Contacts places={opened.places} contacts={contacts} />}
      </Dialog>
    </OpenContext>
  );
}

interface CountProps {
  readonly places: readonly number[];
  /** What was counted, as the title of what opens. */
  readonly title: string;
  /** What stands after the number; read out as well. */
  readonly words?: string;
}

export function Count({ places, title, words = "" }: CountProps) {
  const open = useContext(OpenContext);
  const said = words === "" ? `${places.length}` : `${places.length} ${words}`;
  if (places.length === 0) return <span className="figures quiet">{said}</span>;
  return (
    <button
      type="button"
      className="count figures"
      aria-label={`${said}: ${title}`}
      onClick={() => open({ title, places })}
    >
      {said}
    </button>
  );
}

function Contacts({
  places,
  contacts,
}: {
  readonly places: readonly number[];
  readonly contacts: readonly CountedContact[];
}) {
  const newest = places.toReversed();
  return (
    <>
      <ul className="counted-list" aria-label="Counted">
        {newest.slice(0, mostShown).flatMap((at) => {
          const contact = contacts[at];
          return contact === undefined ? [] : [<Contact key={contact.sessionId} contact={contact} />];
        })}
      </ul>
      {newest.length > mostShown ? (
        <p className="small quiet">
          And {newest.length - mostShown} earlier ones. Choose a shorter period to see them.
        </p>
      ) : null}
    </>
  );
}

function Contact({ contact }: { readonly contact: CountedContact }) {
  const { noteId, sessionId, day } = contact;
  return (
    <li>
      {noteId === null ? (
        <Link to="/sessions/$sessionId" params={{ sessionId }} preload={false}>
          {dayWords(day)}
        </Link>
      ) : (
        <Link to="/notes/$noteId" params={{ noteId }} preload={false}>
          {dayWords(day)}
        </Link>
      )}{" "}
      <span className="quiet">
        {contactWords(contact)}
        {noteId === null ? ", no note" : ""}
      </span>
    </li>
  );
}
