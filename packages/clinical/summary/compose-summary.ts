import { contactWords } from "../contact/contact-words.ts";
import { measureOf } from "../measures/index.ts";
import { bandOf, changeBetween } from "../measures/score.ts";
import { markWords } from "../note/progress-mark.ts";
import { dayInWords } from "../plan/day-in-words.ts";
import { zonedTime } from "../session/zoned-time.ts";
import { composeThread } from "../thread/compose-thread.ts";
import type {
  KeptObjective,
  Thread,
  ThreadColumn,
  ThreadInput,
  ThreadLine,
  ThreadObjective,
  ThreadRow,
} from "../thread/thread.ts";
import { episodeSentences, type SummedEpisode } from "./episode-sentences.ts";
import { interventionSentences, type InterventionUse } from "./intervention-sentences.ts";
import { counted, ended, noteSource, say } from "./say.ts";
import type { Source, Summary, SummarySection, SummarySentence } from "./summary.ts";

export interface SummaryInput extends ThreadInput {
  /** What each signed note names of what was done. */
  readonly interventions: readonly InterventionUse[];
  readonly homework: readonly SummedHomework[];
  readonly episodes: readonly SummedEpisode[];
}

/** Times ISO 8601 UTC; of the sessions in which it was set and asked about, where it was in one, when they began. */
export interface SummedHomework {
  readonly id: string;
  readonly setAt: string;
  readonly setIn: string | null;
  readonly outcome: "done" | "partly" | "not-done" | "dropped" | null;
  readonly askedAt: string | null;
  readonly askedIn: string | null;
}

export interface SummaryRange {
  readonly kind: Summary["kind"];
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly to: string;
}

/**
 * What the record says of a period, in sentences that each name what they rest on. A part of the record that says nothing
 * gives no sentence: an absence is nobody's observation. It stands beside the notes of the sessions and replaces none.
 */
export function composeSummary(input: SummaryInput, range: SummaryRange): Summary {
  const dayOf = (at: string) => zonedTime(at, input.zone).day;
  const isIn = (day: string) => day >= range.from && day <= range.to;
  const period: Period = { input, range, isIn, dayOf, thread: composeThread(input) };
  const sections: SummarySection[] = [
    { key: "care", sentences: range.kind === "discharge" ? careOf(period) : [] },
    { key: "contacts", sentences: contactsOf(period) },
    { key: "progress", sentences: progressOf(period) },
    { key: "measures", sentences: measuresOf(period) },
    { key: "interventions", sentences: interventionsOf(period) },
    { key: "plan", sentences: planOf(period) },
    { key: "medication", sentences: medicationOf(period) },
    { key: "risk", sentences: riskOf(period) },
    { key: "homework", sentences: homeworkOf(period) },
  ];
  return { ...range, sections: sections.filter(({ sentences }) => sentences.length > 0) };
}

interface Period {
  readonly input: SummaryInput;
  readonly range: SummaryRange;
  readonly thread: Thread;
  readonly isIn: (day: string) => boolean;
  readonly dayOf: (at: string) => string;
}

const sourceOf = ({ noteId, sessionId }: ThreadColumn): Source =>
  noteId === null ? { kind: "session", id: sessionId } : noteSource(noteId);

function minutesOf(columns: readonly ThreadColumn[]): number {
  return columns.reduce((sum, { minutes }) => sum + minutes, 0);
}

function contactsOf({ input, thread, isIn, dayOf }: Period): SummarySentence[] {
  const columns = thread.columns.filter(({ day }) => isIn(day));
  const sessions = columns.filter(({ contact }) => contact === null);
  // No column of the thread: nothing was done in them. A cancellation that has a note is one, and counts as missed.
  const calledOff = input.sessions
    .filter(({ status, noteId, contact }) => status === "cancelled" && noteId === null && contact === null)
    .map(({ sessionId, kind, start }) => ({ sessionId, kind, day: dayOf(start) }))
    .filter(({ day }) => isIn(day))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.sessionId < b.sessionId ? -1 : 1));
  return [
    ...(["individual", "group"] as const).flatMap((kind) => [
      ...sessionsOf(
        sessions.filter((one) => one.kind === kind),
        kind,
      ),
      ...calledOffOf(
        calledOff.filter((one) => one.kind === kind),
        kind,
      ),
    ]),
    ...otherContacts(columns),
  ];
}

function calledOffOf(
  sessions: readonly Pick<ThreadColumn, "sessionId" | "day">[],
  kind: ThreadColumn["kind"],
): SummarySentence[] {
  return say(
    `contacts/${kind}/cancelled`,
    `Cancelled: ${counted(sessions.length, `${kind} session`)}, ${sessions.map(({ day }) => dayInWords(day)).join(", ")}.`,
    sessions.map(({ sessionId }) => ({ kind: "session", id: sessionId })),
  );
}

