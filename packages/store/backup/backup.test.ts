import { createHash, randomBytes } from "node:crypto";
import { mkdir, mkdtemp, open, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signerFromSeed, verifyCheckpoint } from "@goldthread/ledger";
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPart } from "../as-part.ts";
import { readEarlierKeys } from "../queries/earlier-keys.ts";
import { placeWaiting } from "../queries/ledger.ts";
import { aSignedNote, insertRow, withTestDatabase } from "../testing/index.ts";
import { aPracticeAtWork, ask, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { verifyRecord } from "../verify.ts";
import { checkRestored } from "./check-restored.ts";
import { makeBackup, type BackupProgress } from "./make-backup.ts";
import { openEpoch } from "./open-epoch.ts";
import { readBackup, type BackupKey } from "./read-backup.ts";
import { restoreTables } from "./restore-tables.ts";
import { tablesToCopy } from "./tables-to-copy.ts";
import { inSnapshot } from "./snapshot.ts";

const from = withTestDatabase();
const into = withTestDatabase();
const now = new Date("2026-11-22T09:00:00.000Z");

let folder: string;
let identity: string;
let recipient: string;
let signer: Awaited<ReturnType<typeof signerFromSeed>>;
let the: PracticeAtWork;
const key = (): BackupKey => ({ identities: [identity] });

async function backUp(name: string, given: { passphrase?: string; onProgress?: (step: BackupProgress) => void } = {}) {
  const encrypter = new Encrypter();
  if (given.passphrase === undefined) encrypter.addRecipient(recipient);
  else {
    encrypter.setScryptWorkFactor(10);
    encrypter.setPassphrase(given.passphrase);
  }
  const path = join(folder, name);
  const made = await makeBackup({
    login: from.loginConfig,
    secrets: { authSecret: "of the tests", ledgerKey: signer.vkey },
    documentsFolder: join(folder, "documents"),
    encrypter,
    path,
    now,
    migration: 1,
    ...(given.onProgress === undefined ? {} : { onProgress: given.onProgress }),
  });
  return { path, ...made };
}

async function aDocument(storedAs: string, content: Buffer | null): Promise<void> {
  await insertRow(from.asOwner, "document", {
    id: crypto.randomUUID(),
    client_id: the.ada,
    title: "Letter",
    media_type: "application/pdf",
    size_bytes: 10,
    digest: randomBytes(32),
    stored_as: storedAs,
    key: randomBytes(32),
    scanned: false,
    uploaded_by: the.clinician,
  });
  if (content !== null) await writeFile(join(folder, "documents", storedAs), content);
}

const documentName = "ab".repeat(32);
const lostName = "cd".repeat(32);
const document = randomBytes(300_000);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "goldthread-backup-"));
  await mkdir(join(folder, "documents"));
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
  signer = await signerFromSeed({ name: "goldthread-tests", seed: randomBytes(32) });
  the = await aPracticeAtWork(from.asOwner);
  await aDocument(documentName, document);
  await aDocument(lostName, null);
  const { as } = ask(from);
  await as(the.clinician, "insert into notebook (staff_id) values ($1)", [the.clinician]);
  await as(the.clinician, "insert into notebook_item (staff_id, id, sealed) values (actor(), gen_random_uuid(), $1)", [
    randomBytes(1054),
  ]);
  // Rows that are larger than a part of the archive, and beside them many that are smaller.
  for (let at = 0; at < 3; at++)
    await as(
      the.clinician,
      "insert into notebook_item (staff_id, id, sealed) values (actor(), gen_random_uuid(), $1)",
      [randomBytes(655_390)],
    );
  await from.asOwner.sql(
    "insert into audit_event (act, subject) select 'opened', repeat('x', 199) from generate_series(1, 20000)",
  );
  await from.asOwner.sql(
    "insert into invitation (id, staff_id, token_digest, invited_at, expires_at) values (gen_random_uuid(), $1, $2, now(), now() + interval '1 day')",
    [the.stranger, randomBytes(32)],
  );
  await from.asOwner.sql(
    "insert into auth_session (id, \"expiresAt\", token, \"userId\") select 's', now(), 't', id from auth_user limit 1",
  );
  await asPart(from.db, "sequencer", (tx) => placeWaiting(tx, { limit: 2000, signer, origin: signer.name, at: now }));
  // One more that waits for its place: a backup is taken at any moment.
  await aSignedNote(from.asOwner);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a backup", { timeout: 60_000 }, () => {
  it("comes back into an empty database to the last digest, and its record verifies under a key of its own", async () => {
    const steps: BackupProgress[] = [];
    const { path, manifest } = await backUp("round-trip", { onProgress: (step) => steps.push(step) });
    expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total);
    const documents = new Map<string, string>();
    const restored = await restoreTables(into.ownerConfig, { path, key: key() }, async (name, pieces) => {
      const hash = createHash("sha256");
      for await (const piece of pieces) hash.update(piece);
      documents.set(name, hash.digest("hex"));
    });
    expect(restored.manifest).toEqual(manifest);
    expect(restored.manifest.tables.find(({ name }) => name === "audit_event")?.rows).toBe(20_000);
    await checkRestored(into.loginConfig, manifest);
    expect(documents).toEqual(new Map([[documentName, createHash("sha256").update(document).digest("hex")]]));
    expect(manifest.missingDocuments).toEqual([lostName]);
    const newSigner = await signerFromSeed({ name: "goldthread-restored", seed: randomBytes(32) });
    await openEpoch(into.db, { before: signer.vkey, signer: newSigner, backupMadeAt: restored.head.madeAt, now });
    expect(await verifyRecord(into.db, { vkey: newSigner.vkey })).toMatchObject({ ok: true, problem: null });
    // Who kept a checkpoint of the original learns which key to take for it.
    const [earlier] = await asPart(into.db, "sequencer", readEarlierKeys);
    expect(earlier).toMatchObject({ vkey: signer.vkey });
    const [kept] = await into.asOwner.sql<{ note: string }>("select note from ledger_checkpoint where size = $1", [
      earlier?.upTo,
    ]);
    expect(await verifyCheckpoint(kept?.note ?? "", signer.vkey)).toMatchObject({ ok: true });
    expect(await verifyRecord(into.db, { vkey: signer.vkey })).toMatchObject({ ok: false });
    expect(await verifyRecord(from.db, { vkey: signer.vkey })).toMatchObject({ ok: true });
  });

  it("leaves the restored database with every policy forced, every trigger and key in its place, and every counter on", async () => {
    const shape = async (owner: typeof from.asOwner) => {
      const rows = await owner.sql<{ line: string }>(
        `select 'forced ' || relname as line from pg_class where relforcerowsecurity
         union all select 'trigger ' || tgrelid::regclass || tgname || tgenabled::text from pg_trigger where not tgisinternal
         union all select 'key ' || conrelid::regclass || conname || pg_get_constraintdef(oid) || convalidated::text
           from pg_constraint where contype = 'f'
         union all select 'default ' || attrelid::regclass || '.' || attname || pg_get_expr(adbin, adrelid)
           from pg_attrdef join pg_attribute on attrelid = adrelid and attnum = adnum
         union all select 'counter ' || sequencename || last_value from pg_sequences`,
      );
      return rows.map(({ line }) => line).toSorted();
    };
    const [was, is] = [await shape(from.asOwner), await shape(into.asOwner)];
    expect(was.length).toBeGreaterThan(200);
    expect(is.filter((line) => !was.includes(line))).toEqual([]);
    expect(was.filter((line) => !is.includes(line))).toEqual([]);
  });

  it("holds who signs in, and neither an open session nor a link that still works", async () => {
    const count = (name: string) => into.asOwner.sql(`select count(*)::integer from ${name}`);
    expect(await count("auth_session")).toEqual([{ count: 0 }]);
    const digests = (owner: typeof from.asOwner) => owner.sql("select token_digest from invitation");
    const [was, is] = [await digests(from.asOwner), await digests(into.asOwner)];
    expect(is).toHaveLength(was.length);
    expect(is).not.toEqual(was);
  });

  it("is one moment of the practice: what is signed while it is made is in it whole or not at all", async () => {
    let signed: Promise<unknown> | undefined;
    const { manifest } = await backUp("at-work", {
      onProgress: () => void (signed ??= aSignedNote(from.asOwner)),
    });
    await signed;
    const rows = (name: string) => manifest.tables.find((table) => table.name === name)?.rows;
    const [notes] = await from.asOwner.sql<{ count: number }>("select count(*)::integer from note");
    expect(rows("note")).toBe((notes?.count ?? 0) - 1);
    expect(rows("signature")).toBe(rows("note"));
  });

  it("is opened by anybody with its key, age, gunzip and tar", async () => {
    const { path } = await backUp("by-hand");
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const plain = await decrypter.decrypt(await readFile(path));
    const { gunzipSync } = await import("node:zlib");
    const { execFileSync } = await import("node:child_process");
    const listed = execFileSync("tar", ["t"], { input: gunzipSync(plain), encoding: "utf8" }).split("\n");
    expect(listed[0]).toBe("goldthread-backup.json");
    expect(listed).toEqual(expect.arrayContaining(["tables/note/000000.copy", `documents/${documentName}`]));
    expect(listed.at(-2)).toBe("manifest.json");
  });

  it("shows nothing of what it holds: no name, no word of a note", async () => {
    const { path } = await backUp("sealed");
    const bytes = await readFile(path);
    for (const word of ["Ada Made-up", "goldthread-backup", "of the tests"]) expect(bytes.includes(word)).toBe(false);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it("holds every table, but what only this server has: open sessions, tries, links", async () => {
    const held = await inSnapshot(from.loginConfig, tablesToCopy);
    const all = await from.asOwner.sql<{ name: string; columns: string[] }>(
      `select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'r' group by 1 order by 1`,
    );
    const without = all.flatMap(({ name, columns }) =>
      columns
        .filter((column) => !held.find((table) => table.name === name)?.columns.includes(column))
        .map((column) => `${name}.${column}`),
    );
    expect([
      ...new Set(
        without.map((one) => (one.endsWith(".token_digest") && !one.includes("session") ? one : one.split(".")[0])),
      ),
    ]).toEqual([
      "auth_rate_limit",
      "auth_session",
      "auth_verification",
      "client_link.token_digest",
      "client_session",
      "invitation.token_digest",
      "migration",
      "passkey_challenge",
    ]);
  });
});

