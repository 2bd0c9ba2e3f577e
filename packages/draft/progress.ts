import type * as Y from "yjs";
import type { ElementText } from "@goldthread/clinical/note/note-body.ts";
import {
  type MarkScore,
  type Passage,
  type ProgressMark,
  progressRatings,
  tieAttribute,
} from "@goldthread/clinical/note/progress-mark.ts";

/** What is said about an objective beside its words. */
export type Rated = Pick<ProgressMark, "rating" | "value" | "score">;

const map = "progress";
const unrated: Rated = Object.freeze({ rating: null, value: null, score: null });

/** Says how far an objective has come. The words of the objective go with it, as they stood when it was said. */
export function rateObjective(
  doc: Y.Doc,
  objective: { readonly id: string; readonly text: string },
  rated: Partial<Rated>,
): void {
  const before = readRated(doc.getMap(map).get(objective.id));
  doc.getMap(map).set(objective.id, { text: objective.text, ...unrated, ...before, ...rated });
}

/** Takes back what was said about an objective, and lets go of the words that were tied to it. */
export function untieObjective(doc: Y.Doc, id: string): void {
  doc.transact(() => {
    doc.getMap(map).delete(id);
    for (const name of doc.share.keys()) {
      if (!name.startsWith("element:")) continue;
      const text = doc.getText(name);
      for (const { start, end, objective } of tiesOf(text))
        if (objective === id) text.format(start, end - start, { [tieAttribute]: null });
    }
  });
}

/** The marks of a draft, by objective. An objective that was neither rated nor tied is not among them. */
export function readProgress(doc: Y.Doc, elements: readonly ElementText[]): ProgressMark[] {
  const said = doc.getMap(map);
  const passages = passagesOf(doc, elements);
  return [...said.keys()].toSorted().flatMap((id) => {
    const value = said.get(id);
    const text = entry(value, "text");
    const rated = readRated(value);
    const tied = passages.get(id) ?? [];
    if (typeof text !== "string" || (isUnrated(rated) && tied.length === 0)) return [];
    return [{ objective: { id, text }, ...rated, passages: tied }];
  });
}

function isUnrated({ rating, value, score }: Rated): boolean {
  return rating === null && value === null && score === null;
}

function passagesOf(doc: Y.Doc, elements: readonly ElementText[]): ReadonlyMap<string, Passage[]> {
  const found = new Map<string, Passage[]>();
  for (const { element, key } of elements) {
    const text = doc.getText(key === null ? `element:${element}` : `element:${element}:${key}`);
    for (const { start, end, objective } of tiesOf(text))
      found.set(objective, [...(found.get(objective) ?? []), { element, key, start, end }]);
  }
  return found;
}

interface Tie {
  readonly start: number;
  readonly end: number;
  readonly objective: string;
}

/** The stretches of a text that are tied to an objective, neighbours of one objective as one. */
function tiesOf(text: Y.Text): Tie[] {
  const ties: Tie[] = [];
  let at = 0;
  const delta: { insert?: unknown; attributes?: unknown }[] = text.toDelta();
  for (const { insert, attributes } of delta) {
    const start = at;
    at += typeof insert === "string" ? insert.length : 1;
    const objective = entry(attributes, tieAttribute);
    if (typeof objective !== "string") continue;
    const last = ties.at(-1);
    if (last !== undefined && last.end === start && last.objective === objective)
      ties[ties.length - 1] = { ...last, end: at };
    else ties.push({ start, end: at, objective });
  }
  return ties;
}

/** What does not fit counts as not said: the editor must open any draft. */
function readRated(from: unknown): Rated {
  const [rating, value, score] = ["rating", "value", "score"].map((key) => entry(from, key));
  return {
    rating: progressRatings.find((known) => known === rating) ?? null,
    value: typeof value === "string" ? value : null,
    score: readScore(score),
  };
}

function readScore(from: unknown): MarkScore | null {
  const [measure, total, on] = ["measure", "total", "on"].map((key) => entry(from, key));
  return typeof measure === "string" && typeof total === "string" && typeof on === "string"
    ? { measure, total, on }
    : null;
}

function entry(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
