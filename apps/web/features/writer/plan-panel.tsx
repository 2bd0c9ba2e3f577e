import { Link } from "@tanstack/react-router";
import type * as Y from "yjs";
import type { Objective } from "./api.ts";
import { ObjectiveRating } from "./objective-rating.tsx";
import { useLastScores } from "./use-last-scores.ts";
import { useProgress } from "./use-progress.ts";

interface PlanPanelProps {
  readonly clientId: string;
  readonly doc: Y.Doc;
  readonly objectives: readonly (Objective & { readonly baseline?: string; readonly target?: string })[];
  /** Null where nothing can be written any more. */
  readonly onInsert: ((objective: Objective) => void) | null;
  /** Ties the sentence at the cursor, as it is written. */
  readonly onTie: ((objective: Objective) => void) | null;
}

/** The thread: what the client is working towards. A press puts the objective where the cursor was, tied to it. */
export function PlanPanel({ clientId, doc, objectives, onInsert, onTie }: PlanPanelProps) {
  const marks = useProgress(doc);
  const scores = useLastScores(clientId, { isWanted: true });
  const whole = (
    <Link to="/clients/$clientId/plan" params={{ clientId }}>
      The whole plan
    </Link>
  );
  if (objectives.length === 0) {
    return (
      <p className="quiet">
        The treatment plan has no active objective. Add one on the client’s chart, and it can be named in notes from
        then on. {whole}
      </p>
    );
  }
  return (
    <>
      <ul className="objectives">
        {objectives.map((objective) => (
          <li key={objective.id} className="objective">
            <button
              type="button"
              className="objective-words"
              disabled={onInsert === null}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onInsert?.(objective)}
            >
              {objective.text}
            </button>
            <ObjectiveAims baseline={objective.baseline ?? ""} target={objective.target ?? ""} />
            {onTie === null ? null : (
              <button
                type="button"
                className="rating-back"
                aria-label={`Tie the sentence at the cursor to: ${objective.text}`}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onTie(objective)}
              >
                Tie the sentence at the cursor
              </button>
            )}
            {onInsert === null ? null : (
              <ObjectiveRating
                doc={doc}
                objective={objective}
                mark={marks.find((mark) => mark.objective.id === objective.id)}
                scores={scores}
              />
            )}
          </li>
        ))}
      </ul>
      <p className="small quiet">
        Type # in the note to tie what you write to one, then say how far it has come. {whole}
      </p>
    </>
  );
}

function ObjectiveAims({ baseline, target }: { readonly baseline: string; readonly target: string }) {
  const words = [baseline === "" ? "" : `From: ${baseline}`, target === "" ? "" : `To: ${target}`]
    .filter((part) => part !== "")
    .join(" · ");
  return words === "" ? null : <p className="small quiet">{words}</p>;
}
