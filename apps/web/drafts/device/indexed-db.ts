import type { DeviceDatabase, SealedRow, StoredRow } from "./device-database.ts";

const name = "goldthread-drafts";

/** The device's database. Every promise rejects where the browser keeps nothing (a private window, a full disk). */
export function openIndexedDb(): DeviceDatabase {
  let opened: Promise<IDBDatabase> | null = null;

  async function within<T>(
    mode: IDBTransactionMode,
    run: (transaction: IDBTransaction) => IDBRequest<T> | null,
  ): Promise<T | undefined> {
    opened ??= open();
    opened.catch(() => (opened = null));
    // Strict: "kept on this device" is said of what is on the disk, not in its cache.
    const transaction = (await opened).transaction(["keys", "rows"], mode, { durability: "strict" });
    const request = run(transaction);
    await finished(transaction);
    return request?.result;
  }

  return {
    readKey: async (person) => parseKey(await within("readonly", (on) => on.objectStore("keys").get(person))),
    async addKey(person, key) {
      await within("readwrite", (on) => {
        const keys = on.objectStore("keys");
        const existing = keys.getKey(person);
        existing.onsuccess = () => {
          if (existing.result === undefined) keys.put(key, person);
        };
        return null;
      });
      const kept = parseKey(await within("readonly", (on) => on.objectStore("keys").get(person)));
      if (kept === null) throw new Error("Cannot keep the key on this device");
      return kept;
    },
    async addRow(row: SealedRow, replaced) {
      const id = await within("readwrite", (on) => {
        const rows = on.objectStore("rows");
        for (const old of replaced) rows.delete(old);
        return rows.add(row);
      });
      return Number(id);
    },
    readRows: async (person) =>
      parseRows(await within("readonly", (on) => on.objectStore("rows").index("person").getAll(person))),
    async deleteRows(ids) {
      await within("readwrite", (on) => {
        for (const id of ids) on.objectStore("rows").delete(id);
        return null;
      });
    },
    async forget(person) {
      await within("readwrite", (on) => {
        on.objectStore("keys").delete(person);
        const rows = on.objectStore("rows");
        const ids = rows.index("person").getAllKeys(person);
        ids.onsuccess = () => ids.result.forEach((id) => rows.delete(id));
        return null;
      });
    },
  };
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("keys");
      request.result.createObjectStore("rows", { keyPath: "id", autoIncrement: true }).createIndex("person", "person");
    };
    request.onsuccess = () => {
      // Another tab may bring a newer version: this one must not stand in its way.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.addEventListener("error", () =>
      reject(request.error ?? new Error("Cannot open the database of this device")),
    );
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    const fail = () => reject(transaction.error ?? new Error("Cannot keep changes on this device"));
    transaction.addEventListener("abort", fail);
    transaction.addEventListener("error", fail);
  });
}

function parseKey(value: unknown): CryptoKey | null {
  return value instanceof CryptoKey ? value : null;
}

function parseRows(value: unknown): StoredRow[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}

function isRow(value: unknown): value is StoredRow {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    "draftId" in value &&
    "nonce" in value &&
    "sealed" in value
  );
}
