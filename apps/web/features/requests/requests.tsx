import { mostPassedOn } from "@goldthread/clinical/disclosure/intermediary-list.ts";
import { requestKinds } from "@goldthread/clinical/disclosure/request-kind.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { ended } from "../../ui/ended.ts";
import { Menu } from "../../ui/menu.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { AddDocumentDialog } from "../documents/add-document-dialog.tsx";
import { WithdrawDocumentDialog } from "../documents/document-dialogs.tsx";
import { sizeWords, typeWords } from "../documents/document-words.ts";
import { openDocument } from "../documents/open-document.ts";
import "../documents/documents.css";
import { AddPassedOnDialog } from "./add-passed-on-dialog.tsx";
import { AddRequestDialog } from "./add-request-dialog.tsx";
import { AnswerRequestDialog } from "./answer-request-dialog.tsx";
import { requestsQuery, type RecordRequest } from "./api.ts";
import { ExtendRequestDialog } from "./extend-request-dialog.tsx";
import { outcomeWords, requestKindWords } from "./request-words.ts";
import "./requests.css";

type Open =
  | { readonly what: "answer" | "extend" | "paper" | "passed-on"; readonly request: RecordRequest }
  | { readonly what: "withdraw"; readonly paper: RecordRequest["papers"][number] };

const addingPaper = {
  title: "Add a scan to the request",
  action: "Add the scan",
  done: "The scan is with the request.",
  example: "What it is, and its date: Subpoena of 3 May.",
} as const;

/** What was asked of this record, with its clock, the newest first. */
export function Requests({ clientId }: { readonly clientId: string }) {
  const { data, error } = useQuery(requestsQuery(clientId));
  const [isAdding, setAdding] = useState(false);
  const [open, setOpen] = useState<Open | null>(null);
  return (
    <section className="disclosures" aria-labelledby="requests">
      <SectionHead id="requests" title="Requests">
        <Button size="s" icon="plus" onPress={() => setAdding(true)}>
          Add a request
        </Button>
      </SectionHead>
      {error !== null ? (
        <p className="quiet">{error.message}</p>
      ) : data === undefined ? (
        <Skeleton lines={2} />
      ) : data.requests.length === 0 ? (
        <p className="quiet">
          Nobody has asked. A request stands here with who asked, by when it has to be answered, and how it was.
        </p>
      ) : (
        <ul className="disclosure-list">
          {data.requests.map((request) => (
            <RequestLine key={request.id} request={request} onOpen={setOpen} />
          ))}
        </ul>
      )}
      {isAdding ? <AddRequestDialog clientId={clientId} onClose={() => setAdding(false)} /> : null}
      {open?.what === "answer" ? <AnswerRequestDialog request={open.request} onClose={() => setOpen(null)} /> : null}
      {open?.what === "passed-on" ? <AddPassedOnDialog request={open.request} onClose={() => setOpen(null)} /> : null}
      {open?.what === "extend" ? <ExtendRequestDialog request={open.request} onClose={() => setOpen(null)} /> : null}
      {open?.what === "paper" && data !== undefined ? (
        <AddDocumentDialog
          path={`/api/requests/${open.request.id}/papers`}
          words={addingPaper}
          mostBytes={data.mostBytes}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open?.what === "withdraw" ? (
        <WithdrawDocumentDialog document={open.paper} onClose={() => setOpen(null)} />
      ) : null}
    </section>
  );
}

interface RequestLineProps {
  readonly request: RecordRequest;
  readonly onOpen: (open: Open) => void;
}

function RequestLine({ request, onOpen }: RequestLineProps) {
  const { askedBy, kind, words, receivedOn, identity, dueOn, isOverdue, extension, answer } = request;
  const mayTakeLonger = requestKinds.some((one) => one.id === kind && one.extension > 0);
  const canExtend = answer === null && extension === null && mayTakeLonger && !isOverdue;
  return (
    <li>
      <span>
        <strong>
          <bdi>{askedBy}</bdi>
        </strong>{" "}
        {answer !== null ? (
          <Tag tone="done">{outcomeWords[answer.outcome]}</Tag>
        ) : isOverdue ? (
          <Tag tone="late">Overdue</Tag>
        ) : null}
        <span className="disclosure-facts">
          {requestKindWords[kind]}
          {words === "" ? "." : `: ${ended(words)}`} Received {dayWords(receivedOn)}. Who it is: {ended(identity)}
        </span>
        <span className="disclosure-facts">
          {answer === null
            ? dueOn === null
              ? "No day is set for the answer."
              : `To be answered by ${dayWords(dueOn)}${extension === null ? "" : `, extended: ${extension.because}`}.`
            : `Answered ${dayWords(answer.on)} by ${answer.by}${answer.words === "" ? "." : `: ${ended(answer.words)}`}`}
        </span>
        {answer === null || answer.passedOn.length === 0 ? null : <PassedOn rows={answer.passedOn} />}
        <Papers papers={request.papers} onOpen={onOpen} />
      </span>
      {answer === null ? (
        <div className="request-acts">
          <Button size="s" tone="quiet" onPress={() => onOpen({ what: "paper", request })}>
            Add a scan
          </Button>
          {canExtend ? (
            <Button size="s" tone="quiet" onPress={() => onOpen({ what: "extend", request })}>
              More time
            </Button>
          ) : null}
          <Button size="s" onPress={() => onOpen({ what: "answer", request })}>
            Answer
          </Button>
        </div>
      ) : kind === "intermediary-list" && answer.passedOn.length < mostPassedOn ? (
        <div className="request-acts">
          <Button size="s" tone="quiet" onPress={() => onOpen({ what: "passed-on", request })}>
            Add recipients
          </Button>
        </div>
      ) : null}
    </li>
  );
}

interface PassedOnProps {
  readonly rows: NonNullable<RecordRequest["answer"]>["passedOn"];
}

/** Whom the intermediary named. */
function PassedOn({ rows }: PassedOnProps) {
  const list = (
    <ul className="request-papers" aria-label="Whom the intermediary named">
      {rows.map(({ to, on, what }) => (
        <li key={JSON.stringify([to, on, what])}>
          <bdi>{to}</bdi>
          <span className="quiet small">
            {dayWords(on)}: {what}
          </span>
        </li>
      ))}
    </ul>
  );
  return rows.length <= mostUnfolded ? (
    list
  ) : (
    <details className="small">
      <summary>Whom the intermediary named ({rows.length})</summary>
      {list}
    </details>
  );
}

/** A longer list would push the requests under it off the page. */
const mostUnfolded = 10;

interface PapersProps extends Pick<RecordRequest, "papers"> {
  readonly onOpen: (open: Open) => void;
}

/** The subpoena, the order, the signed form: what came on paper. */
function Papers({ papers, onOpen }: PapersProps) {
  if (papers.length === 0) return null;
  return (
    <ul className="request-papers" aria-label="Scans">
      {papers.map((paper) => (
        <li key={paper.id}>
          <button type="button" className="document-title" onClick={() => void openDocument(paper.id)}>
            <bdi>{paper.title}</bdi>
          </button>
          <span className="quiet small">
            {typeWords(paper.type)}, {sizeWords(paper.bytes)}
          </span>
          <Menu
            label={`More for ${paper.title}`}
            actions={[
              { id: "download", label: "Download", run: () => void openDocument(paper.id) },
              { id: "withdraw", label: "Withdraw", run: () => onOpen({ what: "withdraw", paper }) },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
