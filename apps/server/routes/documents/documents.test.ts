import { createHash, randomBytes } from "node:crypto";
import { chmod, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { Readable } from "node:stream";
import { addDocument, changeDocument, listDocuments, withdrawDocument } from "@goldthread/api/nouns/document.ts";
import { aCareTeamPlace, aFacilitator, aMembership, aMerge } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { openDocumentStore } from "../../documents/document-store.ts";
import { typeOfContent } from "../../documents/type-of-content.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer({ documents: { mostBytes: 1024 * 1024 } });
const aPdf = (words = "a letter") => Buffer.from(`%PDF-1.7\n${words}\n%%EOF`);

async function atWork() {
  const clinician = await somebody(server);
  const { client_id: clientId } = await aCareTeamPlace(server.test.asOwner, { staff_id: clinician.id });
  return { clinician, clientId };
}

async function send({ browser }: Somebody, clientId: string, file: Buffer, title = "Referral letter") {
  const answer = await browser.send({
    method: "POST",
    url: `/api/clients/${clientId}/documents?title=${encodeURIComponent(title)}`,
    headers: { "content-type": "application/octet-stream" },
    payload: file,
  });
  const body: unknown = JSON.parse(answer.text);
  return { status: answer.status, body, document: answer.status === 200 ? addDocument.output.parse(body) : undefined };
}

const kept = async () =>
  (await readdir(join(server.dataDir, "documents")).catch(() => [])).filter((name) => name !== "arriving");
const arriving = async () => await readdir(join(server.dataDir, "documents", "arriving")).catch(() => []);

async function aDocument() {
  const the = await atWork();
  const { document } = await send(the.clinician, the.clientId, aPdf());
  if (document === undefined) throw new Error("The document was refused");
  return { ...the, document };
}

describe("a document", () => {
  it("is added to a chart, listed, and comes back to the byte, as an attachment that no browser guesses about", async () => {
    const { clinician, clientId, document } = await aDocument();
    expect(document).toMatchObject({
      title: "Referral letter",
      type: "application/pdf",
      bytes: aPdf().length,
      digest: createHash("sha256").update(aPdf()).digest("hex"),
      scanned: false,
      uploadedBy: clinician.name,
      withdrawn: null,
      version: 1,
    });
    expect((await clinician.browser.ask(listDocuments, { clientId })).documents).toEqual([document]);
    const file = await clinician.browser.send({ method: "GET", url: `/api/documents/${document.id}/file` });
    expect(file.text).toBe(aPdf().toString());
    expect(file.headers).toMatchObject({
      "content-type": "application/pdf",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    expect(file.headers["content-disposition"]).toMatch(/^attachment; filename="document-[\d-]+-[0-9a-f]{8}\.pdf"$/);
    const acts = await server.test.asOwner.sql<{ act: string }>(
      "select act from audit_event where client_id = $1 order by seq",
      [clientId],
    );
    expect(acts.map(({ act }) => act)).toEqual(["document added", "documents listed", "document opened"]);
  });

  it("lies encrypted, under a name that says nothing, for nobody but its owner; nothing readable is left beside it", async () => {
    const words = `unmistakable ${randomBytes(8).toString("hex")}`;
    const { clinician, clientId } = await atWork();
    await send(clinician, clientId, aPdf(words));
    const [row] = await server.test.asOwner.sql<{ stored_as: string }>(
      "select stored_as from document where client_id = $1",
      [clientId],
    );
    const path = join(server.dataDir, "documents", row?.stored_as ?? "");
    expect(row?.stored_as).toMatch(/^[0-9a-f]{64}$/);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(server.dataDir, "documents"))).mode & 0o777).toBe(0o700);
    for (const name of await kept())
      expect((await readFile(join(server.dataDir, "documents", name))).includes(words)).toBe(false);
    expect(await arriving()).toEqual([]);
  });

  it("that was changed on the disk is not given out", async () => {
    const { clinician, document } = await aDocument();
    const [row] = await server.test.asOwner.sql<{ stored_as: string }>("select stored_as from document where id = $1", [
      document.id,
    ]);
    const path = join(server.dataDir, "documents", row?.stored_as ?? "");
    const bytes = await readFile(path);
    bytes.writeUInt8(bytes.readUInt8(20) ^ 1, 20);
    await chmod(path, 0o600);
    await writeFile(path, bytes);
    const file = await clinician.browser.send({ method: "GET", url: `/api/documents/${document.id}/file` });
    expect(file.status).toBe(500);
  });

  it("gets another title on the version seen", async () => {
    const { clinician, document } = await aDocument();
    const renamed = await clinician.browser.ask(changeDocument, {
      documentId: document.id,
      version: 1,
      title: "Letter",
    });
    expect(renamed).toMatchObject({ title: "Letter", version: 2 });
    expect(
      await clinician.browser.refused(changeDocument, { documentId: document.id, version: 1, title: "X" }),
    ).toMatchObject({ code: "changed_meanwhile" });
  });

  it("is withdrawn with a reason, stays in the chart and can still be opened, and is not changed any more", async () => {
    const { clinician, clientId, document } = await aDocument();
    const of = { documentId: document.id, version: 1 };
    expect(await clinician.browser.refused(withdrawDocument, { ...of, reason: " " })).toMatchObject({
      fields: [{ field: "reason" }],
    });
    const withdrawn = await clinician.browser.ask(withdrawDocument, { ...of, reason: "Another person's letter" });
    expect(withdrawn.withdrawn).toMatchObject({ by: clinician.name, reason: "Another person's letter" });
    expect((await clinician.browser.ask(listDocuments, { clientId })).documents).toEqual([withdrawn]);
    expect((await clinician.browser.send({ method: "GET", url: `/api/documents/${document.id}/file` })).status).toBe(
      200,
    );
    expect(
      await clinician.browser.refused(changeDocument, { documentId: document.id, version: 2, title: "X" }),
    ).toMatchObject({ status: 404 });
  });
});