function sessionsOf(sessions: readonly ThreadColumn[], kind: ThreadColumn["kind"]): SummarySentence[] {
  const what = `${kind} session`;
  const attended = sessions.filter(({ came }) => came);
  const missed = sessions.filter(({ came }) => !came);
  const open = attended.filter(({ noteId }) => noteId === null);
  return [
    ...say(
      `contacts/${kind}/attended`,
      `Attended ${counted(attended.length, what)}, ${minutesOf(attended)} minutes in all.`,
      attended.map(sourceOf),
    ),
    // Beside what it is a part of: whoever counts the notes finds so many fewer.
    ...say(
      `contacts/${kind}/open`,
      `Of the ${counted(attended.length, what)} attended, ${open.length} had no signed note when this was put together: ${open.map(({ day }) => dayInWords(day)).join(", ")}.`,
      open.map(sourceOf),
    ),
    ...say(
      `contacts/${kind}/missed`,
      `Missed ${counted(missed.length, what)}: ${missed.map(({ day }) => dayInWords(day)).join(", ")}.`,
      missed.map(sourceOf),
    ),
  ];
}

function otherContacts(columns: readonly ThreadColumn[]): SummarySentence[] {
  const others = columns.filter(({ contact }) => contact !== null);
  return [...Map.groupBy(others, ({ contact }) => contact)].flatMap(([contact, rows]) => {
    if (contact === null) return [];
    const days = rows.map(({ day }) => dayInWords(day)).join(", ");
    const minutes = minutesOf(rows);
    const long = minutes === 0 ? "" : `, ${minutes} minutes in all`;
    return say(
      `contacts/${contact}`,
      `${contactWords[contact]}: ${times(rows.length)}${long} (${days}).`,
      rows.map(sourceOf),
    );
  });
}

function progressOf(period: Period): SummarySentence[] {
  return period.thread.rows.flatMap((row) => objectiveSentences(row, period));
}

function objectiveSentences({ objective, marks }: ThreadRow, period: Period): SummarySentence[] {
  const within = marks.filter(({ day }) => period.isIn(day));
  const kept = keptThen(objective, period);
  const standing = kept === null ? "" : standingOf(kept, period);
  const named = `“${(kept ?? objective).text}”`;
  const rows = marks.filter(({ day }) => day <= period.range.to);
  const first = rows[0];
  const plan = planSources(period);
  const aims = standing === "" ? [] : say(`progress/${objective.id}/aim`, `${named}: ${standing}.`, plan);
  if (within.length === 0) return aims;
  const last = within.at(-1);
  const said = (mark: (typeof marks)[number]) => markWords(mark) || "named, not rated";
  const isEarlier = first !== undefined && first !== within[0];
  const from = isEarlier ? beginningOf(`progress/${objective.id}/began`, { named, first }) : [];
  const [begin] = within;
  if (begin === undefined || last === undefined) return aims;
  const now =
    begin === last
      ? `${named} is spoken of in 1 signed note, on ${dayInWords(last.day)}: ${said(last)}.`
      : `${named} is spoken of in ${within.length} signed notes, from ${dayInWords(begin.day)} (${said(begin)}) to ${dayInWords(last.day)} (${said(last)}).`;
  return [
    ...aims,
    ...from,
    ...say(
      `progress/${objective.id}/now`,
      now,
      within.map(({ noteId }) => noteSource(noteId)),
    ),
  ];
}

/** Where it began, if the first note said where. */
function beginningOf(
  key: string,
  { named, first }: { readonly named: string; readonly first: ThreadRow["marks"][number] },
): SummarySentence[] {
  const { value, day, noteId } = first;
  const said = value === null ? markWords(first) : `at ${value}`;
  return said === "" ? [] : say(key, `${named} began on ${dayInWords(day)}: ${said}.`, [noteSource(noteId)]);
}

const statusWords = { active: "active", met: "met", stopped: "stopped" } as const;

/** An objective as the plan held it on the period's last day; null where nobody had agreed on it by then. */
function keptThen(objective: ThreadObjective, period: Period): KeptObjective | null {
  const kept = objectivesThen(period).find(({ id }) => id === objective.id);
  if (kept === undefined || (kept.startsOn !== null && kept.startsOn > period.range.to)) return null;
  return kept;
}

/** The plan's objectives in the words and with the dates of the version that stood then. */
function objectivesThen(period: Period): readonly KeptObjective[] {
  return versionThen(period)?.objectives ?? period.input.objectives;
}

