import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { dayWords } from "../../time/words.ts";
import type { Sources, SummaryAbout } from "./api.ts";

const few = 6;

/** What a sentence rests on: each note or shared part by its day, the rest by what it is. */
export function SourceLine({ sources, about }: { readonly sources: Sources; readonly about: SummaryAbout }) {
  const [isOpen, setOpen] = useState(false);
  const signed = sources.filter(({ kind }) => kind === "note" || kind === "shared-part");
  const others = [...new Set(sources.filter((source) => !signed.includes(source)).map(({ kind }) => otherWords[kind]))];
  const more = isOpen ? 0 : Math.max(0, signed.length - few);
  const what = signed[0]?.kind === "shared-part" ? "shared part" : "note";
  return (
    <p className="summary-sources">
      {signed.length === 0 ? "" : signed.length === 1 ? `${capital(what)} of ` : `${signed.length} ${what}s: `}
      {signed.map((source, index) => (
        // On paper all of them stand, whatever is folded on the screen.
        <span key={source.id} className={more > 0 && index >= few ? "summary-folded" : undefined}>
          {index === 0 ? "" : ", "}
          <SourceLink source={source} />
        </span>
      ))}
      {more === 0 ? null : (
        <>
          {" "}
          <button type="button" className="summary-more no-print" onClick={() => setOpen(true)}>
            and {more} more
          </button>
        </>
      )}
      {others.length === 0 ? null : (
        <>
          {signed.length === 0 ? "" : "; "}
          {about.of === "client" ? (
            <Link to="/clients/$clientId" params={{ clientId: about.id }} preload={false}>
              {others.join(", ")}
            </Link>
          ) : (
            <Link to="/groups/$groupId" params={{ groupId: about.id }} preload={false}>
              {others.join(", ")}
            </Link>
          )}
        </>
      )}
    </p>
  );
}

/** A shared part is read in the session that it was written in. */
function SourceLink({ source: { kind, id, day, sessionId } }: { readonly source: Sources[number] }) {
  const words = day === null ? "undated" : dayWords(day);
  if (kind === "note")
    return (
      <Link to="/notes/$noteId" params={{ noteId: id }} preload={false}>
        {words}
      </Link>
    );
  if (sessionId === null) return words;
  return (
    <Link to="/sessions/$sessionId/write" params={{ sessionId }} preload={false}>
      {words}
    </Link>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const otherWords: Readonly<Record<Sources[number]["kind"], string>> = {
  note: "note",
  "shared-part": "shared part",
  session: "schedule",
  plan: "treatment plan",
  measure: "measure",
  medication: "medication",
  risk: "risk",
  homework: "homework",
  episode: "admission and discharge",
};
