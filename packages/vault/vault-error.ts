/** `damaged`: changed, of another author or another item, or sealed with another key: these cannot be told apart. */
export type VaultProblem =
  | "damaged"
  | "newer-version"
  | "too-long"
  | "wrong-passphrase"
  | "wrong-key"
  | "not-a-recovery-key";

const words: Readonly<Record<VaultProblem, string>> = {
  damaged: "Cannot open: it was changed, belongs to another note or author, or was sealed with another key",
  "newer-version": "Cannot open: it was written by a newer Goldthread",
  "too-long": "Cannot seal: more than 640 KiB. Begin another note",
  "wrong-passphrase": "Cannot unlock: this is not the notebook's passphrase",
  "wrong-key": "Cannot unlock: this key opens another notebook",
  "not-a-recovery-key": "Cannot read the recovery key: a character is missing or mistyped",
};

/** Says what is so and never what was sealed. */
export class VaultError extends Error {
  readonly problem: VaultProblem;

  constructor(problem: VaultProblem, options?: ErrorOptions) {
    super(words[problem], options);
    this.name = "VaultError";
    this.problem = problem;
  }
}
