/** Why a packet cannot be opened. Whoever holds it can do something about each but `damaged` and `not-a-packet`. */
export type PacketTrouble =
  | "unreadable"
  | "empty"
  | "too-large"
  | "not-a-packet"
  | "damaged"
  | "wrong-passphrase"
  | "wrong-key"
  | "no-passphrase"
  | "no-key"
  | "too-costly"
  | "holds-no-packet";

export class PacketProblem extends Error {
  readonly trouble: PacketTrouble;

  constructor(trouble: PacketTrouble, cause?: unknown) {
    super(trouble, { cause });
    this.name = "PacketProblem";
    this.trouble = trouble;
  }
}

/** As much as a browser holds twice: the file, and what comes out of it. */
export const mostBytes = 512 * 1024 * 1024;

/** What happened, and what to do. */
export const troubleWords: Readonly<Record<PacketTrouble, string>> = {
  unreadable:
    "The file could not be read. Choose it again; if it was moved or renamed meanwhile, choose it where it is now.",
  empty: "This file is empty. Get it once more from where you have it.",
  "too-large": "This file is larger than 512 MB, and a browser cannot open it. Ask the practice to send it in parts.",
  "not-a-packet":
    "This is no packet of records. A packet’s name ends in .tar.age, or in .tar where it is not encrypted. Choose that file.",
  damaged:
    "This file is damaged or was cut short on its way. Get it once more, from the practice or from the message that brought it.",
  "wrong-passphrase":
    "This passphrase does not open the file. Capital letters, spaces and accents count. If it is typed as it was told to you, ask the practice.",
  "wrong-key":
    "This key does not open the file: it was encrypted for another. Choose the key whose public half you gave to the practice.",
  "no-passphrase":
    "Type the passphrase that the practice told you. It does not stand in the message that brought the file.",
  "no-key": "No key was found in this. A key is one line that begins with AGE-SECRET-KEY-.",
  "too-costly": "This file asks for more computing than a browser should do. It does not come from Goldthread.",
  "holds-no-packet":
    "The file opens, and what is in it is no packet of records, or a damaged one. Ask the practice for it once more.",
};
