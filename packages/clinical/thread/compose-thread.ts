import { measureOf } from "../measures/index.ts";
import { bandOf } from "../measures/score.ts";
import { moveAlong } from "../measures/along.ts";
import { zonedTime } from "../session/zoned-time.ts";
import type {
  Thread,
  ThreadColumn,
  ThreadInput,
  ThreadLine,
  ThreadMark,
  ThreadMarker,
  ThreadObjective,
  ThreadRow,
  ThreadScore,
} from "./thread.ts";

/** The thread of one client: pure, the same input gives the same thread in whatever order it came. */
export function composeThread(input: ThreadInput): Thread {
  const columns = columnsOf(input);
  const places = placesOf(columns);
  return {
    columns,
    rows: rowsOf(input, columns),
    lines: linesOf(input, columns, places),
    markers: markersOf(input, places),
  };
}

/** What is still to come, or was called off, is no column: nothing was done in it. */
function columnsOf({ sessions, zone }: ThreadInput): ThreadColumn[] {
  return sessions
    .filter(({ status, noteId }) => status === "held" || status === "no-show" || noteId !== null)
    .toSorted((a, b) => compare(a.start, b.start) || compare(a.sessionId, b.sessionId))
    .map(({ sessionId, noteId, kind, contact, title, start, minutes, status, attendance, excerpt }) => ({
      sessionId,
      noteId,
      kind,
      contact,
      title,
      day: zonedTime(start, zone).day,
      minutes,
      came: status === "held" && attendance !== "absent",
      excerpt,
    }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Places = (day: string) => number;

/** Where a day lies among the columns: at its first session, or half-way before the next one. */
function placesOf(columns: readonly ThreadColumn[]): Places {
  return (day) => {
    let [low, high] = [0, columns.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((columns[middle]?.day ?? "") < day) low = middle + 1;
      else high = middle;
    }
    return columns[low]?.day === day ? low : low - 0.5;
  };
}

function rowsOf({ objectives, notes }: ThreadInput, columns: readonly ThreadColumn[]): ThreadRow[] {
  const columnOf = new Map(columns.map(({ noteId }, at) => [noteId, at]));
  const marks = new Map<string, ThreadMark[]>();
  const extra = new Map<string, ThreadObjective>();
  const known = new Set(objectives.map(({ id }) => id));
  const add = (id: string, mark: ThreadMark) => {
    const sofar = marks.get(id);
    if (sofar === undefined) marks.set(id, [mark]);
    else sofar.push(mark);
  };
  for (const { noteId, marks: said, told } of notes) {
    const at = columnOf.get(noteId);
    const column = at === undefined ? undefined : columns[at];
    if (at === undefined || column === undefined) continue;
    const base = { column: at, noteId, kind: column.kind, day: column.day };
    for (const { objective, rating, value, score } of said) {
      add(objective.id, { ...base, rating, value, score });
      if (!known.has(objective.id)) extra.set(objective.id, formerObjective(objective));
    }
    const marked = new Set(said.map(({ objective }) => objective.id));
    for (const id of told)
      if (!marked.has(id) && known.has(id)) add(id, { ...base, rating: null, value: null, score: null });
  }
  const former = [...extra.values()].toSorted((a, b) => compare(a.text, b.text) || compare(a.id, b.id));
  return [...objectives, ...former].map((objective) => rowOf(objective, marks.get(objective.id) ?? [], columns));
}

/** A note may name an objective that the plan does not hold any more: its words stand in the note. */
function formerObjective({ id, text }: { readonly id: string; readonly text: string }): ThreadObjective {
  const none = { goal: "", problem: "", baseline: "", target: "", startsOn: null, dueOn: null, statusOn: null };
  return { id, text, ...none, status: "stopped" };
}

function rowOf(objective: ThreadObjective, marks: readonly ThreadMark[], columns: readonly ThreadColumn[]): ThreadRow {
  const inOrder = marks.toSorted((a, b) => a.column - b.column);
  const last = inOrder.at(-1);
  // A call or a message in between is no session in which it could have been worked on.
  const since = columns.filter(({ came, contact }, at) => at > (last?.column ?? -1) && came && contact === null);
  const untouchedFor = last === undefined ? null : since.length;
  return { objective, marks: inOrder, untouchedFor };
}

function linesOf({ scores, zone }: ThreadInput, columns: readonly ThreadColumn[], places: Places): ThreadLine[] {
  const noteOf = new Map(columns.map(({ sessionId, noteId }) => [sessionId, noteId]));
  const columnOf = new Map(columns.map(({ sessionId }, at) => [sessionId, at]));
  const groups = Map.groupBy(
    scores.toSorted((a, b) => compare(a.answeredAt, b.answeredAt) || compare(a.id, b.id)),
    ({ measure, label }) => `${measure}\n${label}`,
  );
  return [...groups.values()]
    .map((rows) => {
      const [first] = rows;
      if (first === undefined) throw new Error("A line of a measure has no score");
      const measure = measureOf(first.measure);
      const points = moveAlong(rows).map(({ id, answeredAt, total, changeSinceFirst, sessionId }) => {
        const { day } = zonedTime(answeredAt, zone);
        return {
          id,
          at: columnOf.get(sessionId ?? "") ?? places(day),
          day,
          total,
          band: measure === undefined || total === null ? null : bandOf(measure, total),
          change: changeSinceFirst,
          noteId: noteOf.get(sessionId ?? "") ?? null,
        };
      });
      return { ...scaleOf(first, rows), points };
    })
    .toSorted((a, b) => compare(a.name, b.name));
}

/** The published range; what has none is drawn from nothing to the highest that came. */
function scaleOf({ measure: id, label }: ThreadScore, rows: readonly ThreadScore[]): Omit<ThreadLine, "points"> {
  const measure = measureOf(id);
  const totals = rows.flatMap(({ total }) => (total === null ? [] : [total]));
  if (measure === undefined || label !== "") {
    const most = Math.max(1, ...totals);
    const plain = { bands: [], cutOff: null, changeSource: "", better: null };
    return { measure: id, name: label === "" ? id : label, least: Math.min(0, ...totals), most, ...plain };
  }
  return {
    measure: id,
    name: measure.name,
    least: measure.total.least,
    most: measure.total.most,
    better: measure.better,
    bands: measure.bands,
    cutOff: measure.cutOff?.worse ?? null,
    changeSource: measure.change?.source.cite ?? "",
  };
}

const medicationWords = { started: "started", changed: "changed", stopped: "stopped" } as const;

function markersOf({ planVersions, medication, risks, zone }: ThreadInput, places: Places): ThreadMarker[] {
  const dayOf = (at: string) => zonedTime(at, zone).day;
  const markers = [
    ...planVersions.map(({ number, at, changes }) => ({
      kind: "plan" as const,
      day: dayOf(at),
      time: at,
      words: `Plan, version ${number}: ${changes.join(" ")}`,
    })),
    ...medication.map(({ onDay, what, name, dose, reason }) => ({
      kind: "medication" as const,
      day: onDay,
      // Of that day and no hour: before whatever has one.
      time: "",
      words: `${[name, dose].filter((part) => part !== "").join(" ")} ${medicationWords[what]}: ${reason}`,
    })),
    ...risks.flatMap(({ summary, openedAt, closedAt, outcome }) => [
      { kind: "risk-opened" as const, day: dayOf(openedAt), time: openedAt, words: `Risk opened: ${summary}` },
      ...(closedAt === null
        ? []
        : [
            {
              kind: "risk-closed" as const,
              day: dayOf(closedAt),
              time: closedAt,
              words: `Risk closed: ${outcome ?? summary}`,
            },
          ]),
    ]),
  ];
  return markers
    .toSorted(
      (a, b) =>
        compare(a.day, b.day) || compare(a.time, b.time) || compare(a.kind, b.kind) || compare(a.words, b.words),
    )
    .map(({ kind, day, words }) => ({ kind, day, words, at: places(day) }));
}
