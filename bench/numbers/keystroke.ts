import type { Page } from "playwright-core";
import { launchBrowser } from "../../e2e/testing/browser.ts";
import { aBenchPractice } from "../a-practice.ts";
import { aDraftedIndividual } from "../a-session.ts";
import { startBenchHttp } from "../bench-http.ts";
import { defineBench } from "../bench.ts";
import type { Figure } from "../bench.ts";
import { measurePaints } from "../measure-paints.ts";
import { median, percentile } from "../stopwatch.ts";

/** About 5,000 words; and a note just begun, beside which it is judged. */
const long = 30_000;
const short = 300;

/** In the real page in the Chromium of the tests: from the key's event to the frame that shows the letter. */
export const keystroke = defineBench({
  id: "keystroke",
  states: "A keystroke paints as soon in a note of 5,000 words as in one just begun.",
  async run({ database, note }) {
    const bench = await database();
    const practice = await aBenchPractice(bench.bare);
    const http = await startBenchHttp(bench);
    const browser = await launchBrowser();
    try {
      const { cookie } = await http.signIn(practice);
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const [name = "", value = ""] = cookie.split("=");
      await context.addCookies([{ name, value, url: http.origin, httpOnly: true, sameSite: "Strict" }]);
      const measure = async (bytes: number, nr: number): Promise<readonly number[]> => {
        const { sessionId } = await aDraftedIndividual(bench.bare, practice, { nr, bytes });
        const page = await context.newPage();
        await page.goto(`${http.origin}/sessions/${sessionId}/write`);
        return typeInto(page).finally(() => page.close());
      };
      note("a note just begun");
      const few = await measure(short, 0);
      note("5,000 words");
      const many = await measure(long, 1);
      return [
        ...figures("a note just begun", few),
        ...figures("a note of 5,000 words", many),
        { what: "growth, median", value: median(many) / median(few), unit: "x", limit: 1.5 },
      ];
    } finally {
      await browser.close();
      await http.close();
    }
  },
});

/** At the note's end, ten keys a second: faster than anybody types for long, slower than frames come. */
async function typeInto(page: Page): Promise<readonly number[]> {
  const editor = page.getByRole("textbox", { name: "Narrative" });
  await editor.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" and so on", { delay: 100 });
  const paints = await measurePaints(page);
  await page.keyboard.type("Client described the week and named two situations. ".repeat(2), { delay: 100 });
  return paints.read();
}

function figures(what: string, paints: readonly number[]): Figure[] {
  return [
    { what: `keystroke to paint, ${what}, median`, value: median(paints), unit: "ms" },
    { what: `keystroke to paint, ${what}, 95 of 100 within`, value: percentile(paints, 95), unit: "ms" },
  ];
}
