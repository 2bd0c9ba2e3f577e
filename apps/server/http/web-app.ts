import { createHash, randomBytes } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { contentSecurityPolicy } from "./security-headers.ts";
import { serveStandalonePage } from "./standalone-page.ts";

const notBuilt = "The web app is not built yet. Run npm start in Goldthread's folder, which builds it.\n";

type WebApp = { readonly folder: string; readonly publicUrl: () => string };
type SendPage = (reply: FastifyReply) => Promise<FastifyReply>;

/** Serves the built web app: hashed assets for good, and its one page for every address that is not the API's. */
export async function serveWebApp(app: FastifyInstance, { folder, publicUrl }: WebApp): Promise<SendPage> {
  const readPage = pageReader(join(folder, "index.html"));
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    preCompressed: true,
    suppressWarning: true,
    allowedPath: (path) => path !== "/index.html",
    setHeaders: (reply, path) => void reply.header("cache-control", cachingOf(path)).header("vary", "accept-encoding"),
  });
  const sendPage: SendPage = async (reply) => {
    const found = await readPage();
    if (found === undefined) return reply.code(503).type("text/plain; charset=utf-8").send(notBuilt);
    const { page, importMapDigest } = found;
    const nonce = randomBytes(16).toString("base64url");
    return reply
      .header("content-security-policy", contentSecurityPolicy(publicUrl(), { styleNonce: nonce, importMapDigest }))
      .header("cache-control", "no-cache")
      .type("text/html; charset=utf-8")
      .send(page.replace("<head>", `<head><meta name="style-nonce" content="${nonce}">`));
  };
  // By itself, because the folder it names is one that nobody may list.
  app.get("/", (_request, reply) => sendPage(reply));
  serveStandalonePage(app, { folder, file: "open-packet.html", path: "/open" });
  return sendPage;
}

/** A name with a hash in it never means another content. */
function cachingOf(path: string): string {
  return /[\\/]assets[\\/]/.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
}

interface Page {
  readonly page: string;
  readonly importMapDigest: string | undefined;
}

/** As the content security policy names an inline script: nothing but this very list is let through. */
function digestOfImportMap(page: string): string | undefined {
  const content = /<script type="importmap">([^<]*)<\/script>/.exec(page)?.[1];
  return content === undefined ? undefined : `sha256-${createHash("sha256").update(content).digest("base64")}`;
}

function pageReader(path: string): () => Promise<Page | undefined> {
  let known: (Page & { readonly at: number }) | undefined;
  return async () => {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) return undefined;
    if (known?.at === found.mtimeMs) return known;
    const page = await readFile(path, "utf8");
    known = { at: found.mtimeMs, page, importMapDigest: digestOfImportMap(page) };
    return known;
  };
}
