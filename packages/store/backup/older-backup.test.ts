import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { Client, type ClientConfig } from "pg";
import { compareMigrations, migrate, readMigrations } from "../migrate.ts";
import { openDatabase } from "../db.ts";
import { openOwner } from "../testing/owner.ts";
import { verifyRecord } from "../verify.ts";
import { signerFromSeed } from "@goldthread/ledger";
import { encrypterFor, identitiesIn, newBackupKey } from "./backup-keys.ts";
import { checkRestored } from "./check-restored.ts";
import { makeBackup } from "./make-backup.ts";
import { openEpoch } from "./open-epoch.ts";
import { restoreTables } from "./restore-tables.ts";

const now = new Date("2026-11-22T09:00:00.000Z");

async function aDatabase(upTo: number): Promise<{ readonly owner: ClientConfig; readonly login: ClientConfig }> {
  const { owner: server, loginPassword } = inject("goldthreadTestServer");
  const name = `older_${Math.random().toString(36).slice(2)}`;
  await administer(server, `create database ${name}`);
  onTestFinished(() => administer(server, `drop database ${name} with (force)`));
  const owner = { ...server, database: name };
  await migrate(owner, { loginPassword, migrations: (await readMigrations()).slice(0, upTo) });
  return { owner, login: { ...owner, user: "goldthread_login", password: loginPassword } };
}

async function administer(server: ClientConfig, statement: string): Promise<void> {
  const client = new Client({ ...server, database: "postgres" });
  await client.connect();
  await client.query(statement);
  await client.end();
}

test(
  "a backup of an older Goldthread comes back as it was and is then brought up to date",
  { timeout: 60_000 },
  async () => {
    // The first version that backups were made with.
    const older = 58;
    const { loginPassword } = inject("goldthreadTestServer");
    const folder = await mkdtemp(join(tmpdir(), "goldthread-older-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const from = await aDatabase(older);
    const filling = openOwner(from.owner);
    await filling.sql("insert into practice (name, zone) values ('Of an older version', 'UTC')");
    await filling.close();
    const { recipient, file } = await newBackupKey(now);
    const path = join(folder, "backup");
    const { manifest } = await makeBackup({
      login: from.login,
      secrets: { authSecret: "x", ledgerKey: "none" },
      documentsFolder: folder,
      encrypter: encrypterFor({ recipients: [recipient] }),
      path,
      now,
      migration: older,
    });

    const into = await aDatabase(older);
    const restored = await restoreTables(into.owner, { path, key: { identities: identitiesIn(file) } }, async () => {});
    expect(restored.head.migration).toBe(older);
    await checkRestored(into.login, manifest);
    await migrate(into.owner, { loginPassword });
    expect(await compareMigrations(into.owner)).toBe("current");
    const db = openDatabase(into.login);
    onTestFinished(() => db.close());
    const signer = await signerFromSeed({ name: "goldthread-older", seed: new Uint8Array(32).fill(3) });
    await openEpoch(db, { before: "none", signer, backupMadeAt: restored.head.madeAt, now });
    expect(await verifyRecord(db, { vkey: signer.vkey })).toMatchObject({ ok: true });
  },
);
