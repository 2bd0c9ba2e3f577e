import * as Y from "yjs";

/** The words that changes bring in, in the order of writing; a new line where the writer went to another place. */
export function lateWords(changes: readonly Uint8Array[]): string {
  if (changes.length === 0) return "";
  const { structs, ds } = Y.decodeUpdate(Y.mergeUpdates([...changes]));
  const isDeleted = (client: number, clock: number) =>
    (ds.clients.get(client) ?? []).some((range) => range.clock <= clock && clock < range.clock + range.len);
  let words = "";
  let last = -1;
  for (const struct of structs) {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue;
    const { client, clock } = struct.id;
    const goesOn = struct.origin?.client === client && struct.origin.clock === last;
    const left = struct.content.str
      .split("")
      .filter((_letter, index) => !isDeleted(client, clock + index))
      .join("");
    words += (words === "" || goesOn ? "" : "\n") + left;
    last = clock + struct.length - 1;
  }
  return words.trim();
}
