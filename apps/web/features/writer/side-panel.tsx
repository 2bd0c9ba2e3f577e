import { EditorView } from "@codemirror/view";
import { lazy, Suspense } from "react";
import type * as Y from "yjs";
import { rateObjective } from "@goldthread/draft";
import { countFindings } from "../../review/count-findings.ts";
import { ReviewPanel } from "../../review/review-panel.tsx";
import type { ReviewStore } from "../../review/review-store.ts";
import { useReviewed } from "../../review/use-review.ts";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { insertObjective, tieSentence } from "../../editor/lists.ts";
import { HomeworkPanel } from "../homework/homework-panel.tsx";
import type { BeginWith } from "../library/samples-panel.tsx";
import { CommentList } from "../sharing/comment-list.tsx";
import { useDraftComments } from "../sharing/use-draft-comments.ts";
import { ChartMeasures } from "../measures/chart-measures.tsx";
import type { Objective, Writer } from "./api.ts";
import { BeforePanel, type TakeOver } from "./before-panel.tsx";
import { PlanPanel } from "./plan-panel.tsx";
import { VersionsPanel } from "./versions/versions-panel.tsx";
import type { Panel } from "./writer-view.ts";

// The samples are a book of their own: fetched when somebody opens it.
const SamplesPanel = lazy(async () => ({ default: (await import("../library/samples-panel.tsx")).SamplesPanel }));

interface SidePanelProps {
  readonly panel: Panel | null;
  readonly isWide: boolean;
  readonly onPanel: (panel: Panel | null) => void;
  readonly clientId: string;
  readonly held: Pick<Writer["session"], "id" | "start">;
  readonly objectives: Writer["objectives"];
  readonly onTakeOver: TakeOver | null;
  readonly review: ReviewStore;
  readonly session: DraftSession;
  /** Puts words that were just typed beside the note into its plan; null where nothing can be written any more. */
  readonly onPlan: ((words: string) => () => void) | null;
  /** Of the note that is written: which samples are near. */
  readonly sampleKind: string;
  readonly format: string;
  readonly onBegin: BeginWith | null;
  /** An answer asked for the risk flow. */
  readonly onRisk: (concernId: string) => void;
}

const titles: Readonly<Record<Panel, string>> = {
  before: "Before",
  plan: "Plan",
  review: "Review",
  homework: "Homework",
  measures: "Measures",
  versions: "Versions",
  samples: "Samples",
  comments: "Comments",
};
/** What a panel holds: a note has a section called Plan, too. */
const contents: Readonly<Record<Panel, string>> = {
  before: "Previous notes",
  plan: "Treatment plan",
  review: "What the reviewer says",
  homework: "Homework set and asked about",
  measures: "Measures",
  versions: "Versions that have a name",
  samples: "Sample notes",
  comments: "What colleagues say about the draft",
};
const panels: readonly Panel[] = [
  "before",
  "plan",
  "review",
  "homework",
  "measures",
  "versions",
  "samples",
  "comments",
];

/** One panel at a time: beside the column where there is room, over the page where there is not. */
export function SidePanel({ panel, isWide, onPanel, ...rest }: SidePanelProps) {
  const { open, blocking } = countFindings(useReviewed(rest.review, [rest.session.doc]));
  const comments = useDraftComments(rest.session.draftId);
  const switches = panels
    .filter((one) => one !== "comments" || comments !== null)
    .map((one) => (
      <Button
        key={one}
        size="s"
        tone="quiet"
        aria-pressed={panel === one}
        onPress={() => onPanel(panel === one && isWide ? null : one)}
      >
        {titles[one]}
        {one === "review" && open > 0 ? (
          <Tag tone={blocking > 0 ? "block" : "plain"}>
            <span className="review-count">{open}</span>
          </Tag>
        ) : null}
        {one === "comments" && comments !== null && comments > 0 ? (
          <Tag>
            <span className="review-count">{comments}</span>
          </Tag>
        ) : null}
      </Button>
    ));
  if (!isWide) {
    return (
      <>
        <div className="panel-bar" data-sticks="foot">
          {switches}
        </div>
        {panel === null ? null : (
          <Dialog title={titles[panel]} isOpen onClose={() => onPanel(null)} size="l">
            <PanelContent panel={panel} {...rest} />
          </Dialog>
        )}
      </>
    );
  }
  return (
    <aside className="side-panel" aria-label={panel === null ? "Panels" : titles[panel]}>
      <div className="panel-switches">
        {switches}
        {panel === null ? null : (
          <IconButton label="Close the panel" icon="close" size="s" onPress={() => onPanel(null)} />
        )}
      </div>
      {panel === null ? null : (
        // It scrolls, so the keyboard must be able to reach it also where nothing in it can be pressed.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="panel-content" tabIndex={0} role="region" aria-label={`${contents[panel]} beside the note`}>
          <PanelContent panel={panel} {...rest} />
        </div>
      )}
    </aside>
  );
}

function PanelContent({
  panel,
  clientId,
  objectives,
  onTakeOver,
  review,
  session,
  held,
  onPlan,
  onRisk,
  sampleKind,
  format,
  onBegin,
}: Omit<SidePanelProps, "isWide" | "onPanel" | "panel"> & { readonly panel: Panel }) {
  if (panel === "comments") return <CommentList draftId={session.draftId} canComment={onTakeOver !== null} />;
  if (panel === "before") return <BeforePanel clientId={clientId} session={held} onTakeOver={onTakeOver} />;
  if (panel === "review") {
    return <ReviewPanel store={review} drafts={[{ doc: session.doc, prefix: "" }]} canWrite={onTakeOver !== null} />;
  }
  if (panel === "versions") return <VersionsPanel session={session} canWrite={onTakeOver !== null} />;
  if (panel === "homework")
    return <HomeworkPanel clientId={clientId} sessionId={held.id} start={held.start} onPlan={onPlan} />;
  if (panel === "measures") return <ChartMeasures clientId={clientId} sessionId={held.id} onRisk={onRisk} />;
  if (panel === "samples") {
    return (
      <Suspense fallback={<Skeleton lines={8} label="Loading the samples" />}>
        <SamplesPanel
          kind={sampleKind}
          format={format}
          fits={({ kind }) => !kind.startsWith("group-")}
          onBegin={onBegin}
        />
      </Suspense>
    );
  }
  const active = objectives.filter(({ status }) => status === "active");
  return (
    <PlanPanel
      clientId={clientId}
      doc={session.doc}
      objectives={active}
      onInsert={onTakeOver === null ? null : insertAtCursor(session.doc)}
      onTie={onTakeOver === null ? null : tieAtCursor(session.doc)}
    />
  );
}

/** Where the cursor stands, or stood last: pressing a button does not take it away. Null where nothing can be written. */
function editorAtCursor(): EditorView | null {
  const content =
    document.activeElement?.closest<HTMLElement>(".cm-content") ??
    document.querySelector<HTMLElement>("[data-writing-area] .cm-content");
  const view = content === null ? null : EditorView.findFromDOM(content);
  return view === null || view.state.readOnly ? null : view;
}

const insertAtCursor = (doc: Y.Doc) => (objective: Objective) => {
  const view = editorAtCursor();
  if (view === null) return;
  insertObjective(view, objective);
  rateObjective(doc, objective, {});
  view.focus();
};

/** Ties the sentence that is written already. */
const tieAtCursor = (doc: Y.Doc) => (objective: Objective) => {
  const view = editorAtCursor();
  if (view === null || !tieSentence(view, objective.id)) return;
  rateObjective(doc, objective, {});
  view.focus();
};
