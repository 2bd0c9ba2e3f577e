export type Phase = "opening" | "early" | "middle" | "setback" | "late" | "ending";

/** Something to do between two sessions, and what the client tells of it next time. */
export interface Task {
  readonly set: string;
  readonly done: string;
  /** Done in part or not at all, with the reason. */
  readonly partly: string;
}

/** What one or two sessions are about. Every list is a pool of templates (see `expand`); order is the order of telling. */
export interface Episode {
  readonly reported: readonly string[];
  /** What the client said, without quotation marks. */
  readonly quotes: readonly string[];
  readonly did: readonly string[];
  readonly response: readonly string[];
  readonly meaning: readonly string[];
  readonly tasks: readonly Task[];
}

export interface ObjectiveTemplate {
  readonly text: string;
  readonly baseline: string;
  readonly target: string;
  /** Sentences that state where the client is now; `{n}` runs from `from` to `to` along the arc. */
  readonly gauge: {
    readonly from: number;
    readonly to: number;
    /** Where the phases' own texts speak of figures, the gauge keeps to these instead of running evenly. */
    readonly byPhase?: Readonly<Record<Phase, number>>;
    readonly says: readonly string[];
  };
}

interface GoalTemplate {
  /** In the client's words; one is chosen for each client. */
  readonly words: readonly string[];
  readonly objectives: readonly ObjectiveTemplate[];
}

export interface ProblemTemplate {
  readonly title: string;
  readonly goals: readonly GoalTemplate[];
}

export interface MeasureTemplate {
  readonly name: string;
  readonly from: readonly [low: number, high: number];
  readonly to: readonly [low: number, high: number];
}

/** One family of problems: its plan, its measures and the course that treatment takes over many sessions. */
export interface Family {
  readonly id: string;
  /** Noun phrases for sentences that any family can use. */
  readonly terms: {
    readonly condition: string;
    /** What keeps the problem going. */
    readonly keeper: string;
    /** What the client is learning to do, as a gerund. */
    readonly skill: string;
    /** What the problem gets in the way of, as a gerund or noun. */
    readonly cost: string;
    readonly approach: string;
  };
  /** Details that differ between clients: each client keeps one value of each list. */
  readonly details: Readonly<Record<string, readonly string[]>>;
  readonly measures: readonly MeasureTemplate[];
  readonly problems: readonly ProblemTemplate[];
  /** From easiest to hardest: `{step}` is where the client is now, `{nextStep}` and `{lastStep}` its neighbours. */
  readonly ladder: readonly string[];
  /** Noun phrases: what this client brings as an example to a group. */
  readonly examples: readonly string[];
  readonly opening: readonly Episode[];
  readonly early: readonly Episode[];
  readonly middle: readonly Episode[];
  readonly setback: readonly Episode[];
  readonly late: readonly Episode[];
  readonly ending: readonly Episode[];
}
