/** What a list says beside a phrase. */
export interface Wording {
  /** What can stand in the same place; absent where only the author can know. */
  readonly instead?: string;
  /** What to ask the author for, as a sentence. */
  readonly ask?: string;
}

export type WordingList = readonly (readonly [phrase: string, wording: Wording])[];

/** The plainest entry of a list: these words, and those instead. */
export function instead(list: Readonly<Record<string, string>>): WordingList {
  return Object.entries(list).map(([phrase, instead]) => [phrase, { instead }] as const);
}
