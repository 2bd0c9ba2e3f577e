/** Something in a file that does not fit: where, in the file's own words (`signatures[0].entry`), and what, as a clause. */
export type Finding = { readonly at: string; readonly what: string };

/** Ends the reading at the first thing out of form; caught where the file is checked and nowhere else. */
export class OutOfForm extends Error {
  override readonly name = "OutOfForm";
  readonly finding: Finding;

  constructor(at: string, what: string) {
    super(`${at}: ${what}`);
    this.finding = { at, what };
  }
}
