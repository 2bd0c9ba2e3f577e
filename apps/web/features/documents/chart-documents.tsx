import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { RefusalError } from "../../refusal-error.ts";
import { useZone } from "../../shell/me.ts";
import { dayShort } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Tag } from "../../ui/tag.tsx";
import { AddDocumentDialog } from "./add-document-dialog.tsx";
import { type ChartDocument, documentsQuery } from "./api.ts";
import { SubjectWithholding } from "../withholding/subject-withholding.tsx";
import { useJudges, useStanding } from "../withholding/use-withholding.ts";
import { openDocument } from "./open-document.ts";
import { RenameDocumentDialog, ShowDocumentDialog, WithdrawDocumentDialog } from "./document-dialogs.tsx";
import { sizeWords, typeWords } from "./document-words.ts";
import "./documents.css";

type Open =
  | { readonly what: "add" }
  | { readonly what: "rename" | "withdraw" | "show" | "withhold"; readonly document: ChartDocument };

const adding = {
  title: "Add a document",
  action: "Add to the chart",
  done: "The document is in the chart.",
  example: "What it is, and its date.",
} as const;

/** Scans and letters in a chart. Nothing stands here for whoever is not on the care team. */
export function ChartDocuments({ clientId }: { readonly clientId: string }) {
  const query = useQuery(documentsQuery(clientId));
  const [open, setOpen] = useState<Open | null>(null);
  const standing = useStanding(clientId);
  if (query.error instanceof RefusalError && query.error.code === "not_found") return null;
  const documents = query.data?.documents ?? [];
  const current = documents.filter(({ withdrawn }) => withdrawn === null);
  const withdrawn = documents.filter((document) => document.withdrawn !== null);
  return (
    <section className="chart-aside" aria-labelledby="documents">
      <div className="aside-head">
        <h2 className="section-title" id="documents">
          Documents
        </h2>
        <Button
          size="s"
          tone="quiet"
          icon="plus"
          isDisabled={query.data === undefined}
          onPress={() => setOpen({ what: "add" })}
        >
          Add document
        </Button>
      </div>
      {query.isError && query.data === undefined ? (
        <Notice tone="warn" isAlert>
          <p>{query.error.message}</p>
        </Notice>
      ) : query.data !== undefined && documents.length === 0 ? (
        <p className="quiet">Letters and scans, such as a referral or a signed form. The care team can open them.</p>
      ) : null}
      <Documents documents={current} standing={standing} onOpen={setOpen} />
      {withdrawn.length === 0 ? null : (
        <details>
          <summary>Withdrawn ({withdrawn.length})</summary>
          <Documents documents={withdrawn} standing={standing} onOpen={setOpen} />
        </details>
      )}
      {open?.what === "add" && query.data !== undefined ? (
        <AddDocumentDialog
          path={`/api/clients/${clientId}/documents`}
          words={adding}
          mostBytes={query.data.mostBytes}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open?.what === "rename" ? <RenameDocumentDialog document={open.document} onClose={() => setOpen(null)} /> : null}
      {open?.what === "withdraw" ? (
        <WithdrawDocumentDialog document={open.document} onClose={() => setOpen(null)} />
      ) : null}
      {open?.what === "show" ? <ShowDocumentDialog document={open.document} onClose={() => setOpen(null)} /> : null}
      {open?.what === "withhold" ? (
        <SubjectWithholding
          subject="document"
          subjectId={open.document.id}
          clientId={clientId}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </section>
  );
}

interface DocumentsProps {
  readonly documents: readonly ChartDocument[];
  /** What is withheld from the client; undefined until it is known. */
  readonly standing: ReturnType<typeof useStanding>;
  readonly onOpen: (open: Open) => void;
}

function Documents({ documents, standing, onOpen }: DocumentsProps) {
  const judges = useJudges();
  if (documents.length === 0) return null;
  return (
    <ul className="documents">
      {documents.map((document) => (
        <li key={document.id}>
          <span>
            <button type="button" className="document-title" onClick={() => void openDocument(document.id)}>
              <bdi>{document.title}</bdi>
            </button>
            <DocumentFacts document={document} />
            <DocumentMarks isWithheld={standing?.has(document.id) === true} document={document} />
          </span>
          {document.withdrawn === null ? (
            <Menu
              label={`More for ${document.title}`}
              actions={[
                { id: "download", label: "Download", run: () => void openDocument(document.id) },
                { id: "rename", label: "Change the title", run: () => onOpen({ what: "rename", document }) },
                ...(judges ? viewActions(document, { isWithheld: standing?.has(document.id) === true, onOpen }) : []),
                { id: "withdraw", label: "Withdraw", run: () => onOpen({ what: "withdraw", document }) },
              ]}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What its client sees of it is for those to judge who may judge what is withheld. */
function viewActions(
  document: ChartDocument,
  { isWithheld, onOpen }: { readonly isWithheld: boolean; readonly onOpen: (open: Open) => void },
) {
  return [
    {
      id: "show",
      label: document.shown === null ? "Show to the client" : "Take out of the client’s view",
      run: () => onOpen({ what: "show", document }),
    },
    {
      id: "withhold",
      label: isWithheld ? "Withheld from the client" : "Withhold for harm",
      run: () => onOpen({ what: "withhold", document }),
    },
  ];
}

interface MarksProps {
  readonly document: ChartDocument;
  readonly isWithheld: boolean;
}

function DocumentMarks({ document: { shown, withdrawn }, isWithheld }: MarksProps) {
  if (withdrawn !== null || (shown === null && !isWithheld)) return null;
  return (
    <span className="document-facts">
      {isWithheld ? <Tag tone="late">Withheld from the client</Tag> : <Tag>In the client’s view</Tag>}
    </span>
  );
}

function DocumentFacts({ document }: { readonly document: ChartDocument }) {
  const zone = useZone();
  const { withdrawn } = document;
  const day = (at: string) => dayShort(zonedTime(at, zone).day);
  return (
    <span className="document-facts">
      {typeWords(document.type)}, {sizeWords(document.bytes)}, {day(document.uploadedAt)},{" "}
      <bdi>{document.uploadedBy}</bdi>
      {withdrawn === null ? null : (
        <span className="document-withdrawn">
          <Tag tone="late">Withdrawn</Tag> {day(withdrawn.at)}, <bdi>{withdrawn.by}</bdi>: {withdrawn.reason}
        </span>
      )}
    </span>
  );
}
