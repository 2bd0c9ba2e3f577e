import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { saveFile } from "../../save-file.ts";
import { dayWords, momentWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { MyPage } from "../my/my-page.tsx";
import { documentFile, type MyDocument, myDocumentQuery } from "./api.ts";
import { SignOrDecline } from "./sign-or-decline.tsx";
import { TakeBack } from "./take-back.tsx";
import "../my-acts/my-acts.css";

interface MyDocumentPageProps {
  readonly documentId: string;
  readonly zone: string;
}

/** One document, read in full before anything is asked of its reader. */
export function MyDocumentPage({ documentId, zone }: MyDocumentPageProps) {
  const asked = useQuery(myDocumentQuery(documentId));
  return (
    <MyPage title={asked.data?.title ?? "Document"} asked={asked}>
      {(document) => (
        <article className="my-document">
          <Outcome document={document} zone={zone} />
          <p className="my-words">{document.text}</p>
          <p className="small quiet">
            Asked by {document.askedBy} on {dayWords(zonedTime(document.askedAt, zone).day)}.
          </p>
          {document.state === "waits" ? <SignOrDecline document={document} /> : <Save documentId={document.id} />}
          {document.state === "signed" ? <TakeBack documentId={document.id} /> : null}
        </article>
      )}
    </MyPage>
  );
}

/** What came of it, over the words. */
function Outcome({ document, zone }: { readonly document: MyDocument; readonly zone: string }) {
  const { state, signature, declined, takenBack } = document;
  if (state === "waits") return null;
  if (state === "withdrawn")
    return (
      <Notice title="It waits no longer">
        <p>The practice does not ask you to sign this any more.</p>
      </Notice>
    );
  return (
    <Notice tone={state === "signed" ? "done" : "hint"} title={titles[state]}>
      {signature === null ? null : (
        <p>
          {named(signature)}
          {signature.how === "view"
            ? `, here, ${momentWords(signature.at, zone)}`
            : `, ${signature.how === "paper" ? "on paper" : "at the practice"}, ${dayWords(signature.on)}`}
          .
        </p>
      )}
      {takenBack === null ? null : (
        <p>
          Taken back by {named(takenBack)}, {dayWords(takenBack.on)}. It counts no longer.
        </p>
      )}
      {declined === null ? null : (
        <>
          <p>
            {named(declined)}, {momentWords(declined.at, zone)}.
          </p>
          {declined.words === "" ? null : <p className="my-words">{declined.words}</p>}
        </>
      )}
    </Notice>
  );
}

const titles = { signed: "Signed", declined: "Declined", "taken-back": "Signed, and taken back" } as const;

function named({ name, relation }: { readonly name: string; readonly relation: string }): string {
  return relation === "" ? name : `${name} (${relation})`;
}

function Save({ documentId }: { readonly documentId: string }) {
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    setProblem(null);
    await documentFile(documentId).then(saveFile, (error: Error) => setProblem(error.message));
  };
  return (
    <div className="my-actions">
      <Button icon="download" onPress={() => void save()}>
        Save as PDF
      </Button>
      {problem === null ? null : <p role="alert">{problem}</p>}
    </div>
  );
}
