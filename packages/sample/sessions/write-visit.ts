import type { Modality } from "@goldthread/clinical/note/note-body.ts";
import type { ProgressMark } from "@goldthread/clinical/note/progress-mark.ts";
import type { PracticeClock } from "../calendar/practice-clock.ts";
import { idFrom } from "../id-from.ts";
import { arrange } from "../notes/arrange.ts";
import type { Content } from "../notes/content.ts";
import { tellAideVisit, tellNurseVisit } from "../notes/side-note.ts";
import { markOfSession, tiedTo } from "../notes/progress-marks.ts";
import { tellSession, type Occasion } from "../notes/therapy-note.ts";
import { tellUnplanned } from "../notes/unplanned-note.ts";
import { clientId } from "../people/build-clients.ts";
import { staffId } from "../people/build-staff.ts";
import type { SampleElement, SampleIndividualSession, SampleNote } from "../sample-practice.ts";
import type { Book } from "../schedule/book.ts";
import { intervalAfter, paceWords } from "../schedule/therapy-visits.ts";
import type { Visit } from "../schedule/visit.ts";
import { heldOf, type Charts } from "./charts.ts";
import { formatOf } from "./format-of.ts";
import type { RiskLog } from "./risk-log.ts";
import { serviceCodeOf } from "./service-code.ts";
import { signedAfter, signingOf, type Signing } from "./signing.ts";

export interface VisitWriting {
  readonly seed: string;
  readonly clock: PracticeClock;
  readonly book: Book;
  readonly charts: Charts;
  readonly risks: RiskLog;
  /** How many of today's sessions of the first clinician have been held. */
  readonly heldToday: { count: number };
}

export function writeVisit(writing: VisitWriting, visit: Visit): SampleIndividualSession {
  const { seed, clock } = writing;
  const date = clock.dateOf(visit.at);
  const start = clock.instantOf(date, visit.time);
  const stop = start + visit.minutes * 60_000;
  const status = visit.outcome === "held" && stop > clock.now ? "scheduled" : visit.outcome;
  return {
    id: idFrom(seed, `session/${visit.key}`),
    kind: "individual",
    clientId: clientId(seed, visit.story),
    groupId: null,
    clinicianId: staffId(seed, visit.staff),
    facilitatorIds: [],
    start: new Date(start).toISOString(),
    stop: new Date(stop).toISOString(),
    modality: visit.modality,
    place: placeOf(visit),
    serviceCode: serviceCodeOf(visit),
    title: titleOf(visit),
    unplanned: visit.unplanned,
    status,
    attendance: [],
    note: status === "held" ? noteOf(writing, visit, stop) : null,
    shared: null,
    rows: [],
    signedAt: null,
  };
}

function noteOf(writing: VisitWriting, visit: Visit, stop: number): SampleNote | null {
  const content = contentOf(writing, visit, new Date(stop).toISOString());
  const signing = signingIn(writing, visit, stop);
  if (signing === null) return null;
  const format = formatOf(writing.seed, visit);
  const elements = arrange(format, content);
  const isPart = signing.state === "draft" && signing.partly;
  return {
    state: signing.state,
    format,
    elements: isPart ? elements.slice(0, Math.max(1, Math.floor(elements.length / 3))) : elements,
    progress: isPart ? [] : progressOf(writing, visit, elements),
    signedAt: signing.state === "signed" ? signing.at : null,
    authorId: staffId(writing.seed, visit.staff),
  };
}

/** What the session says of an objective, tied to the words that say it. Nurse, aide and crisis have another purpose. */
function progressOf(
  { seed, book, charts }: VisitWriting,
  visit: Visit,
  elements: readonly SampleElement[],
): readonly ProgressMark[] {
  if (visit.track !== "therapy") return [];
  const index = heldOf(book, visit.story).indexOf(visit);
  const words = elements.find(({ element }) => element === "progress");
  if (index < 0) return [];
  const marks = markOfSession(charts.of(visit.story), { seed, index });
  return tiedTo(
    marks,
    words === undefined ? [] : [{ element: "progress", key: null, start: 0, end: words.text.length }],
  );
}

