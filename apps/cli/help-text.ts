import type { Command, Option } from "./command.ts";

export function renderOverview(commands: readonly Command[]): string {
  const rows = commands.map(({ name, summary }) => [name, summary] as const);
  return `Usage: goldthread <command> [options]\n\n${renderRows(rows)}\ngoldthread <command> --help says more about one of them.\n`;
}

export function renderHelp(command: Command): string {
  const values = command.positionals.map((name) => `<${name}>`);
  const more = command.optional === undefined ? [] : [`[<${command.optional}>]`];
  const usage = ["goldthread", command.name, ...values, ...more, "[options]"].join(" ");
  const options: Record<string, Option> = {
    ...command.options,
    json: { type: "boolean", summary: "Answer in JSON, one object a line" },
    help: { type: "boolean", summary: "Show this text" },
  };
  const rows = Object.entries(options).map(
    ([name, { value, summary }]) => [`--${name}${value ? ` <${value}>` : ""}`, summary] as const,
  );
  const details = command.details === undefined ? "" : `${command.details}\n\n`;
  return `Usage: ${usage}\n\n${command.summary}\n\n${details}${renderRows(rows)}`;
}

function renderRows(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
}
