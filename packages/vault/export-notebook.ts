import { Encrypter } from "age-encryption";
import { type Bytes, joinBytes, utf8 } from "./bytes.ts";

export interface PlainNote {
  /** The day of the note, `YYYY-MM-DD`, as its author sees it. */
  readonly day: string;
  readonly text: string;
}

export interface ExportedFile {
  readonly name: string;
  readonly bytes: Bytes;
}

/**
 * One age file for each note, which the recovery key opens with the public `age` tool. Names say nothing but an order;
 * `onDone` is told after each.
 */
export async function exportNotebook(
  notes: readonly PlainNote[],
  recoveryRecipient: string,
  onDone: (done: number) => void = () => {},
): Promise<readonly ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const [at, { text }] of notes.entries()) {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recoveryRecipient);
    const name = `note-${String(at + 1).padStart(5, "0")}.txt.age`;
    files.push({ name, bytes: joinBytes(await encrypter.encrypt(utf8(text))) });
    onDone(at + 1);
  }
  return files;
}
