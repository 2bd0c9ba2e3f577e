import { describe, expect, it } from "vitest";
import { withIntegrity } from "./with-integrity.ts";

const page = `<head>
    <link rel="icon" href="/mark.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="/assets/index-A.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/react-B.js">
    <link rel="stylesheet" crossorigin href="/assets/index-C.css">
</head>`;
const importMapOf = (text: string) => /<script type="importmap">([^<]*)</.exec(text)?.[1] ?? "";
const digests = new Map([
  ["/assets/react-B.js", "sha384-react"],
  ["/assets/later-D.js", "sha384-later"],
  ["/assets/index-A.js", "sha384-index"],
  ["/assets/index-C.css", "sha384-style"],
]);

describe("the page", () => {
  it("names the digest of each script and style that it loads, and of each module that those load later", () => {
    const marked = withIntegrity(page, digests);
    expect(marked).toContain('src="/assets/index-A.js" integrity="sha384-index"></script>');
    expect(marked).toContain('href="/assets/react-B.js" integrity="sha384-react">');
    expect(marked).toContain('href="/assets/index-C.css" integrity="sha384-style">');
    expect(marked).toContain('<link rel="icon" href="/mark.svg" type="image/svg+xml" />');
    expect(JSON.parse(importMapOf(marked))).toEqual({
      integrity: {
        "/assets/index-A.js": "sha384-index",
        "/assets/later-D.js": "sha384-later",
        "/assets/react-B.js": "sha384-react",
      },
    });
  });

  it("tells the modules' digests before the first of them is loaded", () => {
    const marked = withIntegrity(page, digests);
    expect(marked.indexOf("importmap")).toBeLessThan(marked.indexOf("/assets/index-A.js"));
    expect(marked.match(/importmap/g)).toHaveLength(1);
  });

  it("is not made where something is loaded that nobody built", () => {
    expect(() => withIntegrity(page, new Map())).toThrow("Cannot vouch for /assets/index-A.js");
  });
});
