// oxlint-disable no-restricted-imports -- runs when the app is built, not in the browser
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "vite";

interface Standalone {
  /** The folder beside this one that holds `page.html` and `main.ts`. */
  readonly folder: string;
  /** What it is called where the app is built to. */
  readonly file: string;
  /** What it may do beyond running its own script, as its content security policy says it. */
  readonly mayAlso?: string;
}

/**
 * Builds one file that needs nothing else and may load nothing at all: what it may run is its own script, by hash. It
 * works from a disk without a network, and is the same to the byte wherever it is opened.
 */
export function standalonePage({ folder, file, mayAlso }: Standalone): Plugin {
  const from = join(import.meta.dirname, "..", folder);
  return {
    name: `standalone-page-${folder}`,
    apply: "build",
    async writeBundle({ dir = "dist" }) {
      const [page, style, script] = await Promise.all([
        readFile(join(from, "page.html"), "utf8"),
        readFile(join(import.meta.dirname, "page.css"), "utf8"),
        bundle(from),
      ]);
      const rules = [
        `script-src ${hashOf(script)}`,
        `style-src ${hashOf(style)}`,
        ...(mayAlso === undefined ? [] : [mayAlso]),
      ];
      // By functions, because a dollar sign in a script would be taken for a reference.
      const whole = page
        .replace("%POLICY%", () => rules.join("; "))
        // The hash is over what stands between the tags, to the byte, and a formatter may have moved them apart.
        .replace(/\s*%STYLE%\s*/, () => style)
        .replace(/\s*%SCRIPT%\s*/, () => script);
      await writeFile(join(dir, file), whole);
    },
  };
}

async function bundle(from: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    root: from,
    build: {
      write: false,
      minify: true,
      lib: { entry: join(from, "main.ts"), formats: ["iife"], name: "goldthread", fileName: () => "page.js" },
    },
  });
  const code = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [chunk] = code.flatMap((one) => (one.type === "chunk" ? [one.code] : []));
  if (chunk === undefined) throw new Error(`Cannot build the page in ${from}: its script came out empty`);
  // Inside a page, the end of the script is the first such text.
  return chunk.replaceAll("</script", "<\\/script");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
