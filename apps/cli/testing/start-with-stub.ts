// A program of its own for the tests of `start`: everything is real but the web server, which only says what it is asked.
import { createServer } from "node:http";
import { discardUnfinished } from "@goldthread/store/discard-unfinished.ts";
import { migrate } from "@goldthread/store/migrate.ts";
import { Client } from "pg";
import { exitCode, type Args } from "../command.ts";
import { start as realStart } from "../commands/start.ts";
import { processIo } from "../process-io.ts";
import { runCli } from "../run-cli.ts";
import type { StartParts } from "../start/parts.ts";
import { servePractice } from "../start/run-practice.ts";
import { startPractice } from "../start/start-practice.ts";

const closingTime = Number(process.env["TEST_CLOSING_TIME"] ?? 0);

const startServer: StartParts["startServer"] = async ({ db, host, port }) => {
  const server = createServer((_request, response) => response.end("here"));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, host, resolve));
  return {
    setUpCode: async () => null,
    close: async () => {
      await new Promise((resolve) => setTimeout(resolve, closingTime));
      const client = new Client(db);
      await client.connect();
      await client.query("select 1");
      await client.end();
      process.stdout.write("drafts saved\n");
    },
  };
};

const io = processIo();
const start = {
  ...realStart,
  run: async ({ json }: Args) => {
    const loadParts = async (): Promise<StartParts> => ({ migrate, discardUnfinished, startServer });
    await startPractice({ io, json, loadParts }, servePractice);
    return exitCode.done;
  },
};
process.exit(await runCli(["start", ...process.argv.slice(2)], io, [start]));
