import type { Command } from "./command.ts";
import { start } from "./commands/start.ts";

/** Every file of commands/, in the order of the help text. */
export const commands: readonly Command[] = [start];
