import { randomBytes } from "node:crypto";
import { rootOf, signerFromSeed, toHex, verifyCheckpoint, type NoteSigner } from "@goldthread/ledger";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { asPart } from "./as-part.ts";
import { placeWaiting } from "./queries/ledger.ts";
import { startSequencer, type Sequencer } from "./sequencer.ts";
import { anEntry, withTestDatabase } from "./testing/index.ts";

const test = withTestDatabase();
const origin = "goldthread.example/tests";
const never = (error: unknown): never => {
  throw error;
};

let signer: NoteSigner;
beforeAll(async () => {
  signer = await signerFromSeed({ name: origin, seed: new Uint8Array(32).fill(7) });
});

const running: Sequencer[] = [];
function start(options: { everyMs?: number; onError?: (error: unknown) => void } = {}): Sequencer {
  const sequencer = startSequencer(test.db, { signer, origin, everyMs: 60_000, onError: never, ...options });
  running.push(sequencer);
  return sequencer;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((sequencer) => sequencer.stop()));
});

const place = (limit = 100) =>
  asPart(test.db, "sequencer", (tx) =>
    placeWaiting(tx, { limit, signer, origin, at: new Date("2026-11-16T15:05:01Z") }),
  );

type Leaf = { place: number; leaf_hash: Buffer };
const placed = () =>
  test.asOwner.sql<Leaf>("select place, leaf_hash from ledger_entry where place is not null order by place");
const newest = () =>
  test.asOwner.sql<{ size: number; root: Buffer; note: string }>(
    "select size, root, note from ledger_checkpoint order by size desc limit 1",
  );

describe("placing what waits", () => {
  it("gives places in the order of recording and signs the root over all of them, batch after batch", async () => {
    for (const batch of [1, 2, 5, 1, 13]) {
      for (let at = 0; at < batch; at++) await anEntry(test.asOwner);
      expect((await place()).entries).toHaveLength(batch);
      const leaves = await placed();
      const [checkpoint] = await newest();
      expect(leaves.map((leaf) => leaf.place)).toEqual(leaves.map((_, at) => at));
      expect(checkpoint?.size).toBe(leaves.length);
      expect(toHex(checkpoint?.root ?? new Uint8Array())).toBe(toHex(rootOf(leaves.map(({ leaf_hash }) => leaf_hash))));
      expect(await verifyCheckpoint(checkpoint?.note ?? "", signer.vkey)).toMatchObject({
        ok: true,
        checkpoint: { size: leaves.length },
      });
    }
  });

  it("takes no more than the limit at once and says that there is more", async () => {
    for (let at = 0; at < 3; at++) await anEntry(test.asOwner);
    const first = await place(2);
    expect([first.entries.length, first.more]).toEqual([2, true]);
    const second = await place(2);
    expect([second.entries.length, second.more]).toEqual([1, false]);
    expect(await place()).toEqual({ entries: [], more: false });
  });

  it("is done by one at a time, however many try", async () => {
    for (let at = 0; at < 20; at++) await anEntry(test.asOwner);
    const rounds = await Promise.all(Array.from({ length: 5 }, () => place()));
    expect(rounds.flatMap(({ entries }) => entries)).toHaveLength(20);
    expect((await placed()).map((leaf) => leaf.place)).toEqual((await placed()).map((_, at) => at));
  });

  it.each([
    "update ledger_node set hash = $1 where (level, index) = (select level, index from ledger_node order by level desc limit 1)",
    "update ledger_checkpoint set root = $1 where size = (select max(size) from ledger_checkpoint)",
  ])("signs nothing over a tree that somebody changed: %s", async (damage) => {
    while ((await placed()).length % 8 !== 0 || (await placed()).length === 0) {
      await anEntry(test.asOwner);
      await place();
    }
    const owner = await test.asOwner.connect();
    const nodes = await test.asOwner.sql<{ level: number; index: number; hash: Buffer }>("select * from ledger_node");
    const [checkpoint] = await newest();
    await owner.query(damage, [randomBytes(32)]);
    await anEntry(test.asOwner);
    await expect(place()).rejects.toThrow("not the one last signed");
    for (const { level, index, hash } of nodes)
      await owner.query("update ledger_node set hash = $3 where level = $1 and index = $2", [level, index, hash]);
    await owner.query("update ledger_checkpoint set root = $1 where size = $2", [checkpoint?.root, checkpoint?.size]);
    owner.release();
    expect((await place()).entries).toHaveLength(1);
  });
});

describe("the running sequencer", () => {
  it("places an entry at once when it is kicked, and tells whoever waits for it", async () => {
    const sequencer = start();
    const { id } = await anEntry(test.asOwner);
    expect(await sequencer.whenPlaced(id)).toBe((await placed()).length - 1);
    expect(await sequencer.whenPlaced(id)).toBe((await placed()).length - 1);
  });

  it("places an entry without being asked", async () => {
    start({ everyMs: 20 });
    const before = (await placed()).length;
    await anEntry(test.asOwner);
    await expect.poll(async () => (await placed()).length).toBe(before + 1);
  });

  it("tells of a place that another server gave", async () => {
    const [one, other] = [start(), start({ everyMs: 10 })];
    const entries = await Promise.all(Array.from({ length: 10 }, () => anEntry(test.asOwner)));
    const places = await Promise.all(entries.flatMap(({ id }) => [one.whenPlaced(id), other.whenPlaced(id)]));
    expect(new Set(places).size).toBe(10);
  });

  it("goes on after a failed round and says so", async () => {
    const errors: unknown[] = [];
    const sequencer = start({ everyMs: 5, onError: (error) => errors.push(error) });
    await test.asOwner.sql("revoke select on ledger_entry from gt_sequencer");
    await expect.poll(() => errors.length).toBeGreaterThan(1);
    await test.asOwner.sql("grant select on ledger_entry to gt_sequencer");
    const { id } = await anEntry(test.asOwner);
    expect(await sequencer.whenPlaced(id)).toBeGreaterThanOrEqual(0);
  });

  it("places what waits before it stops, and leaves nobody waiting", async () => {
    const sequencer = start();
    await anEntry(test.asOwner);
    const unknown = sequencer
      .whenPlaced("018f0000-0000-7000-8000-000000000001")
      .catch((error: unknown) => String(error));
    await sequencer.stop();
    expect(await unknown).toContain("the sequencer stopped");
    expect(await test.asOwner.sql("select from ledger_entry where place is null")).toEqual([]);
  });
});
