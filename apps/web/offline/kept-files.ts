/** What the offline worker keeps: the files of one build, each with the digest that it must have. */
export interface KeptFiles {
  /** Of this build alone: the name of its cache. */
  readonly cache: string;
  /** Of the page as it was built, see {@link pageAsBuilt}: `sha384-...`. */
  readonly page: string;
  /** Path to `sha384-...`: scripts, styles, fonts. */
  readonly files: Readonly<Record<string, string>>;
}

/** Every cache of ours begins so; what another build left behind is known by it. */
export const cachePrefix = "goldthread-app-";

export const workerPath = "/offline-worker.js";

const styleNonce = /<meta name="style-nonce" content="[\w-]*">/;
const vouchedWorker = /<meta name="offline-worker" content="[\w+/=-]*">/;

/**
 * The page without what was written into it later: the server's nonce, and the digest of the worker, which itself names the
 * digest of this text.
 */
export function pageAsBuilt(page: string): string {
  return page.replace(styleNonce, "").replace(vouchedWorker, "");
}

/** The page that vouches for its worker. */
export function withWorker(page: string, digest: string): string {
  return page.replace("<head>", `<head><meta name="offline-worker" content="${digest}">`);
}

/** With a nonce of its own, as the server gives one to each answer. */
export function withStyleNonce(page: string, nonce: string): string {
  return page.replace(styleNonce, `<meta name="style-nonce" content="${nonce}">`);
}
