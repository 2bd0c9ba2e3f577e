import { spawn } from "node:child_process";

const heartbeat = 15_000;

/**
 * Runs a program without input. Its output is kept and shown only if it fails; meanwhile a plain line now and then
 * says that it still runs. Answers whether it succeeded.
 */
export function runQuietly({ program, args, cwd, env, doing }) {
  const begun = Date.now();
  const tick = setInterval(
    () => console.log(`  still ${doing} (${Math.round((Date.now() - begun) / 1000)} s)`),
    heartbeat,
  );
  const kept = [];
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.on("data", (chunk) => kept.push(chunk));
  child.stderr.on("data", (chunk) => kept.push(chunk));
  return new Promise((resolve) => {
    const finish = (succeeded) => {
      clearInterval(tick);
      if (!succeeded) process.stderr.write(Buffer.concat(kept));
      resolve(succeeded);
    };
    child.once("error", (error) => {
      kept.push(Buffer.from(`${error.message}\n`));
      finish(false);
    });
    child.once("close", (code) => finish(code === 0));
  });
}
