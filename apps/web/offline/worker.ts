import { forgetOtherBuilds, keepBuild, keptFile, keptPage } from "./kept-build.ts";
import type { KeptFiles } from "./kept-files.ts";
import type { WorkerScope } from "./worker-scope.ts";

/*
 * The service worker: it opens the app while the server is away, and does nothing else. It keeps the files of one build,
 * never an answer of the API, and asks the server first, always. docs/decisions/0041-opened-without-the-server.md.
 */

// Written in when the app is built.
declare const KEPT_FILES: KeptFiles;
declare const self: WorkerScope;

const build: KeptFiles = KEPT_FILES;

self.addEventListener("install", (event) => {
  // At once: what an older worker would hand out is never the better answer.
  event.waitUntil(keepBuild(build).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOtherBuilds(build).then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || pathname.startsWith("/api/")) return;
  if (request.mode === "navigate") {
    if (!pathname.includes(".")) event.respondWith(pageFor(request));
  } else if (Object.hasOwn(build.files, pathname)) event.respondWith(fileFor(request, pathname));
});

async function pageFor(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (problem) {
    const kept = await keptPage(build);
    if (kept === undefined) throw problem;
    return kept;
  }
}

/** A file that differs from its digest counts as one that did not come: whoever asked may not look, as for a worker. */
async function fileFor({ url, signal }: Request, path: string): Promise<Response> {
  const integrity = build.files[path] ?? "";
  try {
    const answer = await fetch(url, { integrity, signal, credentials: "same-origin" });
    if (answer.ok) return answer;
    return (await keptFile(build, path)) ?? answer;
  } catch (problem) {
    const kept = signal.aborted ? undefined : await keptFile(build, path);
    if (kept === undefined) throw problem;
    return kept;
  }
}
