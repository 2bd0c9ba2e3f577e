import type { Transaction } from "../transact.ts";

export interface PracticeWordsRow {
  readonly words: readonly string[];
  readonly version: number;
}

export async function readPracticeWords(tx: Transaction): Promise<PracticeWordsRow | undefined> {
  const [row] = await tx.sql<PracticeWordsRow>("select own_words as words, version from practice");
  return row;
}

/** On the version that was seen. The new version; undefined where the given one is stale. */
export async function changePracticeWords(
  tx: Transaction,
  { words, version }: PracticeWordsRow,
): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>(
    "update practice set own_words = $2, version = version + 1 where version = $1 returning version",
    [version, words],
  );
  return row?.version;
}
