import { generateKeyPairSync, randomBytes, randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { startServer } from "@goldthread/server/main.ts";
import { hashPassword } from "better-auth/crypto";
import type { BenchPractice } from "./a-practice.ts";
import type { BenchDatabase } from "./bench-database.ts";

const benchPassphrase = "a passphrase for measuring";

export interface BenchHttp {
  /** A request as the signed-in clinician; fails on anything but 200. */
  readonly ask: (method: string, path: string, body?: unknown) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** The whole server over real HTTP on this machine, signed in as the practice's clinician. */
export async function startBenchHttp({ bare, login }: BenchDatabase, { clinician }: BenchPractice): Promise<BenchHttp> {
  const userId = randomUUID();
  const email = `${clinician.id}@example.org`;
  await bare.query("insert into auth_user (id, name, email) values ($1, $2, $3)", [userId, clinician.name, email]);
  await bare.query(
    `insert into auth_account (id, "accountId", "providerId", "userId", password) values ($1, $2, 'credential', $2, $3)`,
    [randomUUID(), userId, await hashPassword(benchPassphrase)],
  );
  await bare.query("update staff set user_id = $1 where id = $2", [userId, clinician.id]);
  const running = await startServer({
    db: login,
    secrets: benchSecrets(),
    host: "127.0.0.1",
    port: 0,
    dataDir: tmpdir(),
    logLevel: "silent",
  });
  let cookie = "";
  async function ask(method: string, path: string, body?: unknown): Promise<string> {
    const response = await fetch(`http://127.0.0.1:${running.port}${path}`, {
      method,
      headers: {
        origin: running.address,
        cookie,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const set = response.headers.getSetCookie()[0]?.split(";")[0];
    if (set !== undefined) cookie = set;
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text;
  }
  await ask("POST", "/api/sign-in", { email, passphrase: benchPassphrase });
  return { ask, close: () => running.close() };
}

function benchSecrets() {
  const { privateKey } = generateKeyPairSync("ed25519");
  const { x = "", d = "" } = privateKey.export({ format: "jwk" });
  return {
    authSecret: randomBytes(32).toString("hex"),
    ledgerPrivateKey: { kty: "OKP", crv: "Ed25519", x, d } as const,
    loginPassword: "",
    ownerPassword: "",
    setupCode: "",
  };
}
