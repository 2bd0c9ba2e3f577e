/** One stretch of changes to one draft, sealed with the key of the person who wrote them. */
export interface SealedRow {
  readonly person: string;
  readonly draftId: string;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
  /** What the writer calls the note, sealed likewise; rows of earlier versions have none. */
  readonly name?: { readonly nonce: Uint8Array<ArrayBuffer>; readonly sealed: ArrayBuffer };
}

export interface StoredRow extends SealedRow {
  readonly id: number;
}

/** The few things that the store on this device needs of a database. IndexedDB in the browser. */
export interface DeviceDatabase {
  readKey(person: string): Promise<CryptoKey | null>;
  /** Keeps the first key of a person where two pages bring one at once, and returns the one that is kept. */
  addKey(person: string, key: CryptoKey): Promise<CryptoKey>;
  /** Adds a row and takes away those that it replaces, both or neither. Resolves when it is on the disk. */
  addRow(row: SealedRow, replaced: readonly number[]): Promise<number>;
  readRows(person: string): Promise<readonly StoredRow[]>;
  deleteRows(ids: readonly number[]): Promise<void>;
  /** Everything of this person: rows and key. */
  forget(person: string): Promise<void>;
}
