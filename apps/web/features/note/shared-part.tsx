import { Fragment } from "react";
import { groupShared } from "@goldthread/clinical/formats/group-shared.ts";
import type { Attendance, SharedPartBody } from "@goldthread/clinical/note/note-body.ts";
import { wordlessSegments } from "@goldthread/clinical/note/wordless-segments.ts";
import { clockWords } from "../../time/words.ts";
import { attendanceInWords } from "../chart/timeline-months.ts";
import { NoteSections } from "./note-sections.tsx";
import { clockTimes, type Names } from "./pieces.ts";

/** A group session's shared part as pinned: written once, the same in every member's chart, naming no member. */
export function SharedPart({ shared, names }: { readonly shared: SharedPartBody; readonly names: Names }) {
  const { counts, facilitators } = shared;
  return (
    <section className="note-shared" aria-labelledby="shared-part">
      <h2 className="note-part-title" id="shared-part">
        <bdi>{shared.group.name}</bdi>
      </h2>
      <p className="note-shared-facts">
        Led by{" "}
        {facilitators.map(({ id, name, credential }, at) => (
          <Fragment key={id}>
            {at === 0 ? "" : "; "}
            <bdi>{name}</bdi>
            {credential === "" ? "" : `, ${credential}`}
          </Fragment>
        ))}
        . {counts.present} of {counts.enrolled} members present, {counts.absent} absent.
      </p>
      <NoteSections format={groupShared} elements={shared.elements} names={names} level={3} />
      <WordlessSegments shared={shared} />
    </section>
  );
}

function WordlessSegments({ shared }: { readonly shared: SharedPartBody }) {
  const segments = wordlessSegments(shared);
  if (segments.length === 0) return null;
  return (
    <section className="note-section">
      <h3 className="note-section-title">Timed, with nothing written</h3>
      {segments.map((segment) => (
        <p key={segment.id} className="note-piece-title">
          <bdi>{segment.label}</bdi> <span className="note-piece-times">{clockTimes(segment)}</span>
        </p>
      ))}
    </section>
  );
}

/** This member's own attendance; nobody else's is in this note. */
export function AttendanceLine({ attendance, zone }: { readonly attendance: Attendance; readonly zone: string }) {
  const times = [
    attendance.arrived === null ? "" : `arrived ${clockWords(attendance.arrived, zone)}`,
    attendance.left === null ? "" : `left ${clockWords(attendance.left, zone)}`,
  ].filter((part) => part !== "");
  return (
    <section className="note-section">
      <h2 className="note-section-title">Attendance</h2>
      <p className="reading figures">
        {attendanceInWords(attendance.status)}
        {times.length === 0 ? "" : `, ${times.join(", ")}`}: {attendance.minutes} minutes
      </p>
    </section>
  );
}
