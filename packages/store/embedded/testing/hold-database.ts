// Run as a program of its own: starts the database in the given folder, says so and holds it until it is killed.
import { startEmbedded } from "../start-embedded.ts";

await startEmbedded({ dataDir: process.argv[2] ?? "" });
process.stdout.write("ready\n");
setInterval(() => {}, 60_000);
