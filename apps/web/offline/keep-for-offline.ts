import { digestOf } from "./digest-of.ts";
import { cachePrefix, workerPath } from "./kept-files.ts";

/**
 * Has the browser keep the app for when the server is away: by the very worker that this page vouches for, and by no
 * other. A browser that keeps nothing, or a page that is served without a worker, goes on without.
 */
export async function keepForOffline(page: Document): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const vouched = page.querySelector('meta[name="offline-worker"]')?.getAttribute("content") ?? null;
  const sent = await fetch(workerPath, { cache: "no-store" }).catch(() => null);
  // Away: what is kept stays as it is.
  if (sent === null) return;
  if (vouched !== null && sent.ok && (await digestOf(await sent.arrayBuffer())) === vouched) {
    await navigator.serviceWorker.register(workerPath, { scope: "/", updateViaCache: "none" });
    return;
  }
  await keepNothing();
}

/** No worker of ours stays, and nothing that one kept. */
async function keepNothing(): Promise<void> {
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(cachePrefix)).map((name) => caches.delete(name)));
}
