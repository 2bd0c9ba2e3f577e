import type { DeviceDatabase, StoredRow } from "./device-database.ts";

/** A database for tests that holds everything as IndexedDB would: copies, never the things themselves. */
export function memoryDatabase(): DeviceDatabase & { readonly rows: Map<number, StoredRow> } {
  const keys = new Map<string, CryptoKey>();
  const rows = new Map<number, StoredRow>();
  let last = 0;
  return {
    rows,
    readKey: async (person) => keys.get(person) ?? null,
    async addKey(person, key) {
      const kept = keys.get(person) ?? key;
      keys.set(person, kept);
      return kept;
    },
    async addRow(row, replaced) {
      for (const id of replaced) rows.delete(id);
      last += 1;
      rows.set(last, structuredClone({ ...row, id: last }));
      return last;
    },
    readRows: async (person) => [...rows.values()].filter((row) => row.person === person),
    async deleteRows(ids) {
      for (const id of ids) rows.delete(id);
    },
    async forget(person) {
      keys.delete(person);
      for (const [id, row] of rows) if (row.person === person) rows.delete(id);
    },
  };
}
