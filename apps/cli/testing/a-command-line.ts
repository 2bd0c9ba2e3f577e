import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { secretsFile } from "@goldthread/store/embedded/data-folder.ts";
import { readOrMakeSecrets, type Secrets } from "@goldthread/store/embedded/secrets.ts";
import { withTestDatabase, type TestDatabase } from "@goldthread/store/testing/index.ts";
import { afterAll, beforeAll } from "vitest";
import type { ExitCode } from "../command.ts";
import { loadCommands } from "../commands.ts";
import { runCli } from "../run-cli.ts";
import { anIo } from "./an-io.ts";

export type CommandLine = {
  readonly test: TestDatabase;
  /** Runs `goldthread <words>`; `line` is what stands on its standard input. */
  run(words: readonly string[], line?: string): Promise<Ran>;
  secrets(): Promise<Secrets>;
};

export type Ran = { readonly exit: ExitCode; readonly stdout: string; readonly stderr: string };

/** The command line over a database of this test file's own, which DATABASE_URL names. */
export function withCommandLine(): CommandLine {
  const test = withTestDatabase();
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "goldthread-test-"));
    // Its secrets are those of the test server, whose login has one password for the whole run.
    const secrets = { ...(await readOrMakeSecrets(folder)), loginPassword: String(test.loginConfig.password) };
    await writeFile(join(folder, secretsFile), JSON.stringify(secrets), { mode: 0o600 });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    test,
    async run(words, line = "") {
      const io = anIo({ env: { GOLDTHREAD_DATA: folder, DATABASE_URL: addressOf(test) }, stdin: line });
      return { exit: await runCli(words, io, await loadCommands(words)), ...io.written };
    },
    secrets: () => readOrMakeSecrets(folder),
  };
}

function addressOf({ ownerConfig: { host, port, user, password, database } }: TestDatabase): string {
  const place = new URLSearchParams({
    host: String(host),
    port: String(port),
    user: String(user),
    password: String(password),
  });
  return `postgresql:///${database}?${place}`;
}
