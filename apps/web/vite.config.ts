import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = process.env["GOLDTHREAD_URL"] ?? "http://localhost:4600";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: {
    host: "127.0.0.1",
    port: 4680,
    proxy: { "/api": { target: server, ws: true } },
  },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // What is served is read by auditors too, but a map would carry our paths.
    sourcemap: false,
    // A file written into the page as data: would need a looser content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: "route", test: /node_modules[\\/]@tanstack[\\/]/, priority: 2 },
            // The editor and live drafts load with the writer, never with the first page.
            {
              name: "editor",
              test: /node_modules[\\/](@codemirror|@lezer|yjs|y-protocols|y-codemirror\.next|lib0|@hocuspocus|style-mod|crelt|w3c-keyname)[\\/]/,
              priority: 2,
            },
          ],
        },
      },
    },
  },
});
