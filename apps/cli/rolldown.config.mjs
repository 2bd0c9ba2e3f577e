import { dirname, join, relative } from "node:path";
import { defineConfig } from "rolldown";

const here = import.meta.dirname;
const built = join(here, "dist");

/**
 * The program as `npm start` runs it: what it loads in a few files instead of some 2,000, and of the packages only what
 * is used (docs/decisions/0058). `main` is the command line, `server` the same server for the bench.
 */
export default defineConfig({
  input: { main: join(here, "main.mjs"), server: join(here, "../server/main.ts") },
  platform: "node",
  // They read files beside themselves, and are loaded only when needed.
  external: [/^harper\.js/, "nodemailer", "pdfkit", "fontkit", /^@simplewebauthn\/server/],
  plugins: [keepPlaces()],
  // Not squeezed, and each source's path above what was made of it: a trace names the function, and `nameSource` the file.
  output: { dir: built, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs", comments: false },
});

/** Our files look for others beside themselves (the built pages, fonts, migrations): from where they stand in the checkout. */
function keepPlaces() {
  return {
    name: "keep-places",
    transform(code, id) {
      if (id.startsWith("\0") || id.includes("node_modules") || !code.includes("import.meta.")) return undefined;
      const toFile = JSON.stringify(relative(built, id));
      const toFolder = JSON.stringify(relative(built, dirname(id)));
      return code
        .replaceAll("import.meta.url", `new URL(${toFile}, import.meta.url).href`)
        .replaceAll("import.meta.dirname", `(import.meta.dirname + "/" + ${toFolder})`);
    },
  };
}
