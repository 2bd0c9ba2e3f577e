import { randomUUID } from "node:crypto";
import { progressRatings, type ProgressMark } from "@goldthread/clinical/note/progress-mark.ts";
import type { Pool } from "pg";
import type { Page } from "playwright-core";
import { launchBrowser } from "../../e2e/testing/browser.ts";
import { aBenchPractice } from "../a-practice.ts";
import { defineBench, type Figure } from "../bench.ts";
import { startBenchHttp } from "../bench-http.ts";
import { fillCharts } from "../past-notes.ts";
import { median } from "../stopwatch.ts";

const [few, many] = [50, 500];
const objectives = 4;
/** Ten times the sessions may take so many times the time: linear, with what drawing anything costs on top. */
const mostGrowth = 12;
const rounds = 9;

/** In the real page in the Chromium of the tests: from the answer's last byte to the frame that shows the drawing. */
export const thread = defineBench({
  id: "thread",
  states: "A thread of 500 sessions is drawn within a few frames; ten times the sessions cost at most so much more.",
  async run({ database, note }) {
    const bench = await database();
    const practice = await aBenchPractice(bench.bare, { clients: 2 });
    const [small = "", large = ""] = practice.clientIds;
    await fill(bench.bare, { practice, clientId: small, each: few });
    await fill(bench.bare, { practice, clientId: large, each: many });
    await bench.bare.query("vacuum analyze");
    const http = await startBenchHttp(bench);
    const browser = await launchBrowser();
    try {
      const ask = await http.signIn(practice);
      note("asked of the server");
      const reading = async (clientId: string) =>
        median(await times(() => ask("GET", `/api/clients/${clientId}/thread`)));
      const [readFew, readMany] = [await reading(small), await reading(large)];
      note("drawn in the browser");
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const [name = "", value = ""] = ask.cookie.split("=");
      await context.addCookies([{ name, value, url: http.origin, httpOnly: true, sameSite: "Strict" }]);
      const page = await context.newPage();
      await page.addInitScript(watchDrawing);
      const drawing = async (clientId: string) => {
        const drawn: number[] = [];
        for (let round = 0; round < rounds; round += 1)
          drawn.push(await drawOnce(page, `${http.origin}/clients/${clientId}/thread`));
        return median(drawn);
      };
      const [drawnFew, drawnMany] = [await drawing(small), await drawing(large)];
      return [
        ...figures("read and answered", [readFew, readMany]),
        ...figures("drawn, from the answer to the frame", [drawnFew, drawnMany]),
      ];
    } finally {
      await browser.close();
      await http.close();
    }
  },
});

function figures(what: string, [small, large]: readonly [number, number]): Figure[] {
  return [
    { what: `a thread of ${few} sessions ${what}`, value: small, unit: "ms" },
    { what: `a thread of ${many} sessions ${what}`, value: large, unit: "ms" },
    { what: `growth, ten times the sessions ${what}`, value: large / small, unit: "x", limit: mostGrowth },
  ];
}

async function times(work: () => Promise<unknown>): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let round = 0; round < 3 + rounds; round += 1) {
    const start = performance.now();
    await work();
    if (round >= 3) taken.push(performance.now() - start);
  }
  return taken;
}

interface Filling {
  readonly practice: Awaited<ReturnType<typeof aBenchPractice>>;
  readonly clientId: string;
  readonly each: number;
}

/** A plan of four objectives and so many notes, each of which rates one of them. */
async function fill(bare: Pool, { practice, clientId, each }: Filling): Promise<void> {
  const [problem, goal] = [randomUUID(), randomUUID()];
  const ids = Array.from({ length: objectives }, () => randomUUID());
  await bare.query("insert into plan_problem (id, client_id, title) values ($1, $2, 'Problem')", [problem, clientId]);
  await bare.query("insert into plan_goal (id, client_id, problem_id, words) values ($1, $2, $3, 'Goal')", [
    goal,
    clientId,
    problem,
  ]);
  for (const [place, id] of ids.entries())
    await bare.query(
      "insert into plan_objective (id, client_id, goal_id, text, position) values ($1, $2, $3, $4, $5)",
      [id, clientId, goal, `Objective ${place}`, place],
    );
  const progressOf = (week: number): ProgressMark[] => {
    const place = week % objectives;
    const rating = progressRatings[week % progressRatings.length] ?? 0;
    const objective = { id: ids[place] ?? "", text: `Objective ${place}` };
    return [{ objective, rating, value: String(week % 8), score: null, passages: [] }];
  };
  await fillCharts(bare, { ...practice, clientIds: [clientId] }, { each, progressOf });
}

/** Runs in the page: notes when the frame with the drawing has been made. */
function watchDrawing(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector(".thread-panels") === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => performance.mark("thread-drawn"), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function drawOnce(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName("thread-drawn").length > 0);
  return page.evaluate(() => {
    const answer = performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/thread"));
    const [drawn] = performance.getEntriesByName("thread-drawn");
    if (!(answer instanceof PerformanceResourceTiming) || drawn === undefined)
      throw new Error("the thread was not drawn");
    return drawn.startTime - answer.responseEnd;
  });
}
