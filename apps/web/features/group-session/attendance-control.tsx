import { useRef, useState } from "react";
import type { AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import { attendanceStatuses } from "@goldthread/clinical/note/note-body.ts";
import { fieldProps } from "../../editor/field-props.ts";
import { useZone } from "../../shell/me.ts";
import { clockSpan, clockWords } from "../../time/words.ts";
import { attendanceWords, instantInSession, type TimedStatus } from "./attendance-words.ts";
import type { MemberLineProps } from "./member-line.tsx";

interface AttendanceControlProps extends Pick<MemberLineProps, "row" | "times" | "timing" | "onTiming" | "onMark"> {
  readonly onChoose: (status: AttendanceStatus) => void;
  readonly isDisabled: boolean;
}

/** Who was there, and from when to when. By keyboard also Alt and a letter, from anywhere in the row. */
export function AttendanceControl({
  row,
  times,
  timing,
  onTiming,
  onMark,
  onChoose,
  isDisabled,
}: AttendanceControlProps) {
  const { client, attendance } = row.member;
  const status = timing ?? attendance.status;
  return (
    <span className="attendance">
      <select
        className="attendance-select"
        aria-label={`Attendance of ${client.name}`}
        title="Alt and a letter: P present, S chose not to speak, L late, E left early, A absent"
        value={status}
        disabled={isDisabled}
        onChange={(event) => {
          const chosen = attendanceStatuses.find((one) => one === event.target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {attendanceStatuses.map((one) => (
          <option key={one} value={one}>
            {attendanceWords[one]}
          </option>
        ))}
      </select>
      {timing === null ? (
        <MarkedTimes row={row} />
      ) : (
        <TimeOf key={timing} status={timing} name={client.name} times={times} onTiming={onTiming} onMark={onMark} />
      )}
    </span>
  );
}

function MarkedTimes({ row }: Pick<MemberLineProps, "row">) {
  const zone = useZone();
  const { arrivedAt, leftAt, minutes, status } = row.member.attendance;
  if (status === "absent" || (arrivedAt === null && leftAt === null)) return null;
  const from = arrivedAt === null ? "" : `from ${clockWords(arrivedAt, zone)}`;
  const to = leftAt === null ? "" : `to ${clockWords(leftAt, zone)}`;
  const when = [from, to].filter((part) => part !== "").join(" ");
  return (
    <span className="attendance-times">
      {when}, {minutes} min
    </span>
  );
}

interface TimeOfProps extends Pick<MemberLineProps, "times" | "onTiming" | "onMark"> {
  readonly status: TimedStatus;
  readonly name: string;
}

/** The one time that is asked for. Enter takes it, Escape leaves everything as it was. */
function TimeOf({ status, name, times, onTiming, onMark }: TimeOfProps) {
  const zone = useZone();
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  const done = useRef(false);
  const take = () => {
    if (done.current) return;
    const at = instantInSession(typed, times, zone);
    if (at === null) {
      if (typed.trim() === "") onTiming(null);
      setWrong(typed.trim() !== "");
      return;
    }
    done.current = true;
    onMark(status, at);
  };
  const asks = status === "late" ? "Arrived" : "Left";
  return (
    <label className="attendance-time">
      {asks}
      <input
        {...fieldProps}
        autoFocus
        inputMode="numeric"
        aria-label={`${name}: ${asks.toLowerCase()} at`}
        aria-invalid={isWrong || undefined}
        placeholder="00:00"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
            // The field goes, and what has the focus then would take the rest of the key: a select opens by it.
            event.preventDefault();
            take();
          }
          if (event.key === "Escape") onTiming(null);
        }}
      />
      <span role="status" className="attendance-error">
        {isWrong ? `A time within ${clockSpan(times, zone)}` : ""}
      </span>
    </label>
  );
}
