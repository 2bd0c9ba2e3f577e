export type SupervisionKind = "individual" | "group";

export interface SupervisionTime {
  readonly kind: SupervisionKind;
  readonly minutes: number;
  /** Signed by both: what one alone has signed counts for nobody yet. */
  readonly isComplete: boolean;
}

export interface SupervisionHours {
  readonly individual: number;
  readonly group: number;
  /** Waits for the second signature. */
  readonly waiting: number;
}

/** Minutes by kind. */
export function sumSupervision(notes: readonly SupervisionTime[]): SupervisionHours {
  const of = (wanted: (note: SupervisionTime) => boolean) =>
    notes.filter(wanted).reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    individual: of(({ kind, isComplete }) => isComplete && kind === "individual"),
    group: of(({ kind, isComplete }) => isComplete && kind === "group"),
    waiting: of(({ isComplete }) => !isComplete),
  };
}

export interface SupervisionGoal {
  readonly totalHours: number;
  readonly individualHours: number;
}

/** What is still missing to a goal, in minutes; group hours count toward the total and never for individual ones. */
export function missingTo({ totalHours, individualHours }: SupervisionGoal, done: SupervisionHours) {
  const individual = Math.max(0, individualHours * 60 - done.individual);
  const total = Math.max(individual, totalHours * 60 - done.individual - done.group, 0);
  return { total, individual };
}
