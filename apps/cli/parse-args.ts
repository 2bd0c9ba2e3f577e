import { parseArgs } from "node:util";
import { UsageError, type Args, type Command } from "./command.ts";

const forEveryCommand = { json: { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;

export function parseCommandArgs(command: Command, words: readonly string[]): Args & { help: boolean } {
  const { values, positionals } = readWords(command, words);
  const help = values["help"] === true;
  if (!help) checkPositionals(command, positionals);
  return { values, positionals, json: values["json"] === true, help };
}

function readWords(command: Command, words: readonly string[]): Pick<Args, "values" | "positionals"> {
  const own = Object.fromEntries(Object.entries(command.options).map(([name, { type }]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...own, ...forEveryCommand },
      allowPositionals: true,
    });
    return { values, positionals };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`goldthread ${command.name}: ${firstSentence(error.message)}`);
    throw error;
  }
}

function checkPositionals(command: Command, given: readonly string[]): void {
  const missing = command.positionals[given.length];
  if (missing !== undefined) throw new UsageError(`goldthread ${command.name}: <${missing}> is missing`);
  const most = command.positionals.length + (command.optional === undefined ? 0 : 1);
  if (given.length > most) throw new UsageError(`goldthread ${command.name}: "${given[most]}" is not expected here`);
}

function firstSentence(message: string): string {
  return message.split(". ", 1)[0] ?? message;
}
