import type { ProgressMark } from "@goldthread/clinical/note/progress-mark.ts";
import type { PracticeClock } from "../calendar/practice-clock.ts";
import type { Teller } from "../grammar/teller.ts";
import { groupId } from "../groups/build-groups.ts";
import { tellMember, type GroupTelling } from "../groups/member-text.ts";
import { tellShared } from "../groups/shared-part.ts";
import { idFrom } from "../id-from.ts";
import { clientId } from "../people/build-clients.ts";
import type { ClientStory } from "../people/client-story.ts";
import { staffId } from "../people/build-staff.ts";
import { markOfMeeting, tiedTo } from "../notes/progress-marks.ts";
import type { SampleGroupSession, SampleRow } from "../sample-practice.ts";
import { membershipAt, type Meeting } from "../schedule/meetings.ts";
import type { Charts } from "./charts.ts";
import { takeAttendance, type Presence } from "./take-attendance.ts";
import type { RiskLog } from "./risk-log.ts";
import { signedAfter, signingOf, type Signing } from "./signing.ts";

export interface MeetingWriting {
  readonly seed: string;
  readonly clock: PracticeClock;
  readonly charts: Charts;
  readonly risks: RiskLog;
  /** Remembers what the group's shared parts have said. */
  readonly teller: Teller;
}

export function writeMeeting(writing: MeetingWriting, meeting: Meeting): SampleGroupSession {
  const { seed, clock } = writing;
  const { group, topic, at, key } = meeting;
  const date = clock.dateOf(at);
  const start = clock.instantOf(date, group.time);
  const stop = start + group.minutes * 60_000;
  const facilitatorIds = meeting.facilitators.map((staff) => staffId(seed, staff));
  const held = stop <= clock.now;
  const isToday = at.week === 0 && at.day === 0;
  return {
    id: idFrom(seed, `session/${key}`),
    kind: "group",
    clientId: null,
    groupId: groupId(seed, group),
    clinicianId: facilitatorIds[0] ?? "",
    facilitatorIds,
    start: new Date(start).toISOString(),
    stop: new Date(stop).toISOString(),
    modality: "in-person",
    place: "Group room",
    serviceCode: "90853",
    title: topic.title,
    unplanned: null,
    status: held ? "held" : "scheduled",
    note: null,
    // Today's group is left for whoever tries the practice to write.
    ...(held && !isToday
      ? written(writing, meeting, { date, stop, facilitatorIds })
      : { attendance: [], shared: null, rows: [], signedAt: null }),
  };
}

interface Held {
  readonly date: string;
  readonly stop: number;
  readonly facilitatorIds: readonly string[];
}

function written(
  writing: MeetingWriting,
  meeting: Meeting,
  { date, stop, facilitatorIds }: Held,
): Pick<SampleGroupSession, "attendance" | "shared" | "rows" | "signedAt"> {
  const { seed, clock, teller } = writing;
  const presences = takeAttendance(seed, meeting);
  const instant = (time: string | null) => (time === null ? null : new Date(clock.instantOf(date, time)).toISOString());
  const newMember = meeting.members.some(
    (story) => membershipAt(story, meeting.group, meeting.at.week)?.from === meeting.at.week,
  );
  const signing = groupSigning(writing, meeting, stop);
  return {
    attendance: presences.map(({ story, status, arrived, left }) => ({
      clientId: clientId(seed, story),
      status,
      arrived: instant(arrived),
      left: instant(left),
    })),
    shared: tellShared({
      seed,
      key: meeting.key,
      group: meeting.group,
      topic: meeting.topic,
      facilitatorIds,
      newMember,
      teller,
    }),
    rows: rowsOf(writing, meeting, { presences, signing }),
    signedAt: signing.state === "signed" ? signing.at : null,
  };
}

/** One act signs a group; it is never left undone for long. */
function groupSigning({ seed, clock }: MeetingWriting, { key, at }: Meeting, stop: number): Signing {
  const usual = signingOf({ path: `${seed}/${key}`, clock, stop, week: at.week + 3 });
  return usual.state === "signed" ? usual : (signedAfter({ clock, stop, minutes: 6 }) ?? usual);
}

interface Rows {
  readonly presences: readonly Presence[];
  readonly signing: Signing;
}

function rowsOf(
  { seed, charts, risks }: MeetingWriting,
  { key, topic, at, group }: Meeting,
  { presences, signing }: Rows,
): readonly SampleRow[] {
  const telling: GroupTelling = { path: `${seed}/${key}`, kind: group.kind, topic, taken: new Set(), told: [] };
  const present = presences.flatMap(({ status, ...presence }) =>
    status === "absent" ? [] : [{ ...presence, status }],
  );
  return present.map(({ story, status, arrived, left }, place) => {
    const told = tellMember(telling, {
      chart: charts.of(story),
      standing: charts.standingIn(story, at.week),
      status,
      clock: arrived ?? left,
      concernOpen: risks.isOpen(story),
    });
    // In the skills group of this week two parts are still unfinished.
    const unfinished = group.kind === "skills" && at.week === 0 && place >= present.length - 2;
    const state = signing.state === "signed" && !unfinished ? "signed" : "draft";
    const progress = unfinished ? [] : progressOf({ seed, charts }, { story, week: at.week }, told.tags);
    return { clientId: clientId(seed, story), ...(unfinished ? firstSentence(told) : told), progress, state };
  });
}

/** Rated where the row speaks of progress, against a month before. */
function progressOf(
  { seed, charts }: Pick<MeetingWriting, "seed" | "charts">,
  { story, week }: { readonly story: ClientStory; readonly week: number },
  tags: SampleRow["tags"],
): readonly ProgressMark[] {
  const passages = tags
    .filter(({ tag }) => tag === "progress")
    .map(({ start, end }) => ({ element: "narrative" as const, key: null, start, end }));
  if (passages.length === 0) return [];
  const standings = { before: charts.standingIn(story, week + 4), now: charts.standingIn(story, week) };
  return tiedTo(markOfMeeting(charts.of(story), { seed, ...standings }), passages);
}

function firstSentence({ text, tags }: Pick<SampleRow, "text" | "tags">): Pick<SampleRow, "text" | "tags"> {
  const first = tags[0];
  return first === undefined ? { text, tags } : { text: text.slice(0, first.end), tags: [first] };
}
