import { useQuery } from "@tanstack/react-query";
import { dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { MyLink } from "../my/my-link.tsx";
import { MyPage } from "../my/my-page.tsx";
import { type MyDocumentLine, myDocumentsQuery } from "./api.ts";
import "../my-acts/my-acts.css";

/** What one is asked to sign, and everything that one signed or declined before. */
export function MyDocuments({ zone }: { readonly zone: string }) {
  return (
    <MyPage
      title="Documents to sign"
      lead="Consents and agreements. Take your time: you may sign, decline, or talk about it first."
      asked={useQuery(myDocumentsQuery)}
    >
      {({ documents }) => {
        const waiting = documents.filter(({ state }) => state === "waits");
        const answered = documents.filter(({ state }) => state !== "waits");
        return (
          <>
            {waiting.length === 0 ? (
              <EmptyState title="Nothing waits for your signature">
                What the practice asks you to sign stands here.
              </EmptyState>
            ) : (
              <Lines label="To sign" documents={waiting} zone={zone} />
            )}
            {answered.length === 0 ? null : (
              <section aria-labelledby="answered">
                <h2 id="answered" className="my-under">
                  Before
                </h2>
                <Lines label="Before" documents={answered} zone={zone} />
              </section>
            )}
          </>
        );
      }}
    </MyPage>
  );
}

interface LinesProps {
  readonly label: string;
  readonly documents: readonly MyDocumentLine[];
  readonly zone: string;
}

function Lines({ label, documents, zone }: LinesProps) {
  return (
    <ul className="my-list" aria-label={label}>
      {documents.map((document) => (
        <li key={document.id}>
          <MyLink to={`/my/documents/${document.id}`} className="my-row">
            <strong>{document.title}</strong>
            <span className="quiet">{lineWords(document, zone)}</span>
          </MyLink>
        </li>
      ))}
    </ul>
  );
}

const answers: Readonly<Record<MyDocumentLine["state"], string>> = {
  waits: "Asked",
  signed: "You signed it on",
  declined: "You declined on",
  withdrawn: "Asked for no longer since",
  "taken-back": "You took your signature back on",
};

function lineWords({ state, askedBy, askedAt, answeredAt }: MyDocumentLine, zone: string): string {
  const day = (at: string) => dayWords(zonedTime(at, zone).day);
  return state === "waits" || answeredAt === null
    ? `${answers.waits} by ${askedBy} on ${day(askedAt)}`
    : `${answers[state]} ${day(answeredAt)}`;
}