/** Today's first note is signed, the second written and not signed, the third begun; what came after that is not written yet. */
function signingIn({ seed, clock, heldToday }: VisitWriting, { key, at, staff }: Visit, stop: number): Signing | null {
  const usual = signingOf({ path: `${seed}/${key}`, clock, stop, week: at.week });
  if (at.week > 0 || at.day > 0 || staff !== "clinician") return usual;
  heldToday.count += 1;
  if (heldToday.count === 1) return signedAfter({ clock, stop, minutes: 6 }) ?? { state: "draft", partly: false };
  if (heldToday.count === 2) return { state: "draft", partly: false };
  return heldToday.count === 3 ? { state: "draft", partly: true } : null;
}

function contentOf({ clock, book, charts, risks, seed }: VisitWriting, visit: Visit, at: string): Content {
  const { story } = visit;
  const chart = charts.of(story);
  const { progress } = charts.standingIn(story, visit.at.week);
  if (visit.track === "nurse") return tellNurseVisit(chart, { visit, progress, concernOpen: risks.isOpen(story) });
  if (visit.track === "aide") return tellAideVisit(chart, { visit, progress });
  const risk = risks.momentOf(story, visit.at.week);
  risks.record(story, risk, { staffId: staffId(seed, visit.staff), at, slots: chart.client.slots });
  const next = nextOf({ clock, book }, visit);
  if (visit.track === "unplanned") return tellUnplanned(chart, { visit, progress, next, risk });
  return tellSession(chart, occasionOf({ clock, book }, visit, { next, risk }));
}

function occasionOf(
  { clock, book }: Pick<VisitWriting, "clock" | "book">,
  visit: Visit,
  { next, risk }: Pick<Occasion, "next" | "risk">,
): Occasion {
  const standing = book.therapyOf(visit.story);
  const before = standing[standing.indexOf(visit) - 1];
  return {
    index: heldOf(book, visit.story).indexOf(visit),
    date: clock.dateOf(visit.at),
    next,
    onScreen: visit.modality === "video",
    afterMissed: before !== undefined && before.outcome === "no-show",
    risk,
  };
}

const modalityWords: Readonly<Record<Modality, string>> = {
  "in-person": "in person",
  video: "by video",
  phone: "by phone",
};

/** The client's next standing session; for those still in care, one beyond the last that the book holds. */
function nextOf({ clock, book }: Pick<VisitWriting, "clock" | "book">, visit: Visit): Occasion["next"] {
  const standing = book.therapyOf(visit.story);
  const last = standing.at(-1);
  const upcoming = standing.find(
    ({ at }) => at.week < visit.at.week || (at.week === visit.at.week && at.day < visit.at.day),
  );
  const interval = intervalAfter(visit.story, { sessions: standing.indexOf(visit) + 1, week: visit.at.week });
  if (upcoming !== undefined)
    return {
      date: clock.dateOf(upcoming.at),
      time: upcoming.time,
      modalityWords: modalityWords[upcoming.modality],
      pace: paceWords(interval),
    };
  if (visit.story.weeks[1] > 0 || last === undefined) return null;
  return {
    date: clock.dateOf({ week: last.at.week - interval, day: last.at.day }),
    time: last.time,
    modalityWords: "in person",
    pace: paceWords(interval),
  };
}

function placeOf({ modality, track, staff, key }: Visit): string {
  if (modality === "video") return "Video; client at home";
  if (modality === "phone") return key.includes("/unplanned/") ? "Phone; client at work" : "Phone; client at home";
  if (track === "aide") return "Community, near the client's home";
  return { clinician: "Room 1", supervisor: "Room 2", trainee: "Room 3", nurse: "Nurse's room", aide: "Room 3" }[staff];
}

function titleOf({ track, key, unplanned }: Visit): string {
  if (unplanned !== null) return { crisis: "Crisis contact", phone: "Phone call", "walk-in": "Walk-in" }[unplanned];
  if (track === "nurse") return "Nurse visit: medication and health";
  if (track === "aide") return "Practice outside with the aide";
  return key.endsWith("/therapy/0") ? "Intake" : "Individual session";
}
