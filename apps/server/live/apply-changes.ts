import * as Y from "yjs";

/**
 * A draft's text is the sum of its changes. Each is applied by itself, so that one that cannot be read does not lock
 * all the others away. (None should be there: {@link createTrials} refuses them; the count says whether one is.)
 */
export function applyChanges(document: Y.Doc, changes: readonly { readonly change: Uint8Array }[]): number {
  let unreadable = 0;
  Y.transact(document, () => {
    for (const { change } of changes) {
      try {
        Y.applyUpdate(document, change);
      } catch {
        unreadable += 1;
      }
    }
  });
  return unreadable;
}

/**
 * Tries changes before they are stored. Yjs decodes some damaged changes and fails only in applying them, and
 * Hocuspocus acknowledges even then. So each document gets a copy that every change has to pass first.
 */
export function createTrials() {
  const copies = new WeakMap<Y.Doc, Y.Doc>();

  function copyOf(document: Y.Doc): Y.Doc {
    const known = copies.get(document);
    if (known !== undefined) return known;
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
    copies.set(document, copy);
    return copy;
  }

  return {
    /** Whether the change can be applied to the document, which itself is left as it is. */
    passes(document: Y.Doc, change: Uint8Array): boolean {
      const copy = copyOf(document);
      try {
        Y.applyUpdate(copy, change);
        return true;
      } catch {
        // The copy may be half changed.
        copies.delete(document);
        copy.destroy();
        return false;
      }
    },
  };
}