function standingOf({ baseline, target, dueOn, ...objective }: KeptObjective, { range }: Period): string {
  const { status, statusOn } = statusAt(objective, range.to);
  const parts = [
    `${statusWords[status]}${statusOn === null ? "" : ` since ${dayInWords(statusOn)}`}`,
    baseline === "" ? "" : `baseline ${baseline}`,
    target === "" ? "" : `target ${target}`,
    dueOn === null ? "" : `due ${dayInWords(dueOn)}`,
  ].filter((part) => part !== "");
  return parts.join(", ");
}

type Standing = Pick<KeptObjective, "status" | "statusOn">;

/** What was met or stopped later was still pursued on that day. */
function statusAt({ status, statusOn }: Standing, day: string): Standing {
  return statusOn !== null && statusOn > day ? { status: "active", statusOn: null } : { status, statusOn };
}

/** The version that stood on the period's last day. Where none did, nobody had agreed on anything. */
function versionThen({ input, range, dayOf }: Period): ThreadInput["planVersions"][number] | undefined {
  return input.planVersions
    .filter(({ at }) => dayOf(at) <= range.to)
    .toSorted((a, b) => a.number - b.number)
    .at(-1);
}

function planSources(period: Period): Source[] {
  const version = versionThen(period);
  return version === undefined ? [] : [{ kind: "plan", id: version.id }];
}

function measuresOf(period: Period): SummarySentence[] {
  return period.thread.lines.flatMap((line) => measureSentences(line, period));
}

const changeWords = {
  "reliable-improvement": "a reliable improvement",
  "reliable-deterioration": "a reliable deterioration",
  none: "no reliable change",
} as const;

type Scored = ThreadLine["points"][number] & { readonly total: number };

/** One score in a period says nothing of change by itself: it stands beside the first, where that came earlier. */
function measureSentences(line: ThreadLine, { isIn, range }: Period): SummarySentence[] {
  const scored = line.points.flatMap((point) => (point.total === null ? [] : [{ ...point, total: point.total }]));
  const within = scored.filter(({ day }) => isIn(day));
  const [first, last] = [within[0], within.at(-1)];
  if (first === undefined || last === undefined) return [];
  const key = `measures/${line.measure}/${line.name}`;
  const on = ({ total, day }: Scored) => `${bandedTotal(line, total)} on ${dayInWords(day)}`;
  if (first !== last)
    return say(
      key,
      `${line.name}: from ${on(first)} to ${on(last)}, ${counted(within.length, "score")}: ${judged(line, first, last)}.`,
      scoreSources(within),
    );
  const begin = scored.find(({ day }) => day < range.from);
  const since = begin === undefined ? "" : `; at first ${on(begin)}: ${judged(line, begin, last)}`;
  return say(
    key,
    `${line.name}: ${on(last)}, once in this period${since}.`,
    scoreSources(begin === undefined ? [last] : [last, begin]),
  );
}

function bandedTotal({ measure: id }: ThreadLine, total: number): string {
  const measure = measureOf(id);
  const band = measure === undefined ? null : bandOf(measure, total);
  return band === null ? `${total}` : `${total} (${band})`;
}

/** What the change between two scores is worth, with where that is published. */
function judged({ measure: id, changeSource }: ThreadLine, from: Scored, to: Scored): string {
  const measure = measureOf(id);
  const change = measure === undefined ? null : changeBetween(measure, from.total, to.total);
  if (change === null) return "no size of a reliable change is known here for it";
  return `${changeWords[change]}${changeSource === "" ? "" : ` (${changeSource})`}`;
}

function scoreSources(scores: readonly Scored[]): Source[] {
  return scores.flatMap(({ id, noteId }) => [
    { kind: "measure" as const, id },
    ...(noteId === null ? [] : [noteSource(noteId)]),
  ]);
}

function planOf({ input, dayOf, isIn }: Period): SummarySentence[] {
  return input.planVersions
    .filter(({ at }) => isIn(dayOf(at)))
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ id, at, changes }) =>
      changes.flatMap((words, nr) =>
        say(`plan/${id}/${nr}`, `${dayInWords(dayOf(at))}: ${words}`, [{ kind: "plan", id }]),
      ),
    );
}

function medicationOf({ input, isIn }: Period): SummarySentence[] {
  return input.medication
    .filter(({ onDay }) => isIn(onDay))
    .toSorted((a, b) => (a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : a.id < b.id ? -1 : 1))
    .flatMap(({ id, onDay, what, name, dose, reason }) =>
      say(
        `medication/${id}`,
        `${dayInWords(onDay)}: ${[name, dose].filter((part) => part !== "").join(" ")} ${what}: ${ended(reason)}`,
        [{ kind: "medication", id }],
      ),
    );
}

