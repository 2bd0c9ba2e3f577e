/**
 * How writing time is told from a draft's changes: the time between two changes that lie at most this far apart counts as
 * writing; a longer gap is a pause and counts nothing. So it leaves out reading before the first word, thinking for longer
 * than this, and what was written offline, which arrives all at once. The database keeps the same number (0071).
 */
export const pauseSeconds = 120;

/** Minutes hoped for, for each note. */
export const hoped = { least: 5, most: 10 } as const;

export interface WrittenSession {
  readonly seconds: number;
  /** Notes that were written in it: a group session's time is shared by its members' notes. */
  readonly notes: number;
}

export interface WritingTimes {
  readonly notes: number;
  /** Of the minutes for each note; null where there is none. */
  readonly medianMinutes: number | null;
  readonly under: number;
  readonly within: number;
  readonly over: number;
}

/** Each note counts once, with its share of the session's time. */
export function writingTimes(sessions: readonly WrittenSession[]): WritingTimes {
  const minutes = sessions.flatMap((session) => Array<number>(session.notes).fill(minutesForEach(session)));
  return {
    notes: minutes.length,
    medianMinutes: median(minutes),
    under: minutes.filter((each) => each < hoped.least).length,
    within: minutes.filter((each) => each >= hoped.least && each <= hoped.most).length,
    over: minutes.filter((each) => each > hoped.most).length,
  };
}

/** To a tenth. */
export function minutesForEach({ seconds, notes }: WrittenSession): number {
  return Math.round(seconds / 6 / Math.max(1, notes)) / 10;
}

/** Of an even number the lower of the two in the middle: a value that was really there. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? null;
}
