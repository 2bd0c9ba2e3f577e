import { type Dispatch, useState } from "react";
import type { Writer } from "../writer/api.ts";
import { CorrectAttendanceDialog } from "./correct-attendance-dialog.tsx";
import type { GroupEvent, GroupView } from "./group-view.ts";
import { MemberLine } from "./member-line.tsx";
import { nextRow } from "./row-state.ts";
import type { SessionClock } from "./use-clock.ts";
import { useAttendance } from "./use-attendance.ts";
import type { Row } from "./use-rows.ts";

interface MemberListProps {
  readonly writer: Writer;
  readonly rows: readonly Row[];
  readonly view: GroupView;
  readonly clock: SessionClock;
  readonly dispatch: Dispatch<GroupEvent>;
  readonly onSign: () => void;
}

/** One row for each member; the one at hand is open. */
export function MemberList({ writer, rows, view, clock, dispatch, onSign }: MemberListProps) {
  const mark = useAttendance(writer.session.id);
  const [correcting, setCorrecting] = useState<Row | null>(null);
  // Its counts are signed, so a change of attendance is a correction with its reason.
  const isPinned = writer.draft?.state === "signed";
  return (
    <section aria-label="Members">
      <ul className="members">
        {rows.map((row) => (
          <MemberLine
            key={row.clientId}
            row={row}
            times={writer.session}
            isOpen={view.open === row.clientId}
            timing={view.timing?.clientId === row.clientId ? view.timing.status : null}
            onOpen={(isOpen) => dispatch({ type: "opened", clientId: isOpen ? row.clientId : null })}
            onTiming={(status) =>
              dispatch(status === null ? { type: "timed" } : { type: "timing", clientId: row.clientId, status })
            }
            onMark={(status, at) => {
              dispatch({ type: "timed" });
              // An absent member's row folds, so the cursor goes on to the next who was there.
              if (status === "absent" && view.open === row.clientId)
                dispatch({ type: "opened", clientId: nextRow(rows, row.clientId, 1) });
              void mark(row.member, status, at);
            }}
            onPress={
              clock.state === "running" && !isPinned
                ? (what) => clock.press(what, { id: row.clientId, name: row.member.client.name })
                : null
            }
            onCorrect={isPinned ? () => setCorrecting(row) : null}
            onSign={onSign}
          />
        ))}
      </ul>
      {correcting === null ? null : (
        <CorrectAttendanceDialog row={correcting} session={writer.session} onClose={() => setCorrecting(null)} />
      )}
    </section>
  );
}
