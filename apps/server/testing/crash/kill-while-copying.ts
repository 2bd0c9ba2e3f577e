import { randomBytes, randomUUID } from "node:crypto";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { signerFromSeed } from "@goldthread/ledger";
import { identitiesIn, newBackupKey, type NewBackupKey } from "@goldthread/store/backup/backup-keys.ts";
import { checkRestored } from "@goldthread/store/backup/check-restored.ts";
import { openEpoch } from "@goldthread/store/backup/open-epoch.ts";
import { readBackup } from "@goldthread/store/backup/read-backup.ts";
import { openDatabase } from "@goldthread/store/db.ts";
import { verifyRecord } from "@goldthread/store/verify.ts";
import type { PracticeToKill } from "./a-practice-to-kill.ts";
import { aCopyingVictim, type CopyToMake, type Victim } from "./a-victim.ts";
import type { CrashCase } from "./crash-cases.ts";
import { expectedLeft, type CrashRound } from "./crash-round.ts";
import { makeCopy } from "./make-copy.ts";
import { newDatabase, type NewDatabase } from "./new-database.ts";
import { standingOf } from "./standing-of.ts";
import { whatIsWrong } from "./what-is-wrong.ts";

/** A process dies while it makes a backup: its file is there and whole, or not there, and the next one is whole. */
export async function killWhileBackingUp(practice: PracticeToKill, one: CrashCase): Promise<CrashRound> {
  const key = await newBackupKey(new Date());
  const copy = backupOf(practice, key);
  const wrong = await die(aCopyingVictim(practice, one.point, copy));
  const isThere = await access(copy.path).then(
    () => true,
    () => false,
  );
  const left = isThere ? ((await isWhole(copy.path, key)) ? "all of it" : "half of it") : "nothing";
  if (left !== expectedLeft(one)) wrong.push(`${left} was left of the file`);
  wrong.push(...(await whatIsWrong(practice)));
  const path = isThere ? `${copy.path}-again` : copy.path;
  await makeCopy({ ...copy, path });
  if (!(await isWhole(path, key))) wrong.push("made again, it is not whole");
  return { ...one, left, wrong };
}

/** A process dies while it restores: the database is as empty as it was, or it is the practice to the last digest. */
export async function killWhileRestoring(practice: PracticeToKill, one: CrashCase): Promise<CrashRound> {
  const key = await newBackupKey(new Date());
  const backup = backupOf(practice, key);
  const manifest = await makeCopy(backup);
  const [into, other] = [await newDatabase(practice.postgres), await newDatabase(practice.postgres)];
  try {
    const empty = await standingOf(into);
    const copy = { ...backup, act: "restore" as const, key: key.file, database: into.ownerConfig };
    const wrong = await die(aCopyingVictim(practice, one.point, copy));
    const standing = await standingOf(into);
    const isWholeNow = await checkRestored(into.loginConfig, manifest).then(
      () => true,
      () => false,
    );
    const isEmptyNow = standing.rows === empty.rows;
    const left = isEmptyNow ? "nothing" : isWholeNow ? "all of it" : "half of it";
    if (left !== expectedLeft(one)) wrong.push(`${left} was left in the database`);
    if (standing.shape !== empty.shape) wrong.push("keys, triggers or policies are not back as they were");
    // What was restored whole is never restored into again.
    const next = left === "nothing" ? into : other;
    await makeCopy({ ...copy, database: next.ownerConfig });
    await checkRestored(next.loginConfig, manifest);
    wrong.push(...(await verifyCopy(next, practice)));
    return { ...one, left, wrong };
  } finally {
    await into.drop();
    await other.drop();
  }
}

export function backupOf({ server, folder, vkey }: PracticeToKill, { recipient }: NewBackupKey): CopyToMake {
  const path = join(folder, `${randomUUID()}.backup.age`);
  return { act: "backup", database: server.test.loginConfig, path, key: recipient, folder, vkey };
}

async function die(victim: Victim): Promise<string[]> {
  try {
    const died = await victim.wasKilled();
    await victim.isGone();
    return died ? [] : ["it was not killed"];
  } finally {
    victim.end();
  }
}

export async function isWhole(path: string, { file }: NewBackupKey): Promise<boolean> {
  return await readBackup({ path, key: { identities: identitiesIn(file) } }).then(
    () => true,
    () => false,
  );
}

/** As the restore command does: under a key of its own. */
async function verifyCopy({ loginConfig }: NewDatabase, { vkey }: PracticeToKill): Promise<readonly string[]> {
  const db = openDatabase(loginConfig);
  try {
    const signer = await signerFromSeed({ name: "goldthread-copy", seed: randomBytes(32) });
    const now = new Date();
    await openEpoch(db, { before: vkey, signer, backupMadeAt: now.toISOString(), now });
    const { problem } = await verifyRecord(db, { vkey: signer.vkey });
    return problem === null ? [] : [`the copy does not verify: ${JSON.stringify(problem)}`];
  } finally {
    await db.close();
  }
}
