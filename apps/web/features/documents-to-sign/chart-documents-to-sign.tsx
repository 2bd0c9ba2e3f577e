import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { problemWords } from "../../forms/form-state.ts";
import { RefusalError } from "../../refusal-error.ts";
import { useZone } from "../../shell/me.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Tag } from "../../ui/tag.tsx";
import { toast } from "../../ui/toast.tsx";
import { type DocumentToSign, documentsToSignQuery, downloadDocument } from "./api.ts";
import { AskDialog, type LeftAsking } from "./ask-dialog.tsx";
import { DeclinedDialog, TakenBackDialog, WithdrawDialog } from "./answer-dialogs.tsx";
import { documentInShort, stateWords } from "./document-words.ts";
import { ReadDialog } from "./read-dialog.tsx";
import { SignedDialog } from "./signed-dialog.tsx";
import "../documents/documents.css";
import "./documents-to-sign.css";

type Step = "read" | "paper" | "screen" | "declined" | "withdraw" | "taken-back";
type Open = { readonly step: Step; readonly document: DocumentToSign } | "ask" | null;

interface ChartDocumentsProps {
  readonly clientId: string;
  readonly name: string;
}

/** What the client, and other adults in their sessions, were asked to sign. Nothing stands here for whoever does not treat them. */
export function ChartDocumentsToSign({ clientId, name }: ChartDocumentsProps) {
  const query = useQuery(documentsToSignQuery(clientId));
  const [open, setOpen] = useState<Open>(null);
  const [left, setLeft] = useState<LeftAsking | null>(null);
  if (query.error instanceof RefusalError && query.error.code === "not_found") return null;
  const documents = query.data?.documents ?? [];
  const counts = documents.filter(({ state }) => state === "waits" || state === "signed");
  const former = documents.filter(({ state }) => state !== "waits" && state !== "signed");
  const close = () => setOpen(null);
  return (
    <section className="chart-aside" aria-labelledby="documents-to-sign">
      <div className="aside-head">
        <h2 className="section-title" id="documents-to-sign">
          Documents to sign
        </h2>
        <Button size="s" tone="quiet" icon="plus" isDisabled={query.data === undefined} onPress={() => setOpen("ask")}>
          Ask to sign
        </Button>
      </div>
      {query.isError && query.data === undefined ? (
        <Notice tone="warn" isAlert>
          <p>{query.error.message}</p>
        </Notice>
      ) : query.data !== undefined && documents.length === 0 ? (
        <p className="quiet">
          Consents and agreements. The client signs in their own view, on paper or on your screen.
        </p>
      ) : null}
      <Documents documents={counts} onOpen={setOpen} />
      {former.length === 0 ? null : (
        <details>
          <summary>Not signed, or taken back ({former.length})</summary>
          <Documents documents={former} onOpen={setOpen} />
        </details>
      )}
      {open === "ask" && query.data !== undefined ? (
        <AskDialog
          clientId={clientId}
          name={name}
          agreements={query.data.groupAgreements}
          left={left}
          onLeft={setLeft}
          onClose={close}
        />
      ) : null}
      {open === null || open === "ask" ? null : <OpenStep {...open} name={name} onClose={close} />}
    </section>
  );
}

interface StepProps {
  readonly step: Step;
  readonly document: DocumentToSign;
  readonly name: string;
  readonly onClose: () => void;
}

function OpenStep({ step, document, name, onClose }: StepProps) {
  const signer = document.contact?.name ?? name;
  const dialog = { document, signer, onClose };
  if (step === "read") return <ReadDialog document={document} onClose={onClose} />;
  if (step === "declined") return <DeclinedDialog {...dialog} />;
  if (step === "withdraw") return <WithdrawDialog {...dialog} />;
  if (step === "taken-back") return <TakenBackDialog {...dialog} />;
  return <SignedDialog {...dialog} how={step} />;
}

interface DocumentsProps {
  readonly documents: readonly DocumentToSign[];
  readonly onOpen: (open: Open) => void;
}

function Documents({ documents, onOpen }: DocumentsProps) {
  const zone = useZone();
  if (documents.length === 0) return null;
  return (
    <ul className="documents">
      {documents.map((document) => {
        const { words, tone } = stateWords[document.state];
        return (
          <li key={document.id}>
            <span>
              <button type="button" className="document-title" onClick={() => onOpen({ step: "read", document })}>
                <bdi>{document.title}</bdi>
              </button>{" "}
              <Tag tone={tone}>{words}</Tag>
              <span className="document-facts">
                {document.contact === null ? "" : `For ${document.contact.name} to sign. `}
                {documentInShort(document, zone)}
              </span>
            </span>
            <Menu label={`More for ${document.title}`} actions={actionsOf(document, onOpen)} />
          </li>
        );
      })}
    </ul>
  );
}

function actionsOf(document: DocumentToSign, onOpen: (open: Open) => void) {
  const act = (step: Step, label: string) => ({ id: step, label, run: () => onOpen({ step, document }) });
  const waits = document.state === "waits";
  return [
    act("read", "Read it"),
    { id: "pdf", label: "Save as PDF", run: () => void download(document) },
    ...(waits
      ? [
          act("screen", "Sign on this screen"),
          act("paper", "It was signed on paper"),
          act("declined", "It was declined"),
          act("withdraw", "Withdraw"),
        ]
      : []),
    ...(document.state === "signed" ? [act("taken-back", "The signature was taken back")] : []),
  ];
}

async function download({ id }: DocumentToSign): Promise<void> {
  try {
    await downloadDocument(id);
  } catch (problem) {
    toast(problemWords(problem, []).message ?? "The document did not come. Try again.", { tone: "problem" });
  }
}
