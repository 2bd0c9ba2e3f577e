import { spawn } from "node:child_process";

const heartbeat = 15_000;

/**
 * Runs a program without input. Its output is kept and shown only if it fails; meanwhile a plain line now and then
 * says that it still runs. Answers whether it succeeded, or "stalled" when it was ended for saying nothing for `patience`
 * milliseconds.
 */
export function runQuietly({ program, args, cwd, env, doing, patience = Infinity, hide = /^$/ }) {
  const begun = Date.now();
  let heard = begun;
  let stalled = false;
  const kept = [];
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const watch = setInterval(
    () => {
      if (Date.now() - heard < patience) return;
      stalled = true;
      // One that hangs may not listen to anything softer.
      child.kill("SIGKILL");
    },
    Math.min(patience, 1_000),
  );
  const tick = setInterval(
    () => console.log(`  still ${doing} (${Math.round((Date.now() - begun) / 1000)} s)`),
    heartbeat,
  );
  const keep = (chunk) => {
    heard = Date.now();
    kept.push(chunk);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((resolve) => {
    const finish = (succeeded) => {
      clearInterval(tick);
      clearInterval(watch);
      if (!succeeded && !stalled) process.stderr.write(withoutLines(Buffer.concat(kept).toString(), hide));
      resolve(stalled ? "stalled" : succeeded);
    };
    child.once("error", (error) => {
      kept.push(Buffer.from(`${error.message}\n`));
      finish(false);
    });
    child.once("close", (code) => finish(code === 0));
    // What a killed program started may hold its output open for ever.
    child.once("exit", () => {
      if (stalled) finish(false);
    });
  });
}

function withoutLines(text, hide) {
  return text
    .split("\n")
    .filter((line) => line === "" || !hide.test(line))
    .join("\n");
}
