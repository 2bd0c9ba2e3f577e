import { BackupRefusal } from "@goldthread/store/backup/backup-refusal.ts";
import { errorCode } from "@goldthread/store/embedded/system-error.ts";
import { Refusal } from "../command.ts";

/** What can be expected to go wrong with a backup's file, in one line; anything else is handed back as it is. */
export function explainBackupError(error: unknown, option: string): unknown {
  if (error instanceof BackupRefusal) return new Refusal(error.code, error.message, { cause: error });
  switch (errorCode(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return new Refusal("disk_full", `${option}: the disk is full. Nothing was left there.`, { cause: error });
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new Refusal("not_permitted", `${option}: this user may not read or write there.`, { cause: error });
    case "ENOENT":
    case "ENOTDIR":
    case "EEXIST":
      return new Refusal("not_found", `${option}: there is no such folder or file.`, { cause: error });
    default:
      return error;
  }
}
