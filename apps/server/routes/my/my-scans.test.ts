import { randomUUID } from "node:crypto";
import { crc32 } from "node:zlib";
import { giveClientAccess } from "@goldthread/api/nouns/client-access.ts";
import { showDocument, withdrawDocument } from "@goldthread/api/nouns/document.ts";
import * as my from "@goldthread/api/nouns/my.ts";
import { withhold } from "@goldthread/api/nouns/withholding.ts";
import { verifyExportedNote } from "@goldthread/ledger";
import { aCareTeamPlace, aClient, aPractice } from "@goldthread/store/testing/index.ts";
import { beforeAll, expect, it } from "vitest";
import { aSignedNote } from "../../disclosure/testing/a-release.ts";
import { inArchive } from "../../my/record-archive.ts";
import { zipLength, zipOf } from "../../my/zip-of.ts";
import { samplePaper } from "../../sample/sample-paper.ts";
import { somebody, type Somebody, testPassphrase } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
let clinician: Somebody;
beforeAll(async () => {
  await aPractice(server.test.asOwner);
  clinician = await somebody(server, { name: "Odessa Fernweather" });
  await server.test.asOwner.sql("update staff set credential = 'LCSW' where id = $1", [clinician.id]);
});

async function someone() {
  const { id: clientId } = await aClient(server.test.asOwner, { name: "Rosa Made-up", birthDate: "1990-05-17" });
  await aCareTeamPlace(server.test.asOwner, { client_id: clientId, staff_id: clinician.id });
  const { link } = await clinician.browser.ask(giveClientAccess, { clientId, holder: "client" });
  const browser = server.browser();
  await browser.ask(my.acceptMyLink, { token: link.split("#")[1] ?? "", passphrase: testPassphrase });
  return { clientId, browser };
}

async function aScan(clientId: string, title: string): Promise<{ id: string; version: number }> {
  const answer = await clinician.browser.send({
    method: "POST",
    url: `/api/clients/${clientId}/documents?title=${encodeURIComponent(title)}`,
    headers: { "content-type": "application/octet-stream" },
    payload: samplePaper([title]),
  });
  return JSON.parse(answer.text);
}

const shown = async (clientId: string, title: string) => {
  const { id: documentId, version } = await aScan(clientId, title);
  return clinician.browser.ask(showDocument, { documentId, version, isShown: true });
};

it("a scan is the client's to open once it was shown, and nobody else's", async () => {
  const [one, other] = [await someone(), await someone()];
  const scan = await aScan(one.clientId, "Referral letter");
  const read = (of: typeof one) => of.browser.send({ method: "GET", url: `/api/my/scans/${scan.id}/file` });
  expect((await read(one)).status).toBe(404);
  expect(await one.browser.ask(my.listMyScans, {})).toMatchObject({ scans: [], waiting: [{ by: clinician.name }] });
  const change = { documentId: scan.id, version: scan.version, isShown: true };
  const now = await clinician.browser.ask(showDocument, change);
  expect(now.shown).toMatchObject({ by: clinician.name });
  expect(await clinician.browser.refused(showDocument, change)).toMatchObject({ code: "changed_meanwhile" });
  expect((await one.browser.ask(my.listMyScans, {})).scans).toMatchObject([{ id: scan.id, title: "Referral letter" }]);
  expect((await read(one)).bytes.equals(samplePaper(["Referral letter"]))).toBe(true);
  // The same answer as to an id that there is not.
  const missing = await other.browser.send({ method: "GET", url: `/api/my/scans/${randomUUID()}/file` });
  expect([(await read(other)).status, (await read(other)).text]).toEqual([404, missing.text]);
  await clinician.browser.ask(showDocument, { ...change, version: now.version, isShown: false });
  expect((await read(one)).status).toBe(404);
});

it("a colleague who may not judge it, or is not on the team, shows nothing", async () => {
  const { clientId } = await someone();
  const { id: documentId, version } = await aScan(clientId, "Letter");
  for (const roles of [["clinician"], ["administrator"], ["front-desk"], ["biller"]] as const) {
    const { browser } = await somebody(server, { roles: [...roles] });
    const refused = await browser.refused(showDocument, { documentId, version, isShown: true });
    expect([roles, refused.code]).toEqual([roles, "not_found"]);
  }
});

