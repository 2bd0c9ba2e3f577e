import type { Command } from "./command.ts";

/** Every file of commands/ by the words typed, in the order of the help text. */
const files: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["start", async () => (await import("./commands/start.ts")).start],
  ["demo", async () => (await import("./commands/demo.ts")).demo],
  ["verify", async () => (await import("./commands/verify.ts")).verify],
  ["checkpoint", async () => (await import("./commands/checkpoint.ts")).checkpoint],
  ["backup", async () => (await import("./commands/backup.ts")).backup],
  ["restore", async () => (await import("./commands/restore.ts")).restore],
  ["user add", async () => (await import("./commands/user-add.ts")).userAdd],
  ["user invite", async () => (await import("./commands/user-invite.ts")).userInvite],
  ["user reset", async () => (await import("./commands/user-reset.ts")).userReset],
  ["user list", async () => (await import("./commands/user-list.ts")).userList],
  ["review", async () => (await import("./commands/review.ts")).review],
  ["score", async () => (await import("./commands/score.ts")).score],
  ["code", async () => (await import("./commands/code.ts")).code],
  ["export note", async () => (await import("./commands/export-note.ts")).exportNote],
] as const);

/** The command that the words name, alone: a start must not wait for what the others need. All where they name none. */
export async function loadCommands(words: readonly string[]): Promise<readonly Command[]> {
  const named = files.get(words[0] ?? "") ?? files.get(words.slice(0, 2).join(" "));
  return await Promise.all(named === undefined ? [...files.values()].map((load) => load()) : [named()]);
}
