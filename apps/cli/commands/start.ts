import { exitCode, type Command } from "../command.ts";
import { loadParts } from "../start/parts.ts";
import { servePractice } from "../start/run-practice.ts";
import { startPractice } from "../start/start-practice.ts";

export const start: Command = {
  name: "start",
  summary: "Start the database and the server, and print the address",
  positionals: [],
  options: {},
  run: async ({ json }, io) => {
    await startPractice({ io, json, loadParts }, servePractice);
    return exitCode.done;
  },
};
