import { describe, expect, it } from "vitest";
import { digestOf } from "./digest-of.ts";
import { pageAsBuilt, withStyleNonce, withWorker } from "./kept-files.ts";

const built = "<!doctype html><html><head><title>Goldthread</title></head><body></body></html>";
const served = (page: string) => page.replace("<head>", '<head><meta name="style-nonce" content="aB3_-x">');

describe("the page and its worker", () => {
  it("vouch for each other: the worker for the page as it was built, the page for the worker's own digest", async () => {
    const digest = await digestOf("the worker's code");
    const page = withWorker(built, digest);
    expect(page).toContain(`<meta name="offline-worker" content="${digest}">`);
    expect(pageAsBuilt(served(page))).toBe(built);
  });

  it("part where anything else in the page differs", () => {
    const page = withWorker(built, "sha384-x");
    for (const other of [
      page.replace("<body>", "<body><p>more</p>"),
      page.replace('"offline-worker"', '"other"'),
      page.replace('content="sha384-x"', 'content="sha384-x" onload="x()"'),
      served(served(page)),
    ])
      expect(pageAsBuilt(other)).not.toBe(built);
  });

  it("give a kept page a nonce of its own", () => {
    const page = withStyleNonce(served(withWorker(built, "sha384-x")), "another");
    expect(page).toContain('<meta name="style-nonce" content="another">');
    expect(page).not.toContain("aB3_-x");
    expect(pageAsBuilt(page)).toBe(built);
  });
});
