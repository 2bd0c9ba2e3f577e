import type { SealedBody, SealedHead, SealedRow, SealedRows } from "./sealed-rows.ts";

const name = "goldthread-notebook";
const stores = ["heads", "bodies", "facts"] as const;

/** The sealed items of one person in this browser. Every promise rejects where the browser keeps nothing. */
export function openIndexedRows(person: string): SealedRows {
  let opened: Promise<IDBDatabase> | null = null;
  const all = IDBKeyRange.bound([person], [person, []]);
  const factKey = (fact: string) => [person, fact];

  async function within<T>(mode: IDBTransactionMode, run: (on: IDBTransaction) => () => T): Promise<T> {
    opened ??= open();
    opened.catch(() => (opened = null));
    const transaction = (await opened).transaction(stores, mode, { durability: "strict" });
    const read = run(transaction);
    await finished(transaction);
    return read();
  }
  const readFact = (fact: string) =>
    within("readonly", (on) => {
      const request = on.objectStore("facts").get(factKey(fact));
      return (): unknown => request.result;
    });
  const writeFact = (fact: string, value: unknown) =>
    within("readwrite", (on) => {
      on.objectStore("facts").put(value, factKey(fact));
      return () => undefined;
    });

  return {
    heads: () =>
      within("readonly", (on) => {
        const request = on.objectStore("heads").getAll(all);
        return () => request.result as SealedHead[];
      }),
    read: (ids) =>
      within("readonly", (on) => {
        const asked = ids.map((id) => getRow(on, [person, id]));
        return () => asked.map((read) => read());
      }),
    async change(id, decide) {
      let next: SealedRow | null = null;
      await within("readwrite", (on) => {
        const key = [person, id];
        const read = getRow(on, key, () => {
          next = decide(read());
          putRow(on, key, next);
        });
        return read;
      });
      return next;
    },
    readSince: async () => Number((await readFact("since")) ?? 0),
    writeSince: (revision) => writeFact("since", revision),
    readStanding: () => readFact("standing"),
    writeStanding: (standing) => writeFact("standing", standing),
    forget: () =>
      within("readwrite", (on) => {
        for (const store of stores) on.objectStore(store).delete(all);
        return () => undefined;
      }),
  };
}

function getRow(on: IDBTransaction, key: IDBValidKey, whenRead?: () => void): () => SealedRow | null {
  const head: IDBRequest<SealedHead | undefined> = on.objectStore("heads").get(key);
  const body: IDBRequest<SealedBody | undefined> = on.objectStore("bodies").get(key);
  if (whenRead !== undefined) body.addEventListener("success", whenRead);
  return () =>
    head.result === undefined || body.result === undefined ? null : { head: head.result, body: body.result };
}

function putRow(on: IDBTransaction, key: IDBValidKey, row: SealedRow | null): void {
  if (row === null) {
    on.objectStore("heads").delete(key);
    on.objectStore("bodies").delete(key);
  } else {
    on.objectStore("heads").put(row.head, key);
    on.objectStore("bodies").put(row.body, key);
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store);
    };
    request.onsuccess = () => {
      // Another tab may bring a newer version: this one must not stand in its way.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.addEventListener("error", () =>
      reject(request.error ?? new Error("Cannot open the notebook's store on this device")),
    );
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    const fail = () => reject(transaction.error ?? new Error("Cannot keep the notebook on this device"));
    transaction.addEventListener("abort", fail);
    transaction.addEventListener("error", fail);
  });
}
