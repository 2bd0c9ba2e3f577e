// oxlint-disable no-restricted-imports -- runs when the app is built, not in the browser
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "vite";

const here = import.meta.dirname;

/**
 * Builds verify.html: one file that needs nothing else, made of the very code that `goldthread verify` runs. What it may
 * run is its own script, by hash, and it may load nothing at all.
 */
export function verifyPage(): Plugin {
  return {
    name: "verify-page",
    apply: "build",
    async writeBundle({ dir = "dist" }) {
      const [page, style, script] = await Promise.all([
        readFile(join(here, "page.html"), "utf8"),
        readFile(join(here, "page.css"), "utf8"),
        bundle(),
      ]);
      const policy = `script-src ${hashOf(script)}; style-src ${hashOf(style)}`;
      // By functions, because a dollar sign in a script would be taken for a reference.
      const whole = page
        .replace("%POLICY%", () => policy)
        // The hash is over what stands between the tags, to the byte, and a formatter may have moved them apart.
        .replace(/\s*%STYLE%\s*/, () => style)
        .replace(/\s*%SCRIPT%\s*/, () => script);
      await writeFile(join(dir, "verify.html"), whole);
    },
  };
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    root: here,
    build: {
      write: false,
      minify: true,
      lib: { entry: join(here, "main.ts"), formats: ["iife"], name: "goldthreadVerify", fileName: () => "verify.js" },
    },
  });
  const code = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [chunk] = code.flatMap((one) => (one.type === "chunk" ? [one.code] : []));
  if (chunk === undefined) throw new Error("Cannot build verify.html: its script came out empty");
  // Inside a page, the end of the script is the first such text.
  return chunk.replaceAll("</script", "<\\/script");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
