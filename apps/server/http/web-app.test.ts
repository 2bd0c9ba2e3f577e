import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compressAssets } from "./compress-assets.ts";
import { addSecurityHeaders } from "./security-headers.ts";
import { serveWebApp } from "./web-app.ts";

const script = `export const x = "${"a line of script. ".repeat(200)}";`;
let folder: string;
let app: FastifyInstance;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "goldthread-web-"));
  await mkdir(join(folder, "assets"));
  await writeFile(
    join(folder, "index.html"),
    "<!doctype html><html><head><title>Goldthread</title></head><body></body></html>",
  );
  await writeFile(join(folder, "assets/main-4f3a.js"), script);
  await writeFile(join(folder, "assets/tiny-1.css"), "a{}");
  await writeFile(join(folder, "robots.txt"), "User-agent: *\nDisallow: /\n");
  app = Fastify();
  const publicUrl = () => "https://practice.example";
  await addSecurityHeaders(app, publicUrl);
  const sendPage = await serveWebApp(app, { folder, publicUrl });
  app.setNotFoundHandler(async (_request, reply) => sendPage(reply));
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const get = async (url: string, headers: Record<string, string> = {}) =>
  await app.inject({ method: "GET", url, headers });

describe("the page", () => {
  it("is served at every address, never cached, with a nonce for styles that no two answers share", async () => {
    const nonces = new Set<string>();
    for (const url of ["/", "/clients/1", "/index.html", "/today?day=1"]) {
      const { statusCode, headers, payload } = await get(url);
      expect([url, statusCode, headers["cache-control"], headers["content-type"]]).toEqual([
        url,
        200,
        "no-cache",
        "text/html; charset=utf-8",
      ]);
      const nonce = /<meta name="style-nonce" content="([\w-]{20,})">/.exec(payload)?.[1] ?? "none";
      expect(headers["content-security-policy"]).toContain(`style-src 'self' 'nonce-${nonce}'`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(4);
  });

  it("may run our own scripts alone, in workers too, and be framed by nobody", async () => {
    const { headers } = await get("/");
    const policy = String(headers["content-security-policy"]).split("; ");
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "worker-src 'self'",
        "connect-src 'self' wss://practice.example",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
      ]),
    );
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "strict-transport-security": expect.stringContaining("max-age"),
    });
  });

  it("with a list of what its modules must be lets through that list, and no other inline script", async () => {
    const path = join(folder, "index.html");
    const before = await readFile(path, "utf8");
    const list = '{"integrity":{"/assets/main-4f3a.js":"sha384-x"}}';
    await writeFile(path, before.replace("<title>", `<script type="importmap">${list}</script><title>`));
    const digest = createHash("sha256").update(list).digest("base64");
    expect((await get("/")).headers["content-security-policy"]).toContain(`'wasm-unsafe-eval' 'sha256-${digest}';`);
    await writeFile(path, before);
    expect((await get("/")).headers["content-security-policy"]).not.toContain("sha256-");
  });

  it("is taken anew when it was built anew, and says so where it was never built", async () => {
    const path = join(folder, "index.html");
    const before = await readFile(path, "utf8");
    await writeFile(path, before.replace("Goldthread", "Goldthread, newer"));
    expect((await get("/")).payload).toContain("Goldthread, newer");
    await rm(path);
    const { statusCode, payload } = await get("/");
    expect([statusCode, payload]).toEqual([503, expect.stringContaining("not built")]);
    await writeFile(path, before);
  });
});

describe("the page that opens packets", () => {
  it("is served to whoever asks, under the policy that stands in it, framed by nobody; and saved under its name", async () => {
    const policy = "default-src 'none'; script-src 'sha256-abc'; worker-src blob:";
    const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}" />`;
    expect((await get("/open")).statusCode).toBe(503);
    await writeFile(join(folder, "open-packet.html"), page);
    for (const [url, disposition] of [
      ["/open", "inline"],
      ["/open-packet.html", "attachment"],
    ] as const) {
      const { statusCode, headers, payload } = await get(url);
      expect([url, statusCode, payload]).toEqual([url, 200, page]);
      expect(headers).toMatchObject({
        "content-security-policy": `${policy}; frame-ancestors 'none'`,
        "content-disposition": `${disposition}; filename="open-packet.html"`,
        "cache-control": "no-cache",
      });
    }
  });
});

describe("an asset", () => {
  it("is served as it is until it is compressed, and kept for good by its browser", async () => {
    const { headers, payload } = await get("/assets/main-4f3a.js", { "accept-encoding": "br" });
    expect(headers["content-encoding"]).toBeUndefined();
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(payload).toBe(script);
    expect((await get("/robots.txt")).headers["cache-control"]).toBe("no-cache");
  });

  it("is compressed once, as each browser takes it", async () => {
    expect(await compressAssets(folder)).toBe(1);
    expect(await compressAssets(folder)).toBe(0);
    const url = "/assets/main-4f3a.js";
    const [br, gz] = [await get(url, { "accept-encoding": "gzip, br" }), await get(url, { "accept-encoding": "gzip" })];
    expect([br.headers["content-encoding"], gz.headers["content-encoding"]]).toEqual(["br", "gzip"]);
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(script);
    expect(gunzipSync(gz.rawPayload).toString()).toBe(script);
    expect(br.headers).toMatchObject({
      vary: "accept-encoding",
      "content-type": expect.stringContaining("javascript"),
      "cache-control": expect.stringContaining("immutable"),
    });
  });

  it("outside the folder is not served", async () => {
    for (const url of ["/../package.json", "/assets/%2e%2e/%2e%2e/etc/passwd", "/assets/..%2f..%2fpackage.json"]) {
      expect((await get(url)).payload).not.toMatch(/"name"|root:/);
    }
  });
});
