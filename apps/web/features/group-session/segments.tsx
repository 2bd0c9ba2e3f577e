import { elementName } from "@goldthread/draft/draft-document.ts";
import type { Segment } from "@goldthread/clinical/note/note-body.ts";
import type { DraftSession } from "../../drafts/draft-session.ts";
import type { EditorLists } from "../../editor/lists.ts";
import { fieldProps } from "../../editor/field-props.ts";
import { IconButton } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { toast } from "../../ui/toast.tsx";
import { ElementField } from "../writer/element-field.tsx";
import { changeSegment, moveSegment, removeSegment, usualSegments } from "./segment-document.ts";
import { SegmentTime } from "./segment-time.tsx";
import { useSegments } from "./use-segments.ts";

interface SegmentsProps {
  readonly session: DraftSession;
  readonly lists: EditorLists;
  /** The one that the cursor goes to as it appears. */
  readonly begun: string | null;
  readonly onAdd: (labels: readonly string[]) => void;
}

/** The course of the session in stretches with their times: activity, conversation, conclusion, or the group's own. */
export function Segments({ onAdd, ...row }: SegmentsProps) {
  const segments = useSegments(row.session.doc);
  return (
    <section className="shared-section segments" data-section="segments" aria-label="Segments">
      <div className="note-section-head">
        <h2 className="eyebrow">Segments</h2>
        {segments.length === 0 ? (
          <button type="button" className="quiet-action" onClick={() => onAdd(usualSegments)}>
            + {usualSegments.join(", ")}
          </button>
        ) : null}
        <button type="button" className="quiet-action" onClick={() => onAdd([""])}>
          + Segment
        </button>
      </div>
      {segments.length === 0 ? null : (
        <ol className="segment-list">
          {segments.map((segment, index) => (
            <SegmentRow key={segment.id} {...row} segment={segment} place={{ index, count: segments.length }} />
          ))}
        </ol>
      )}
    </section>
  );
}

interface SegmentRowProps extends Omit<SegmentsProps, "onAdd"> {
  readonly segment: Segment;
  readonly place: { readonly index: number; readonly count: number };
}

function SegmentRow({ segment, place, session, lists, begun }: SegmentRowProps) {
  const { id, label, start, stop } = segment;
  const { doc, awareness } = session;
  const called = label === "" ? `Segment ${place.index + 1}` : label;
  const remove = () => toast(`${called} taken away.`, { undo: removeSegment(doc, id) });
  const actions = [
    ...(place.index > 0 ? [{ id: "up", label: "Move up", run: () => moveSegment(doc, id, -1) }] : []),
    ...(place.index < place.count - 1 ? [{ id: "down", label: "Move down", run: () => moveSegment(doc, id, 1) }] : []),
    { id: "remove", label: "Take away", run: remove },
  ];
  return (
    <li className="segment">
      <input
        {...fieldProps}
        data-writing-field=""
        className="segment-label"
        aria-label={`Name of segment ${place.index + 1}`}
        placeholder="Name"
        maxLength={200}
        value={label}
        autoFocus={id === begun && label === ""}
        onChange={(event) => changeSegment(doc, id, { label: event.target.value })}
      />
      <span className="segment-times">
        <SegmentTime
          label={`${called}: start`}
          value={start}
          autoFocus={id === begun && label !== ""}
          onChange={(clock) => changeSegment(doc, id, { start: clock })}
        />
        <span aria-hidden="true">–</span>
        <SegmentTime
          label={`${called}: stop`}
          value={stop}
          onChange={(clock) => changeSegment(doc, id, { stop: clock })}
        />
      </span>
      <ElementField
        name={elementName("segment", id)}
        text={doc.getText(elementName("segment", id))}
        awareness={awareness}
        label={called}
        prompt="What happened?"
        readOnly={false}
        lists={lists}
      />
      <span className="segment-menu">
        {place.count === 1 ? (
          <IconButton label={`Take ${called} away`} icon="close" size="s" onPress={remove} />
        ) : (
          <Menu label={`More for ${called}`} actions={actions} />
        )}
      </span>
    </li>
  );
}
