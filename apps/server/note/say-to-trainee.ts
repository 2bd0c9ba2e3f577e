import type { Passage } from "@goldthread/clinical/note/addition.ts";
import { insertSaid, readTraineesNotes } from "@goldthread/store/queries/co-signing.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import { standFor } from "../ledger/stand-for.ts";

export interface Saying {
  readonly noteId: string;
  readonly kind: "comment" | "return";
  readonly passage: Passage | null;
  readonly words: string;
  readonly by: string;
  readonly at: Date;
  readonly newId: () => string;
}

/** What a supervisor says about a trainee's note, with its entry; beside the record and no part of it. */
export async function sayToTrainee(
  tx: Transaction,
  { noteId, kind, passage, words, by, at, newId }: Saying,
): Promise<{ readonly id: string; readonly clientId: string }> {
  const [note] = await readTraineesNotes(tx, [noteId]);
  if (note === undefined) refuse("not_found");
  const facts = { goldthread: "supervision-comment/1", kind, noteId, passage, to: note.authorId, words };
  const [row] = await standFor(tx, [facts], { kind: "supervision", by, at, newId });
  if (row === undefined) throw new Error("Cannot keep the comment: nothing stands for it");
  await insertSaid(tx, row);
  return { id: row.id, clientId: note.clientId };
}
