import { type KeyboardEvent, useEffect, useRef } from "react";
import type { AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import { Icon } from "../../ui/icon.tsx";
import { Tag } from "../../ui/tag.tsx";
import { ToldApart } from "../clients/told-apart.tsx";
import { Button } from "../../ui/button.tsx";
import { AttendanceControl } from "./attendance-control.tsx";
import { attendanceKeys, isTimed, type TimedStatus } from "./attendance-words.ts";
import { memberPress } from "./clock-state.ts";
import { Excerpt } from "./excerpt.tsx";
import { MemberOpen } from "./member-open.tsx";
import type { RowState } from "./row-state.ts";
import type { Row } from "./use-rows.ts";

export interface MemberLineProps {
  readonly row: Row;
  readonly times: { readonly start: string; readonly stop: string };
  readonly isOpen: boolean;
  readonly timing: TimedStatus | null;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onTiming: (status: TimedStatus | null) => void;
  readonly onMark: (status: AttendanceStatus, at?: string) => void;
  /** The clock runs: the press is the time. Null while it does not. */
  readonly onPress: ((what: "came" | "left") => void) | null;
  /** Notes of the session are signed: its attendance is corrected, no longer marked. Null before. */
  readonly onCorrect: (() => void) | null;
  readonly onSign: () => void;
}

const markWords: Readonly<Record<RowState, string>> = {
  signed: "signed",
  retracted: "signed and retracted",
  ready: "written",
  empty: "nothing written",
  absent: "status only, no note",
  "absent-with-words": "status only; the words are kept and not signed",
};

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** One member: a compact line that opens in place. */
export function MemberLine(props: MemberLineProps) {
  const { row, isOpen, onOpen, onTiming, onMark, onPress } = props;
  const { member, state } = row;
  const pressed = useRef(false);
  const line = useRef<HTMLLIElement>(null);
  // Clear of what sticks to the page's top and foot.
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  const canMark = state !== "signed" && state !== "retracted" && props.onCorrect === null;
  const choose = (status: AttendanceStatus) => (isTimed(status) ? onTiming(status) : onMark(status));

  const onKeyDown = (event: KeyboardEvent) => {
    // A dialog that was opened from the row is no part of it: keys pressed there mark nobody.
    if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    // On a Mac, Option alone writes letters of many languages.
    if (!event.altKey || event.metaKey || event.ctrlKey !== isMac || !canMark) return;
    const inOrOut = clockKeys[event.code];
    if (inOrOut !== undefined && onPress !== null) {
      event.preventDefault();
      event.stopPropagation();
      onPress(inOrOut);
      return;
    }
    const status = attendanceKeys[event.code];
    if (status === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    choose(status);
  };

  return (
    <li
      ref={line}
      className="member"
      data-member={row.clientId}
      data-state={state}
      data-open={isOpen || undefined}
      onKeyDownCapture={onKeyDown}
    >
      <div className="member-head">
        <button
          type="button"
          className="member-name"
          data-writing-field={!isOpen && (state === "ready" || state === "empty") ? "" : undefined}
          aria-expanded={isOpen}
          onPointerDown={() => (pressed.current = true)}
          onClick={() => {
            pressed.current = false;
            onOpen(!isOpen);
          }}
          // By keyboard, arriving opens the row; a pointer opens it with its press.
          onFocus={() => (pressed.current || isOpen ? undefined : onOpen(true))}
        >
          <span className="member-mark" data-state={state}>
            {state === "signed" || state === "ready" ? <Icon name="check" /> : null}
          </span>
          <span className="member-words">
            {member.client.name}
            {member.client.preferredName === "" ? null : (
              <span className="quiet"> “{member.client.preferredName}”</span>
            )}
            <ToldApart client={member.client} />
          </span>
          <span className="visually-hidden">, {markWords[state]}</span>
        </button>
        <AttendanceControl {...props} onChoose={choose} isDisabled={!canMark} />
        <span className="member-tags">
          {props.onCorrect === null ? null : (
            <Button
              size="s"
              tone="quiet"
              aria-label={`Correct the attendance of ${member.client.name}`}
              onPress={props.onCorrect}
            >
              Correct…
            </Button>
          )}
          {onPress === null || !canMark ? null : <ClockButton row={row} onPress={onPress} />}
          {member.attendance.walkIn ? <Tag>Walk-in</Tag> : null}
          {member.risks.length > 0 ? (
            <Tag tone="block">
              <Icon name="alert" />
              Open risk
            </Tag>
          ) : null}
        </span>
        {isOpen ? null : <Excerpt row={row} />}
      </div>
      {isOpen ? <MemberOpen {...props} /> : null}
    </li>
  );
}

/** In and out, with Alt, while the clock runs. */
const clockKeys: Readonly<Record<string, "came" | "left">> = { KeyI: "came", KeyO: "left" };

function ClockButton({
  row: {
    member: { client, attendance },
  },
  onPress,
}: {
  readonly row: Row;
  readonly onPress: (what: "came" | "left") => void;
}) {
  const { what, words } = memberPress(attendance);
  return (
    <span>
      <Button size="s" aria-label={`${client.name}: ${words.toLowerCase()} now`} onPress={() => onPress(what)}>
        {words}
      </Button>
    </span>
  );
}
