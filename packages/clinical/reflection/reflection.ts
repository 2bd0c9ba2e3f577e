import { methodsIn } from "../patterns/methods.ts";
import { methodTexts, type NoteText } from "../patterns/note-text.ts";
import type { ProgressMark } from "../note/progress-mark.ts";
import { methodOutcomes, type ClientScore, type MethodOutcome } from "./method-outcomes.ts";
import { type StalledObjective, stalledObjectives } from "./stalled-objectives.ts";
import { type Timeliness, timelinessOf } from "./timeliness.ts";
import { minutesForEach, type WritingTimes, writingTimes } from "./writing-time.ts";

/** What one clinician's reflection is worked out from. Days YYYY-MM-DD of the practice's calendar. */
export interface ReflectionInput {
  /** Signed notes of the period about today's caseload, whoever wrote them. */
  readonly caseload: readonly CaseloadNote[];
  /** Of the caseload, also from before the period. */
  readonly scores: readonly ClientScore[];
  readonly objectives: readonly {
    readonly clientId: string;
    readonly objectiveId: string;
    readonly text: string;
    readonly startsOn: string | null;
  }[];
  /** Signed notes of the clinician's own, newest first. */
  readonly own: readonly OwnNote[];
}

export interface CaseloadNote extends Pick<NoteText, "kind" | "elements" | "shared"> {
  readonly clientId: string;
  readonly day: string;
  readonly isMine: boolean;
  /** False for a call, a message, a session that was missed. */
  readonly isSession: boolean;
  readonly marks: readonly Pick<ProgressMark, "objective" | "rating">[];
  /** Objectives whose progress the note tells in words. */
  readonly told: readonly string[];
}

export interface OwnNote {
  readonly noteId: string;
  readonly kind: "individual" | "group";
  readonly sessionId: string;
  readonly about: string;
  readonly clientName: string;
  readonly day: string;
  readonly late: boolean;
  readonly hours: number;
  /** Of the whole session; null where nothing was kept. */
  readonly seconds: number | null;
}

export interface Reflection {
  /** Clients of the caseload about whom the clinician wrote in the period. */
  readonly clients: number;
  readonly notes: number;
  readonly outcomes: readonly MethodOutcome[];
  readonly stalled: readonly StalledObjective[];
  readonly active: number;
  readonly timeliness: Timeliness & { readonly newest: readonly OwnNote[] };
  readonly writing: {
    readonly individual: WritingTimes;
    /** Each member's note with its share of the session's time. */
    readonly group: WritingTimes;
    readonly sessions: readonly WrittenTogether[];
  };
}

/** Notes of one session, which were written at once. */
export interface WrittenTogether {
  readonly noteId: string;
  readonly day: string;
  readonly about: string;
  readonly notes: number;
  readonly minutes: number;
  readonly minutesForEach: number;
}

/** Pure: the same input gives the same reflection. */
export function composeReflection({ caseload, scores, objectives, own }: ReflectionInput): Reflection {
  const mine = caseload.filter(({ isMine }) => isMine);
  return {
    clients: new Set(mine.map(({ clientId }) => clientId)).size,
    notes: own.length,
    outcomes: methodOutcomes({
      uses: mine.map((note) => ({ clientId: note.clientId, day: note.day, methods: methodsIn(methodTexts(note)) })),
      scores,
    }),
    stalled: stalledObjectives(standingsOf(objectives, caseload)),
    active: objectives.length,
    timeliness: { ...timelinessOf(own), newest: own.filter(({ late }) => late) },
    writing: writingOf(own),
  };
}

function standingsOf(objectives: ReflectionInput["objectives"], caseload: readonly CaseloadNote[]) {
  const notesOf = Map.groupBy(caseload, ({ clientId }) => clientId);
  return objectives.map((objective) => {
    const notes = notesOf.get(objective.clientId) ?? [];
    return {
      ...objective,
      sessions: notes.filter(({ isSession }) => isSession).map(({ day }) => day),
      marks: notes.flatMap(({ day, marks, told }) => {
        const mark = marks.find((one) => one.objective.id === objective.objectiveId);
        if (mark !== undefined) return [{ day, rating: mark.rating }];
        return told.includes(objective.objectiveId) ? [{ day, rating: null }] : [];
      }),
    };
  });
}

function writingOf(own: readonly OwnNote[]): Reflection["writing"] {
  const measured = own.flatMap(({ seconds, ...note }) => (seconds === null ? [] : [{ ...note, seconds }]));
  const sessions = [...Map.groupBy(measured, ({ sessionId }) => sessionId).values()].flatMap((notes) => {
    const [first] = notes;
    return first === undefined ? [] : [{ first, seconds: first.seconds, notes: notes.length }];
  });
  return {
    individual: writingTimes(sessions.filter(({ first }) => first.kind === "individual")),
    group: writingTimes(sessions.filter(({ first }) => first.kind === "group")),
    sessions: sessions.map(({ first: { noteId, day, about }, seconds, notes }) => ({
      noteId,
      day,
      about,
      notes,
      minutes: minutesForEach({ seconds, notes: 1 }),
      minutesForEach: minutesForEach({ seconds, notes }),
    })),
  };
}