function riskOf({ input, range, dayOf, isIn }: Period): SummarySentence[] {
  return input.risks
    .toSorted((a, b) => (a.openedAt < b.openedAt ? -1 : a.openedAt > b.openedAt ? 1 : a.id < b.id ? -1 : 1))
    .flatMap(({ id, summary, openedAt, closedAt, outcome }) => {
      const source: Source = { kind: "risk", id };
      const opened = dayOf(openedAt);
      const closed = closedAt === null ? null : dayOf(closedAt);
      const stands = opened <= range.to && (closed === null || closed > range.to);
      return [
        ...(isIn(opened)
          ? say(`risk/${id}/opened`, `${dayInWords(opened)}: risk concern opened: ${ended(summary)}`, [source])
          : []),
        ...(closed !== null && isIn(closed)
          ? say(`risk/${id}/closed`, `${dayInWords(closed)}: risk concern closed: ${ended(outcome ?? summary)}`, [
              source,
            ])
          : []),
        ...(stands && range.kind === "discharge"
          ? say(`risk/${id}/open`, `Open on ${dayInWords(range.to)}, since ${dayInWords(opened)}: ${ended(summary)}`, [
              source,
            ])
          : []),
      ];
    });
}

function interventionsOf({ input, thread, isIn }: Period): SummarySentence[] {
  const days = new Map(thread.columns.flatMap(({ noteId, day }) => (noteId === null ? [] : [[noteId, day] as const])));
  return interventionSentences(
    input.interventions.flatMap((use) => {
      const day = days.get(use.noteId);
      return day === undefined || !isIn(day) ? [] : [{ ...use, day, source: noteSource(use.noteId) }];
    }),
    "note",
  );
}

const outcomeWords = { done: "done", partly: "done in part", "not-done": "not done", dropped: "dropped" } as const;

/** Of what was set in the period, what had become of it by its last day; and what was set before and asked about in it. */
function homeworkOf({ input, range, dayOf, isIn }: Period): SummarySentence[] {
  const homework = input.homework.map(({ id, setAt, setIn, outcome, askedAt, askedIn }) => {
    const asked = askedIn ?? askedAt;
    const askedOn = asked === null ? null : dayOf(asked);
    return {
      id,
      setOn: dayOf(setIn ?? setAt),
      askedOn,
      outcome: askedOn !== null && askedOn > range.to ? null : outcome,
    };
  });
  const set = homework.filter(({ setOn }) => isIn(setOn));
  const before = homework.filter(
    ({ setOn, askedOn, outcome }) => setOn < range.from && outcome !== null && askedOn !== null && isIn(askedOn),
  );
  const open = set.filter(({ outcome }) => outcome === null).length;
  const stillOpen = open === 0 ? [] : [`${open} not asked about by ${dayInWords(range.to)}`];
  const sources = (some: typeof homework) => some.map(({ id }) => ({ kind: "homework" as const, id }));
  return [
    ...say(
      "homework/set",
      `Homework was set ${times(set.length)}: ${[...outcomesOf(set), ...stillOpen].join(", ")}.`,
      sources(set),
    ),
    ...say(
      "homework/before",
      `Homework set before ${dayInWords(range.from)} was asked about ${times(before.length)}: ${outcomesOf(before).join(", ")}.`,
      sources(before),
    ),
  ];
}

const times = (count: number) => (count === 1 ? "once" : `${count} times`);

function outcomesOf(homework: readonly Pick<SummedHomework, "outcome">[]): string[] {
  return (["done", "partly", "not-done", "dropped"] as const).flatMap((outcome) => {
    const count = homework.filter((one) => one.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${outcomeWords[outcome]}`];
  });
}

/** What a discharge summary says first: why and from when to when, and how the objectives stood. */
function careOf(period: Period): SummarySentence[] {
  const { thread, isIn } = period;
  const admissions = episodeSentences(period.input.episodes, period.range);
  const seen = thread.columns.filter(({ day, came }) => came && isIn(day));
  const [first, last] = [seen[0], seen.at(-1)];
  if (first === undefined || last === undefined) return admissions;
  const objectives = objectivesThen(period);
  const count = (status: Standing["status"]) =>
    objectives.filter((objective) => statusAt(objective, period.range.to).status === status).length;
  const stood = (["met", "stopped", "active"] as const)
    .flatMap((status) => (count(status) === 0 ? [] : [`${count(status)} ${statusWords[status]}`]))
    .join(", ");
  return [
    ...admissions,
    ...say("care/seen", `Seen from ${dayInWords(first.day)} to ${dayInWords(last.day)}.`, [
      sourceOf(first),
      sourceOf(last),
    ]),
    ...(objectives.length === 0
      ? []
      : say("care/objectives", `Objectives of the plan: ${stood}.`, planSources(period))),
  ];
}