it("the whole record is one archive that any program opens, with what is held back and by whom", async () => {
  const { clientId, browser } = await someone();
  await shown(clientId, "Referral letter");
  await aScan(clientId, "Something nobody looked at");
  const gone = await shown(clientId, "Another chart's");
  await clinician.browser.ask(withdrawDocument, { documentId: gone.id, version: gone.version, reason: "Another's" });
  const kept = await shown(clientId, "Kept letter");
  await clinician.browser.ask(withhold, {
    subject: "document",
    subjectId: kept.id,
    ground: "danger-to-life",
    reason: "Reading it now could put the client's life in danger.",
    lookAgainOn: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
  });
  const answer = await browser.send({ method: "GET", url: "/api/my/record/archive" });
  expect([answer.status, answer.headers["content-type"]]).toEqual([200, "application/zip"]);
  expect(answer.headers["content-length"]).toBe(String(answer.bytes.length));
  const files = unzipped(answer.bytes);
  expect([...files.keys()].toSorted()).toEqual([
    "index.txt",
    "record.json",
    "record.pdf",
    expect.stringMatching(/^scans\/001-\d{4}-\d\d-\d\d\.pdf$/),
  ]);
  const scan = [...files].find(([name]) => name.startsWith("scans/"))?.[1];
  expect(scan?.equals(samplePaper(["Referral letter"]))).toBe(true);
  const index = files.get("index.txt")?.toString() ?? "";
  expect(index).toContain("Referral letter");
  expect(index).toMatch(/A scan or letter of \d{4}-\d\d-\d\d: held back by Odessa Fernweather/);
  expect(index).toContain("ask Odessa Fernweather, who put it into the record");
  for (const title of ["Kept letter", "Something nobody looked at", "Another chart's"])
    for (const [name, body] of files) expect([name, body.includes(title)]).toEqual([name, false]);
});

it("the archive carries the proof of each note that goes whole, as the notes' own files have it, and what checks it", async () => {
  const { browser: author, clientId, noteId } = await aSignedNote(server, "Slept five nights of seven.");
  const { link } = await author.ask(giveClientAccess, { clientId, holder: "client" });
  const browser = server.browser();
  await browser.ask(my.acceptMyLink, { token: link.split("#")[1] ?? "", passphrase: testPassphrase });
  const files = unzipped((await browser.send({ method: "GET", url: "/api/my/record/archive" })).bytes);
  const proof = files.get(`proofs/note-${noteId}.json`) ?? Buffer.alloc(0);
  expect(await verifyExportedNote(proof)).toMatchObject({ ok: true });
  expect(await verifyExportedNote(Buffer.from(proof.toString("utf8").replace("five", "four")))).toMatchObject({
    ok: false,
  });
  expect(files.get("index.txt")?.toString()).toContain("one signed note, each with what proves");
});

it("what is older than fits stays out of the archive, and the index says so", () => {
  const scan = { id: "x", day: "2026-01-05", title: "Letter", type: "application/pdf", digest: "" };
  const files = inArchive(
    [60, 30, 20, 5].map((bytes) => ({ ...scan, bytes })),
    100,
  );
  expect(files.map(({ file }) => file === null)).toEqual([false, false, true, true]);
});

it("the archive breaks off where a file is not what it was", async () => {
  const files = [{ name: "a.txt", bytes: 3, read: async () => Buffer.from("four") }];
  await expect(zipOf(files).toArray()).rejects.toThrow("another length");
  const whole = [{ name: "a.txt", bytes: 4, read: async () => Buffer.from("four") }];
  expect(Buffer.concat(await zipOf(whole).toArray()).length).toBe(zipLength(whole));
});

/** As a program reads it that knows nothing of who wrote it: from the directory at the end, each checksum checked. */
function unzipped(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [sum, bytes, named] = [
      archive.readUInt32LE(at + 16),
      archive.readUInt32LE(at + 24),
      archive.readUInt16LE(at + 28),
    ];
    const local = archive.readUInt32LE(at + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const body = archive.subarray(from, from + bytes);
    expect(crc32(body)).toBe(sum);
    files.set(archive.toString("latin1", at + 46, at + 46 + named), body);
    at += 46 + named;
  }
  return files;
}