describe("whose it is", () => {
  it("a care team reads and adds; a stranger, an administrator and a group's facilitator do not", async () => {
    const { clientId, document } = await aDocument();
    const facilitator = await somebody(server);
    const { group_id } = await aFacilitator(server.test.asOwner, { staff_id: facilitator.id });
    await aMembership(server.test.asOwner, { group_id, client_id: clientId });
    const before = await kept();
    for (const other of [facilitator, await somebody(server), await somebody(server, { roles: ["administrator"] })]) {
      expect(await other.browser.refused(listDocuments, { clientId })).toMatchObject({ code: "not_found" });
      expect((await send(other, clientId, aPdf())).status).toBe(404);
      expect((await other.browser.send({ method: "GET", url: `/api/documents/${document.id}/file` })).status).toBe(404);
      const given = { documentId: document.id, version: 1 };
      expect(await other.browser.refused(changeDocument, { ...given, title: "X" })).toMatchObject({
        code: "not_found",
      });
      expect(await other.browser.refused(withdrawDocument, { ...given, reason: "X" })).toMatchObject({
        code: "not_found",
      });
    }
    expect(await kept()).toEqual(before);
    const colleague = await somebody(server, { roles: ["nurse"] });
    await aCareTeamPlace(server.test.asOwner, { client_id: clientId, staff_id: colleague.id });
    expect((await colleague.browser.ask(listDocuments, { clientId })).documents).toHaveLength(1);
  });
});

it("a record that was merged takes none and keeps nothing of what was sent; what lies in it is listed with the one that stays", async () => {
  const { clinician, clientId, document } = await aDocument();
  const { client_id: survivorId } = await aCareTeamPlace(server.test.asOwner, { staff_id: clinician.id });
  await aMerge(server.test.asOwner, { client_id: clientId, survivor_id: survivorId });
  const before = await kept();
  expect(await send(clinician, clientId, aPdf())).toMatchObject({ body: { error: { code: "merged_already" } } });
  expect(await kept()).toEqual(before);
  expect((await clinician.browser.ask(listDocuments, { clientId: survivorId })).documents).toEqual([document]);
});

