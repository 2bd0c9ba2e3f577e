import { checkShortcutWords, shortcutName } from "@goldthread/clinical/library/check-shortcut.ts";
import { formatOf } from "@goldthread/clinical/formats/index.ts";
import { expect, it } from "vitest";
import { buildShortcuts } from "./build-shortcuts.ts";

it("the sample's snippets and templates are such as the page would take", () => {
  for (const { name, kind, format, parts } of buildShortcuts("goldthread")) {
    expect(name).toMatch(shortcutName);
    expect([name, parts.flatMap(({ text }) => checkShortcutWords(text))]).toEqual([name, []]);
    const shown = formatOf(format ?? "")?.sections.flatMap(({ shows }) => shows) ?? [];
    expect(
      parts.filter(({ element }) =>
        kind === "snippet" ? element !== null : element === null || !shown.includes(element),
      ),
    ).toEqual([]);
  }
});
