import { nameSource } from "@goldthread/server/http/name-source.ts";
import { exitCode, Refusal, UsageError, type Command, type ExitCode, type Io } from "./command.ts";
import { renderHelp, renderOverview } from "./help-text.ts";
import { parseCommandArgs } from "./parse-args.ts";

/** Finds the command that the words name, runs it and turns what goes wrong into one line and an exit code. */
export async function runCli(words: readonly string[], io: Io, commands: readonly Command[]): Promise<ExitCode> {
  try {
    return await dispatch(words, io, commands);
  } catch (error) {
    return report(error, { io, json: words.includes("--json") });
  }
}

async function dispatch(words: readonly string[], io: Io, commands: readonly Command[]): Promise<ExitCode> {
  const command = commands.find(({ name }) => name === words.slice(0, name.split(" ").length).join(" "));
  if (command === undefined) return overview(words, io, commands);
  const args = parseCommandArgs(command, words.slice(command.name.split(" ").length));
  if (!args.help) return await command.run(args, io);
  io.stdout.write(renderHelp(command));
  return exitCode.done;
}

function overview(words: readonly string[], io: Io, commands: readonly Command[]): ExitCode {
  const first = words[0];
  if (first !== undefined && first !== "help" && first !== "--help" && first !== "-h") {
    throw new UsageError(`goldthread: "${first}" is not a command (goldthread --help lists them)`);
  }
  io.stdout.write(renderOverview(commands));
  return exitCode.done;
}

function report(error: unknown, { io, json }: { io: Io; json: boolean }): ExitCode {
  const { code, message, exit } = describe(error);
  io.stderr.write(json ? `${JSON.stringify({ error: { code, message } })}\n` : `${message}\n`);
  return exit;
}

function describe(error: unknown): { code: string; message: string; exit: ExitCode } {
  if (error instanceof UsageError) return { code: "usage", message: error.message, exit: exitCode.usage };
  if (error instanceof Refusal) return { code: error.code, message: error.message, exit: exitCode.refused };
  return { code: "fault", message: describeFault(error), exit: exitCode.fault };
}

/** A bug of ours. The stack names code only; the message could quote what someone typed, and stays out. */
function describeFault(error: unknown): string {
  const [kind, stack] = error instanceof Error ? [error.name, stackAlone(error)] : [typeof error, ""];
  const code = error instanceof Error && "code" in error ? ` ${String(error.code)}` : "";
  // This one's message names a file of ours.
  const missing = error instanceof Error && code === " ERR_MODULE_NOT_FOUND" ? `: ${error.message}` : "";
  const head = `Goldthread met an error of its own (${kind}${code}${missing}). Please report these lines:`;
  return `${head}\n${stack}`;
}

function stackAlone({ message, stack = "" }: Error): string {
  const places = stack.slice(stack.indexOf(message) + message.length).split("\n");
  return places
    .filter((line) => /^ +at .*:[0-9]+\)?$/.test(line))
    .map(nameSource)
    .join("\n");
}
