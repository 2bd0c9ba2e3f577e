import { generateKeyPairSync, randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { startServer } from "@goldthread/server/main.ts";

/*
 * The server in a process of its own, as in a practice: what is measured of it, time and memory, is its alone. Started
 * by `bench-http.ts` with the database's login as its one argument; says its address, and stops when told or left alone.
 */
const running = await startServer({
  db: JSON.parse(process.argv[2] ?? ""),
  secrets: benchSecrets(),
  host: "127.0.0.1",
  port: 0,
  dataDir: tmpdir(),
  logLevel: "silent",
});
process.send?.({ address: running.address, port: running.port });

process.once("message", () => void stop());
process.once("disconnect", () => void stop());

async function stop(): Promise<void> {
  await running.close();
  process.exit(0);
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
