import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { Button } from "../../ui/button.tsx";
import { type Myself, signOut, stayHere } from "./api.ts";
import { forgetAllWords } from "../my-acts/kept-words.ts";
import { MyQuestions } from "../my-acts/my-questions.tsx";
import { MyWithheld } from "../my-acts/my-withheld.tsx";
import { forgetAllAnswers } from "../questions/kept-answers.ts";
import { MyDocumentPage } from "../my-documents/my-document-page.tsx";
import { MyHome } from "./my-home.tsx";
import { MyLink } from "./my-link.tsx";
import { MyNotePage } from "./my-note-page.tsx";
import { places } from "./places.tsx";

/** Around every page of the view: whose record it is, the way back, and the way out. */
export function MyFrame({ myself, place }: { readonly myself: Myself; readonly place: string }) {
  useStayHere();
  const queries = useQueryClient();
  const leave = async () => {
    await signOut();
    queries.removeQueries({ queryKey: ["my"] });
    forgetAllAnswers(window.sessionStorage);
    forgetAllWords(window.sessionStorage);
    window.location.replace("/my");
  };
  const actsFor =
    myself.holder === "representative" ? `${myself.holderName}, for ${myself.clientName}` : myself.clientName;
  return (
    <div className="my">
      <header className="my-head">
        <p>
          <strong>
            <bdi>{actsFor}</bdi>
          </strong>
          <span className="quiet"> at {myself.practice.name}</span>
        </p>
        <Button size="s" tone="quiet" icon="leave" onPress={() => void leave()}>
          Sign out
        </Button>
        {myself.practice.sample ? <p className="my-sample">Sample practice: everybody in it is fictional.</p> : null}
      </header>
      <main className="my-main" id="main" tabIndex={-1}>
        {place === "/my" ? null : (
          <nav aria-label="Back">
            <Back place={place} />
          </nav>
        )}
        {pageAt(place, myself)}
      </main>
      <footer className="my-foot small quiet">
        Sign out when you are done, above all on a phone or computer that others use. In an emergency do not wait for
        the practice: call your local emergency number; in the United States call or text 988.
      </footer>
    </div>
  );
}

function Back({ place }: { readonly place: string }) {
  const [to, words] = lists.find(([list]) => place.startsWith(`${list}/`)) ?? (["/my", "My record"] as const);
  return (
    <MyLink to={to} className="my-back">
      {words}
    </MyLink>
  );
}

const lists = [
  ["/my/notes", "All notes"],
  ["/my/documents", "All documents"],
] as const;

function pageAt(place: string, myself: Myself): ReactNode {
  const { zone } = myself.practice;
  const noteId = /^\/my\/notes\/([\w-]+)$/.exec(place)?.[1];
  if (noteId !== undefined) return <MyNotePage key={noteId} noteId={noteId} zone={zone} />;
  const linkId = /^\/my\/questions\/([\w-]+)$/.exec(place)?.[1];
  if (linkId !== undefined) return <MyQuestions key={linkId} linkId={linkId} />;
  const withholdingId = /^\/my\/withheld\/([\w-]+)$/.exec(place)?.[1];
  if (withholdingId !== undefined) return <MyWithheld withholdingId={withholdingId} zone={zone} />;
  const documentId = /^\/my\/documents\/([\w-]+)$/.exec(place)?.[1];
  if (documentId !== undefined) return <MyDocumentPage key={documentId} documentId={documentId} zone={zone} />;
  const found = places.find(({ path }) => path === place);
  return found === undefined ? <MyHome myself={myself} /> : <found.Page zone={zone} />;
}

/** Whoever reads and scrolls is here; at most once a minute is said so. */
function useStayHere(): void {
  useEffect(() => {
    let last = Date.now();
    const here = () => {
      if (Date.now() - last < 60_000) return;
      last = Date.now();
      // Where the session is over, the next thing that is asked for says so.
      void stayHere().catch(() => undefined);
    };
    for (const event of ["pointerdown", "keydown", "scroll"]) window.addEventListener(event, here, { passive: true });
    return () => {
      for (const event of ["pointerdown", "keydown", "scroll"]) window.removeEventListener(event, here);
    };
  }, []);
}
