/** Why a backup is not taken, or cannot be made: one line that says what to do. */
export class BackupRefusal extends Error {
  override readonly name = "BackupRefusal";
  readonly code: BackupRefusalCode;

  constructor(code: BackupRefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export type BackupRefusalCode =
  | "not_a_backup"
  | "backup_damaged"
  | "backup_newer"
  | "backup_differs"
  | "wrong_key"
  | "not_empty"
  | "file_exists";

export function damaged(what: string, cause?: unknown): BackupRefusal {
  return new BackupRefusal("backup_damaged", `The backup is damaged or cut short: ${what}. Nothing was restored.`, {
    cause,
  });
}
