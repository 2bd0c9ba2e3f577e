import { generateKeyPairSync, randomBytes } from "node:crypto";
import { tmpdir } from "node:os";

/*
 * The server in a process of its own, as in a practice: what is measured of it, time and memory, is its alone. Started
 * by `bench-http.ts` with the database's login as its argument; says its address, and stops when told or left alone. It is
 * the built program, as `npm start` runs it; its sources where a hook is to replace one of them.
 */
const program = process.argv[3] === "sources" ? "../apps/server/main.ts" : "../apps/cli/dist/server.mjs";
const { startServer }: typeof import("@goldthread/server/main.ts") = await import(
  new URL(program, import.meta.url).href
);
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
