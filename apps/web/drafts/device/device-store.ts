import type { DeviceDatabase, StoredRow } from "./device-database.ts";

interface KeptChange {
  readonly id: number;
  readonly draftId: string;
  readonly change: Uint8Array<ArrayBuffer>;
  /** Whose note, as the writer named it; null where nobody did. */
  readonly name: string | null;
}

/**
 * What a person wrote and the server has not yet committed, kept on this device until it has. Sealed with AES-GCM
 * under a key that cannot be taken out of the browser and that goes at sign-out.
 */
export interface DeviceStore {
  /** What is kept of this draft from now on says whose note it is. */
  nameDraft(draftId: string, name: string): void;
  /** Resolves with the row's number when it is on the disk. */
  keep(draftId: string, change: Uint8Array<ArrayBuffer>, replaced?: readonly number[]): Promise<number>;
  /** In the order of writing. Rows that no key opens are left out and left where they are. */
  read(draftId: string): Promise<readonly KeptChange[]>;
  /** Drafts with something kept. */
  draftIds(): Promise<readonly string[]>;
  drop(ids: readonly number[]): Promise<void>;
  /** Everything of this draft, also what no key opens. */
  forgetDraft(draftId: string): Promise<void>;
  forget(): Promise<void>;
}

const algorithm = "AES-GCM";

export function createDeviceStore(database: DeviceDatabase, person: string): DeviceStore {
  let key: Promise<CryptoKey> | null = null;

  const names = new Map<string, string>();
  const findKey = () => (key ??= readOrMakeKey(database, person));
  const boundTo = (what: string) => new TextEncoder().encode(`${person}/${what}`);

  async function seal(what: string, plain: Uint8Array<ArrayBuffer>) {
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const bound = { name: algorithm, iv: nonce, additionalData: boundTo(what) };
    return { nonce, sealed: await crypto.subtle.encrypt(bound, await findKey(), plain) };
  }

  async function unseal(what: string, { nonce, sealed }: NonNullable<StoredRow["name"]>) {
    const bound = { name: algorithm, iv: nonce, additionalData: boundTo(what) };
    return new Uint8Array(await crypto.subtle.decrypt(bound, await findKey(), sealed));
  }

  async function openName({ draftId, name }: StoredRow): Promise<string | null> {
    if (name === undefined) return null;
    // The words come back whatever became of their name.
    const words = await unseal(nameOf(draftId), name).catch(() => null);
    return words === null ? null : new TextDecoder().decode(words);
  }

  async function open(row: StoredRow): Promise<KeptChange[]> {
    const { id, draftId } = row;
    try {
      return [{ id, draftId, change: await unseal(draftId, row), name: await openName(row) }];
    } catch {
      // Damaged, or sealed under a key that is gone: it says nothing to anybody, and must not keep a draft from opening.
      return [];
    }
  }

  return {
    nameDraft: (draftId, name) => void names.set(draftId, name),
    async keep(draftId, change, replaced = []) {
      const said = names.get(draftId);
      const name = said === undefined ? {} : { name: await seal(nameOf(draftId), new TextEncoder().encode(said)) };
      return database.addRow({ person, draftId, ...(await seal(draftId, change)), ...name }, replaced);
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
    async forgetDraft(draftId) {
      names.delete(draftId);
      const rows = await database.readRows(person);
      await database.deleteRows(rows.filter((row) => row.draftId === draftId).map(({ id }) => id));
    },
    async forget() {
      key = null;
      await database.forget(person);
    },
  };
}

const nameOf = (draftId: string) => `${draftId}/name`;

async function readOrMakeKey(database: DeviceDatabase, person: string): Promise<CryptoKey> {
  const kept = await database.readKey(person);
  if (kept !== null) return kept;
  const fresh = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ["encrypt", "decrypt"]);
  return database.addKey(person, fresh);
}