describe("what is taken", () => {
  it.each([
    ["%PDF-1.4 ", "application/pdf"],
    ["\u0089PNG\r\n\u001a\n", "image/png"],
    ["\u00ff\u00d8\u00ff\u00e0", "image/jpeg"],
    ["RIFF\u0000\u0000\u0000\u0000WEBPVP8 ", "image/webp"],
    ["II*\u0000", "image/tiff"],
    ["MM\u0000*", "image/tiff"],
    ["GIF89a", "image/gif"],
    ["RIFF\u0000\u0000\u0000\u0000WAVEfmt ", undefined],
    ["<!doctype html>", undefined],
    ["PK\u0003\u0004", undefined],
    ["MZ", undefined],
    [" %PDF-1.4", undefined],
    ["", undefined],
  ])("%j is %s, whatever its name", (first, type) => {
    expect(typeOfContent(Buffer.from(first, "latin1"))).toBe(type);
  });

  it.each([
    ["a page", Buffer.from("<html><script>alert(1)</script></html>"), 415, "document_type"],
    ["nothing", Buffer.alloc(0), 415, "document_type"],
    ["a PDF that was cut short", aPdf().subarray(0, 12), 415, "document_damaged"],
    ["a picture that was cut short", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), 415, "document_damaged"],
    ["a megabyte and one byte", Buffer.concat([aPdf(), Buffer.alloc(1024 * 1024)]), 413, "too_large"],
  ])("%s is refused in words, and nothing is kept", async (_, file, status, code) => {
    const { clinician, clientId } = await atWork();
    const before = await kept();
    const refused = await send(clinician, clientId, file);
    expect(refused).toMatchObject({ status, body: { error: { code } } });
    expect([await kept(), await arriving()]).toEqual([before, []]);
    expect((await clinician.browser.ask(listDocuments, { clientId })).documents).toEqual([]);
  });

  it("a file that is too large says how large one may be", async () => {
    const { clinician, clientId } = await atWork();
    expect((await send(clinician, clientId, Buffer.alloc(2 * 1024 * 1024, "%PDF-"))).body).toMatchObject({
      error: { fields: [{ field: "file", expected: "expected a file of at most 1 MB" }] },
    });
  });

  it("a scan of 300 MB is refused before it is sent, and one that hides its size before it is kept", async () => {
    const { clinician, clientId } = await atWork();
    const bytes = 300 * 1024 * 1024;
    const early = await overTheWire(clinician, clientId, { "content-length": String(bytes) });
    expect(early).toMatchObject({ status: 413, sent: 0 });
    const hidden = await overTheWire(clinician, clientId, { "transfer-encoding": "chunked" });
    expect(hidden.status).toBe(413);
    expect(hidden.sent).toBeLessThan(bytes);
    expect(await arriving()).toEqual([]);
  }, 60_000);

  it("a title with control characters or none is refused by name, and so is JSON instead of a file", async () => {
    const { clinician, clientId } = await atWork();
    expect((await send(clinician, clientId, aPdf(), "")).body).toMatchObject({
      error: { fields: [{ field: "title" }] },
    });
    const json = await clinician.browser.send({
      method: "POST",
      url: `/api/clients/${clientId}/documents?title=x`,
      payload: { file: "x" },
    });
    expect(json.status).toBe(400);
  });

  it("what was being taken in when the program was killed is gone after the next start", async () => {
    const dataDir = join(server.dataDir, "after-a-crash");
    const first = await openDocumentStore(dataDir);
    await first.take(Readable.from([aPdf()]));
    await writeFile(join(dataDir, "documents", "arriving", "half"), "half a scan");
    await openDocumentStore(dataDir);
    expect(await readdir(join(dataDir, "documents"))).toHaveLength(1);
  });
});

/** Over a real connection. The body is sent only after the server had time to answer, and until it has. */
async function overTheWire({ browser }: Somebody, clientId: string, headers: Record<string, string>) {
  let sent = 0;
  return await new Promise<{ status: number; sent: number }>((done, fail) => {
    const sending = request(
      {
        host: "127.0.0.1",
        port: server.running.port,
        method: "POST",
        path: `/api/clients/${clientId}/documents?title=scan`,
        headers: { "content-type": "application/octet-stream", cookie: browser.cookie ?? "", ...headers },
      },
      (answer) => {
        done({ status: answer.statusCode ?? 0, sent });
        answer.resume();
        sending.destroy();
      },
    );
    sending.on("error", fail);
    sending.flushHeaders();
    const chunk = Buffer.concat([aPdf(), Buffer.alloc(64 * 1024)]);
    const more = () => {
      if (sending.destroyed) return;
      sent += chunk.length;
      sending.write(chunk, () => setImmediate(more));
    };
    if (headers["content-length"] === undefined) more();
  });
}

describe("the virus scanner", () => {
  const scanner = async (name: string, script: string) => {
    const path = join(server.dataDir, name);
    await writeFile(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return path;
  };
  const take = async (scanWith: string) => {
    const store = await openDocumentStore(join(server.dataDir, "scanned"), { scanWith });
    return store.take(Readable.from([aPdf("EICAR")]));
  };

  it("is given the file, readable, and lets it in", async () => {
    const path = await scanner("lets-in", 'grep -q EICAR "$1"');
    expect(await take(path)).toMatchObject({ scanned: true, type: "application/pdf" });
  });

  it.each([
    ["refuses the file", "exit 1", "document_unsafe"],
    ["breaks", "exit 2", "document_not_scanned"],
    ["dies", "kill -9 $$", "document_not_scanned"],
  ])("that %s keeps it out", async (name, script, code) => {
    await expect(take(await scanner(name.replaceAll(" ", "-"), script))).rejects.toMatchObject({ code });
    expect(await readdir(join(server.dataDir, "scanned", "documents", "arriving"))).toEqual([]);
  });

  it("that is not there keeps everything out", async () => {
    await expect(take(join(server.dataDir, "no-such-scanner"))).rejects.toMatchObject({ code: "document_not_scanned" });
  });

  it("is told nothing of ours but the path", async () => {
    process.env["DATABASE_URL"] = "postgresql://secret";
    const path = await scanner("tells", 'test -z "$DATABASE_URL"');
    await expect(take(path)).resolves.toMatchObject({ scanned: true });
    delete process.env["DATABASE_URL"];
  });
});
