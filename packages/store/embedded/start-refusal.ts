/** What can keep the database from starting, each with a line a person can act on. */
export type StartRefusalCode =
  | "data_folder_in_use"
  | "data_folder_foreign"
  | "data_folder_damaged"
  | "disk_full"
  | "not_permitted"
  | "platform_unsupported"
  | "database_failed";

/** Expected trouble: the message is the whole story, so callers print it alone, without a stack. */
export class StartRefusal extends Error {
  readonly code: StartRefusalCode;

  constructor(code: StartRefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StartRefusal";
    this.code = code;
  }
}
