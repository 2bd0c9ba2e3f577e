import type { DeviceDatabase, StoredRow } from "./device-database.ts";

interface KeptChange {
  readonly id: number;
  readonly draftId: string;
  readonly change: Uint8Array<ArrayBuffer>;
}

/**
 * What a person wrote and the server has not yet committed, kept on this device until it has. Sealed with AES-GCM
 * under a key that cannot be taken out of the browser and that goes at sign-out.
 */
export interface DeviceStore {
  /** Resolves with the row's number when it is on the disk. */
  keep(draftId: string, change: Uint8Array<ArrayBuffer>, replaced?: readonly number[]): Promise<number>;
  /** In the order of writing. Rows that no key opens are left out and left where they are. */
  read(draftId: string): Promise<readonly KeptChange[]>;
  /** Drafts with something kept. */
  draftIds(): Promise<readonly string[]>;
  drop(ids: readonly number[]): Promise<void>;
  forget(): Promise<void>;
}

const algorithm = "AES-GCM";

export function createDeviceStore(database: DeviceDatabase, person: string): DeviceStore {
  let key: Promise<CryptoKey> | null = null;

  const findKey = () => (key ??= readOrMakeKey(database, person));
  const boundTo = (draftId: string) => new TextEncoder().encode(`${person}/${draftId}`);

  async function open(row: StoredRow): Promise<KeptChange[]> {
    const { id, draftId, nonce, sealed } = row;
    try {
      const plain = await crypto.subtle.decrypt(
        { name: algorithm, iv: nonce, additionalData: boundTo(draftId) },
        await findKey(),
        sealed,
      );
      return [{ id, draftId, change: new Uint8Array(plain) }];
    } catch {
      // Damaged, or sealed under a key that is gone: it says nothing to anybody, and must not keep a draft from opening.
      return [];
    }
  }

  return {
    async keep(draftId, change, replaced = []) {
      const nonce = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt(
        { name: algorithm, iv: nonce, additionalData: boundTo(draftId) },
        await findKey(),
        change,
      );
      return database.addRow({ person, draftId, nonce, sealed }, replaced);
    },
    async read(draftId) {
      const rows = await database.readRows(person);
      const ofDraft = rows.filter((row) => row.draftId === draftId).toSorted((a, b) => a.id - b.id);
      return (await Promise.all(ofDraft.map(open))).flat();
    },
    async draftIds() {
      return [...new Set((await database.readRows(person)).map(({ draftId }) => draftId))];
    },
    drop: (ids) => database.deleteRows(ids),
    async forget() {
      key = null;
      await database.forget(person);
    },
  };
}

async function readOrMakeKey(database: DeviceDatabase, person: string): Promise<CryptoKey> {
  const kept = await database.readKey(person);
  if (kept !== null) return kept;
  const fresh = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ["encrypt", "decrypt"]);
  return database.addKey(person, fresh);
}
