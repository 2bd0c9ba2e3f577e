import { fork, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { Agent, request, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { heapFlags } from "@goldthread/cli/heap-flags.mjs";
import { hashPassword } from "better-auth/crypto";
import { setup as buildProgram } from "../scripts/build-program.ts";
import type { BenchPractice } from "./a-practice.ts";
import type { BenchDatabase } from "./bench-database.ts";

/** As `goldthread` has it: what was read once is not compiled again, nor the compiler loaded. */
const compileCache = fileURLToPath(new URL("../node_modules/.cache/goldthread-bench", import.meta.url));

export const benchPassphrase = "a passphrase for measuring";

/** A request as somebody signed in; fails on anything but 200. Answers the body. */
export type Ask = (method: string, path: string, body?: unknown) => Promise<string>;

export interface BenchHttp {
  readonly pid: number;
  readonly origin: string;
  readonly port: number;
  /** Signs a practice's clinician in. */
  signIn(practice: BenchPractice): Promise<Ask & { readonly cookie: string }>;
  close(): Promise<void>;
}

export interface BenchHttpOptions {
  /** From the sources, not as it was built: only there can a hook leave the trail out. */
  readonly fromSources?: { readonly withoutAudit: boolean };
}

/** The whole server in a process of its own, over real HTTP on this machine. */
export async function startBenchHttp(
  { bare, login }: BenchDatabase,
  { fromSources }: BenchHttpOptions = {},
): Promise<BenchHttp> {
  buildOnce();
  const hooks =
    fromSources?.withoutAudit === true ? ["--import", new URL("without-audit.mjs", import.meta.url).href] : [];
  const execArgv = [...heapFlags, ...hooks];
  const env = { ...process.env, NODE_COMPILE_CACHE: compileCache };
  const child = fork(
    new URL("serve.ts", import.meta.url),
    [JSON.stringify(login), fromSources === undefined ? "built" : "sources"],
    { execArgv, env },
  );
  const { address, port } = await firstMessage(child);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  // One hash for all: everybody has the same passphrase.
  const hash = await hashPassword(benchPassphrase);

  async function send({ method, path, body, cookie }: Sent): Promise<{ answer: string; set: string | undefined }> {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      origin: address,
      cookie,
      ...(payload === undefined
        ? {}
        : { "content-type": "application/json", "content-length": Buffer.byteLength(payload) }),
    };
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request({ host: "127.0.0.1", port, method, path, headers, agent }, resolve).once("error", reject).end(payload);
    });
    const answer = await text(response);
    if (response.statusCode !== 200) throw new Error(`${method} ${path}: ${response.statusCode} ${answer}`);
    return { answer, set: response.headers["set-cookie"]?.[0]?.split(";")[0] };
  }

  return {
    pid: child.pid ?? 0,
    origin: address,
    port,
    async signIn(practice) {
      const email = await addSignIn(bare, practice, hash);
      const body = { email, passphrase: benchPassphrase };
      const { set: cookie = "" } = await send({ method: "POST", path: "/api/sign-in", body, cookie: "" });
      const ask: Ask = async (method, path, asked) => (await send({ method, path, body: asked, cookie })).answer;
      return Object.assign(ask, { cookie });
    },
    async close() {
      agent.destroy();
      child.send("stop");
      await once(child, "exit");
    },
  };
}

let isBuilt = false;

/** What is measured is what `npm start` would start now. */
function buildOnce(): void {
  if (!isBuilt) buildProgram();
  isBuilt = true;
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly cookie: string;
}

async function firstMessage(child: ChildProcess): Promise<{ address: string; port: number }> {
  const ended = once(child, "exit").then(() => {
    throw new Error("The server to be measured did not start");
  });
  const [message] = await Promise.race([once(child, "message"), ended]);
  return message;
}

async function addSignIn(bare: BenchDatabase["bare"], { clinician }: BenchPractice, hash: string): Promise<string> {
  const userId = randomUUID();
  const email = `${clinician.id}@example.org`;
  await bare.query("insert into auth_user (id, name, email) values ($1, $2, $3)", [userId, clinician.name, email]);
  await bare.query(
    `insert into auth_account (id, "accountId", "providerId", "userId", password) values ($1, $2, 'credential', $2, $3)`,
    [randomUUID(), userId, hash],
  );
  await bare.query("update staff set user_id = $1 where id = $2", [userId, clinician.id]);
  return email;
}
