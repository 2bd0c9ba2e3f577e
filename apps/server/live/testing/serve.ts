// Run as a program of its own: a whole server on the database of its first argument, until it is killed.
import { startServer } from "../../main.ts";

const { db, secrets } = JSON.parse(process.argv[2] ?? "");
const { port } = await startServer({
  db,
  secrets,
  host: "127.0.0.1",
  port: 0,
  dataDir: "/nonexistent",
  logLevel: "silent",
});
process.stdout.write(`${port}\n`);
