/**
 * The page with the digest of everything it loads: each script and style that it names, and, in an import map, each module
 * that those load later. So the page's own digest stands for the whole app, and a file that was exchanged for another does
 * not run. `digests`: `/assets/x.js` to `sha384-...`.
 */
export function withIntegrity(page: string, digests: ReadonlyMap<string, string>): string {
  const marked = page.replaceAll(
    /<(?:script|link)\b[^>]*?\b(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"[^>]*?(?=>)/g,
    (tag, path: string) => `${tag} integrity="${digestOf(digests, path)}"`,
  );
  const modules = [...digests].filter(([path]) => path.endsWith(".js")).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const map = JSON.stringify({ integrity: Object.fromEntries(modules) });
  return marked.replace(/<(?:script|link)\b[^>]*?\b(?:src|href)="\/assets\//, (first) => `${importMap(map)}${first}`);
}

function importMap(content: string): string {
  return `<script type="importmap">${content}</script>\n    `;
}

function digestOf(digests: ReadonlyMap<string, string>, path: string): string {
  const digest = digests.get(path);
  if (digest === undefined) throw new Error(`Cannot vouch for ${path}: the build did not make it`);
  return digest;
}
