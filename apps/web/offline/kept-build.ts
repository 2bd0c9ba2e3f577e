import { digestOf } from "./digest-of.ts";
import { cachePrefix, type KeptFiles, pageAsBuilt, withStyleNonce } from "./kept-files.ts";

/** So many files at once: the page that is being read comes first. */
const atOnce = 4;

/** Keeps every file of the build, or none of them. What differs from its digest is not kept. */
export async function keepBuild({ cache: name, page, files }: KeptFiles): Promise<void> {
  const cache = await caches.open(name);
  try {
    await keepPage(cache, page);
    const left = Object.entries(files);
    const work = async () => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) await keepFile(cache, ...next);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  } catch (problem) {
    await caches.delete(name);
    throw problem;
  }
}

async function keepPage(cache: Cache, digest: string): Promise<void> {
  const answer = await fetch("/", { cache: "no-store", credentials: "omit" });
  if (!answer.ok || (await digestOf(pageAsBuilt(await answer.clone().text()))) !== digest)
    throw new Error("Cannot keep the app: the page is another than the one that was built with this worker");
  await cache.put("/", answer);
}

async function keepFile(cache: Cache, path: string, digest: string): Promise<void> {
  const how = { integrity: digest, credentials: "omit" } as const;
  // What lies in the browser's own cache may be what somebody once exchanged: then the server is asked.
  const answer = await fetch(path, how).catch(() => fetch(path, { ...how, cache: "reload" }));
  if (!answer.ok) throw new Error(`Cannot keep the app: ${path} is missing`);
  await cache.put(path, answer);
}

/** What other builds left. */
export async function forgetOtherBuilds({ cache: name }: KeptFiles): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((one) => one.startsWith(cachePrefix) && one !== name).map((one) => caches.delete(one)),
  );
}

/** The kept page, with a nonce that no other answer has; nothing where it is not what was built. */
export async function keptPage({ cache: name, page: digest }: KeptFiles): Promise<Response | undefined> {
  const kept = await (await caches.open(name)).match("/");
  if (kept === undefined) return undefined;
  const page = await kept.text();
  if ((await digestOf(pageAsBuilt(page))) !== digest) return undefined;
  const nonce = crypto.randomUUID();
  const headers = headersOf(kept);
  const policy = headers.get("content-security-policy") ?? "default-src 'none'";
  headers.set("content-security-policy", policy.replaceAll(/'nonce-[\w-]*'/g, `'nonce-${nonce}'`));
  return new Response(withStyleNonce(page, nonce), { headers });
}

/** A kept file; nothing where it is not, to the byte, what was built. */
export async function keptFile({ cache: name, files }: KeptFiles, path: string): Promise<Response | undefined> {
  const kept = await (await caches.open(name)).match(path);
  if (kept === undefined) return undefined;
  const content = await kept.arrayBuffer();
  return (await digestOf(content)) === files[path] ? new Response(content, { headers: headersOf(kept) }) : undefined;
}

/** As it was sent, but for how it was packed on the way. */
function headersOf(answer: Response): Headers {
  const headers = new Headers(answer.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return headers;
}
