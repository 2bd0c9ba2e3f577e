import { StartRefusal } from "./start-refusal.ts";

/** The code of a Node or PostgreSQL error (`ENOENT`, `3D000`), or undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Turns what the operating system says about a folder into a line a person can act on. */
export function explainFolderError(error: unknown, folder: string): unknown {
  if (error instanceof StartRefusal) return error;
  switch (errorCode(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return diskFull(folder, error);
    case "EACCES":
    case "EPERM":
      return new StartRefusal("not_permitted", `Cannot write in ${folder}: it belongs to someone else.`, {
        cause: error,
      });
    case "EROFS":
      return new StartRefusal("not_permitted", `Cannot write in ${folder}: it is read-only.`, { cause: error });
    case "ENOTDIR":
    case "EEXIST":
      return new StartRefusal("data_folder_foreign", `Cannot use ${folder} as data folder: a file is in the way.`, {
        cause: error,
      });
    default:
      return error;
  }
}

export function tooLittleSpace(
  folder: string,
  { free, needed }: { readonly free: number; readonly needed: number },
): StartRefusal {
  const megabytes = (bytes: number) => `${Math.floor(bytes / 1024 / 1024)} MB`;
  const message = `The disk that holds ${folder} has ${megabytes(free)} left, and ${megabytes(needed)} are needed. Free some space and start again; nothing was changed.`;
  return new StartRefusal("disk_full", message);
}

export function diskFull(folder: string, cause?: unknown): StartRefusal {
  const message = `The disk that holds ${folder} is full. Free some space and start again; nothing was changed.`;
  return new StartRefusal("disk_full", message, { cause });
}
