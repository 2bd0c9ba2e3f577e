import type { Objective } from "./api.ts";

interface PlanPanelProps {
  readonly objectives: readonly (Objective & { readonly baseline?: string; readonly target?: string })[];
  /** Null where nothing can be written any more. */
  readonly onInsert: ((objective: Objective) => void) | null;
}

/** The thread: what the client is working towards. A press puts the objective where the cursor was. */
export function PlanPanel({ objectives, onInsert }: PlanPanelProps) {
  if (objectives.length === 0) {
    return (
      <p className="quiet">
        The treatment plan has no active objective. Add one on the client's chart, and it can be named in notes from
        then on.
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
          </li>
        ))}
      </ul>
      <p className="small quiet">Type # in the note to name one.</p>
    </>
  );
}

function ObjectiveAims({ baseline, target }: { readonly baseline: string; readonly target: string }) {
  const words = [baseline === "" ? "" : `From: ${baseline}`, target === "" ? "" : `To: ${target}`]
    .filter((part) => part !== "")
    .join(" · ");
  return words === "" ? null : <p className="small quiet">{words}</p>;
}
