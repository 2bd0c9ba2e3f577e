import type { Readable } from "node:stream";

/** An answer that is a file and not JSON: for endpoints whose output is `z.unknown()`. */
export class Download {
  readonly type: string;
  readonly name: string;
  /** A stream is read only once the transaction is over: it asks the database for nothing. */
  readonly body: Buffer | Readable;
  /** Of a stream, so that whoever takes it sees how much is left. */
  readonly bytes: number | undefined;
  readonly inline: boolean;

  /** `name` goes into a header and a folder: letters, digits, dot and hyphen only, and so no client's name. */
  constructor(file: { type: string; name: string; body: Buffer | Readable; bytes?: number; inline?: boolean }) {
    if (!/^[A-Za-z0-9.-]{1,100}$/.test(file.name))
      throw new TypeError("Cannot send the file: its name has other characters than letters, digits, dot and hyphen");
    this.type = file.type;
    this.name = file.name;
    this.body = file.body;
    this.bytes = file.bytes;
    this.inline = file.inline ?? false;
  }
}
