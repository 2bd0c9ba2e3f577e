import type { SealedRow, SealedRows } from "./sealed-rows.ts";

/** A device for tests: copies are kept, never the things themselves. */
export function memoryRows(): SealedRows & { readonly rows: Map<string, SealedRow> } {
  const rows = new Map<string, SealedRow>();
  let since = 0;
  let standing: unknown = null;
  return {
    rows,
    heads: async () => [...rows.values()].map(({ head }) => head),
    read: async (ids) => ids.map((id) => structuredClone(rows.get(id) ?? null)),
    async change(id, decide) {
      const next = decide(structuredClone(rows.get(id) ?? null));
      if (next === null) rows.delete(id);
      else rows.set(id, structuredClone(next));
      return next;
    },
    readSince: async () => since,
    async writeSince(revision) {
      since = revision;
    },
    readStanding: async () => standing,
    async writeStanding(value) {
      standing = structuredClone(value);
    },
    async forget() {
      rows.clear();
      since = 0;
      standing = null;
    },
  };
}
