import type { Command } from "./command.ts";
import { demo } from "./commands/demo.ts";
import { exportNote } from "./commands/export-note.ts";
import { start } from "./commands/start.ts";
import { userAdd } from "./commands/user-add.ts";
import { userList } from "./commands/user-list.ts";
import { userReset } from "./commands/user-reset.ts";
import { verify } from "./commands/verify.ts";

/** Every file of commands/, in the order of the help text. */
export const commands: readonly Command[] = [start, demo, verify, userAdd, userReset, userList, exportNote];
