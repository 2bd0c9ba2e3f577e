import { spawn, type ChildProcessByStdio } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import type { CrashPoint } from "@goldthread/store/crash-point.ts";
import type { PoolConfig } from "@goldthread/store/auth-database.ts";
import type { Owner } from "@goldthread/store/testing/owner.ts";
import type { PracticeToKill } from "./a-practice-to-kill.ts";

/** A process of its own that kills itself at a crash point. */
export interface Victim {
  /** Waits for its end; true where it was killed, false where it lived on or ended by itself. */
  wasKilled(): Promise<boolean>;
  /** Once nothing of it is at work in the database any more. */
  isGone(): Promise<void>;
  /** Ends it, if nothing else did. */
  end(): void;
}

export interface ServingVictim extends Victim {
  readonly port: number;
  /** Rejects where no answer comes; one that is too busy has done nothing and is asked again. */
  ask(path: string, cookie: string | undefined, body: unknown): Promise<{ status: number; answer: unknown }>;
}

/** Longer than any act takes on a slow machine. */
const patience = 60_000;

interface Start {
  readonly point: CrashPoint;
  readonly program: string;
  readonly owner: Owner;
  /** The database's process, where that is to be stopped and not the program. */
  readonly database?: number | undefined;
  /** Its one argument, when told how it signs in to the database. */
  readonly given: (named: { readonly application_name: string }) => unknown;
}

function start({ point, program, owner, given, database }: Start) {
  const application_name = `victim ${randomUUID()}`;
  const child: ChildProcessByStdio<null, Readable, null> = spawn(
    process.execPath,
    [join(import.meta.dirname, program), JSON.stringify(given({ application_name }))],
    {
      env: {
        ...process.env,
        GOLDTHREAD_CRASH_AT: point,
        ...(database === undefined ? {} : { GOLDTHREAD_STOP_DATABASE: String(database) }),
      },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const exit = once(child, "exit");
  const victim: Victim = {
    async wasKilled() {
      await Promise.race([exit, delay(patience, undefined, { ref: false })]);
      return child.signalCode === "SIGKILL";
    },
    async isGone() {
      for (const until = Date.now() + patience; Date.now() < until; await delay(10)) {
        const left = await owner.sql("select from pg_stat_activity where application_name = $1", [application_name]);
        if (left.length === 0) return;
      }
      throw new Error("The database still works for a process that was killed");
    },
    end: () => void child.kill("SIGKILL"),
  };
  return { child, exit, victim };
}

/** A whole server on the practice's database. With `database`, that process is stopped at the place instead of itself. */
export async function aServingVictim(
  practice: PracticeToKill,
  point: CrashPoint,
  database?: number,
): Promise<ServingVictim> {
  const { test, secrets } = practice.server;
  const { child, exit, victim } = start({
    point,
    program: "../../live/testing/serve.ts",
    owner: test.asOwner,
    database,
    given: (named) => ({ db: { ...test.loginConfig, ...named }, secrets }),
  });
  const [line] = await Promise.race([once(child.stdout, "data"), exit]);
  if (child.exitCode !== null || child.signalCode !== null) throw new Error("The server to kill did not start");
  const port = Number(String(line));
  return {
    ...victim,
    port,
    async ask(path, cookie = "", body) {
      for (;;) {
        const response = await fetch(`http://127.0.0.1:${port}${path}`, {
          method: "POST",
          headers: { cookie, origin: `http://localhost:${port}`, "content-type": "application/json" },
          body: JSON.stringify(body),
        });
        const answer: unknown = await response.json();
        if (response.status !== 503) return { status: response.status, answer };
        await delay(200);
      }
    },
  };
}

export interface CopyToMake {
  readonly act: "backup" | "restore";
  readonly database: PoolConfig;
  readonly path: string;
  /** Of the backup key: its public half to make one, its file to restore. */
  readonly key: string;
  readonly folder: string;
  readonly vkey: string;
}

/** A process that makes a backup or brings one back. */
export function aCopyingVictim(practice: PracticeToKill, point: CrashPoint, copy: CopyToMake): Victim {
  const { victim } = start({
    point,
    program: "copy.ts",
    owner: practice.server.test.asOwner,
    given: (named) => ({ ...copy, database: { ...copy.database, ...named } }),
  });
  return victim;
}
