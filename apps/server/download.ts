/** An answer that is a file and not JSON: for endpoints whose output is `z.unknown()`. */
export class Download {
  readonly type: string;
  readonly name: string;
  readonly body: Buffer;
  readonly inline: boolean;

  /** `name` goes into a header and a folder: letters, digits, dot and hyphen only, and so no client's name. */
  constructor(file: { type: string; name: string; body: Buffer; inline?: boolean }) {
    if (!/^[A-Za-z0-9.-]{1,100}$/.test(file.name))
      throw new TypeError("Cannot send the file: its name has other characters than letters, digits, dot and hyphen");
    this.type = file.type;
    this.name = file.name;
    this.body = file.body;
    this.inline = file.inline ?? false;
  }
}