describe("a backup is refused before anything is touched", { timeout: 60_000 }, () => {
  const refusal = async (path: string, given: BackupKey = key()) =>
    readBackup({ path, key: given }).then(
      () => "taken",
      (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
    );

  it("with every other key: another identity, a passphrase, a wrong passphrase", async () => {
    const [{ path }, other] = [await backUp("keys"), await generateX25519Identity()];
    expect(await refusal(path)).toBe("taken");
    expect(await refusal(path, { identities: [other] })).toBe("wrong_key");
    expect(await refusal(path, { identities: [other, identity] })).toBe("taken");
    expect(await refusal(path, { passphrase: "quiet herons wade" })).toBe("wrong_key");
    const sealed = await backUp("by-passphrase", { passphrase: "quiet herons wade" });
    expect(await refusal(sealed.path, { passphrase: "quiet herons wade" })).toBe("taken");
    expect(await refusal(sealed.path, { passphrase: "quiet heron wades" })).toBe("wrong_key");
    expect(await refusal(sealed.path)).toBe("wrong_key");
  });

  it("cut short at any place, or with something after its end", async () => {
    const { path } = await backUp("cut");
    const { size } = await stat(path);
    const chunk = 64 * 1024 + 16;
    const places = [1, 21, 100, 250, 300, chunk, size - chunk, size - 100, size - 16, size - 1].filter(
      (at) => at > 0 && at < size,
    );
    for (const at of places.toSorted((a, b) => b - a)) {
      await truncate(path, at);
      const code = await refusal(path);
      expect([at, code]).toEqual([at, at < 22 ? "not_a_backup" : "backup_damaged"]);
    }
    const whole = await backUp("longer");
    await writeFile(whole.path, Buffer.concat([await readFile(whole.path), Buffer.from("more")]));
    expect(await refusal(whole.path)).toBe("backup_damaged");
  });

  it("with one byte changed, wherever it is", async () => {
    const { path } = await backUp("changed");
    const { size } = await stat(path);
    const head = (await readFile(path)).indexOf("\n---") + 1;
    const places = [30, head + 5, head + 60, head + 100, Math.floor(size / 2), size - 20, size - 1];
    for (const at of places) {
      await flip(path, at);
      expect([at, await refusal(path)]).toEqual([at, expect.stringMatching(/^(backup_damaged|wrong_key)$/)]);
      await flip(path, at);
    }
    expect(await refusal(path)).toBe("taken");
  });

  it("that is something else", async () => {
    const path = join(folder, "something-else");
    await writeFile(path, "a shopping list");
    expect(await refusal(path)).toBe("not_a_backup");
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    await writeFile(path, await encrypter.encrypt("a shopping list"));
    expect(await refusal(path)).toBe("backup_damaged");
  });

  it("and a load that fails leaves the database as empty as it was", async () => {
    const empty = await backUp("into-full");
    const before = await into.asOwner.sql("select count(*)::integer from note");
    await expect(restoreTables(into.ownerConfig, { path: empty.path, key: key() }, async () => {})).rejects.toThrow();
    expect(await into.asOwner.sql("select count(*)::integer from note")).toEqual(before);
    expect(
      await into.asOwner.sql("select count(*)::integer from pg_class where relname = 'note' and relforcerowsecurity"),
    ).toEqual([{ count: 1 }]);
  });
});

async function flip(path: string, at: number): Promise<void> {
  const handle = await open(path, "r+");
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, at);
  await handle.write(Buffer.from([(buffer[0] ?? 0) ^ 1]), 0, 1, at);
  await handle.close();
}
