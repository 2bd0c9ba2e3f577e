import { fileURLToPath } from "node:url";
import { buildApps } from "./build-apps.mjs";
import { installPackages } from "./install-packages.mjs";
import { runMissedScripts } from "./missed-scripts.mjs";
import { packagesMatchLock, rememberLock } from "./packages-match-lock.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Everything here is checked on every start, so each check costs milliseconds. */
export async function setUp() {
  try {
    if (!packagesMatchLock(root)) {
      await installPackages(root);
      rememberLock(root);
    }
    await runMissedScripts(root);
    await buildApps(root);
  } catch (error) {
    // A refusal names what to do; anything else is a bug, shown whole.
    console.error(error.name === "SetUpRefusal" ? error.message : error);
    process.exitCode = 1;
  }
}
