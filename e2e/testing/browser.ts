import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import type { Browser, BrowserContext, Page } from "playwright-core";

/** The Chromium that came with npm: no system browser is needed. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await chromium.executablePath(), args: browserArgs(), headless: true });
}

/** Pages are drawn without them as well, with half of the work: there is no graphics card to speak to. */
const graphics = [
  "--in-process-gpu",
  "--use-gl",
  "--use-angle",
  "--ignore-gpu-blocklist",
  "--enable-unsafe-swiftshader",
];

/** What every browser here is started with. */
export function browserArgs(): string[] {
  // The bundled arguments are for a lambda: one process, which a page's crash would take along.
  const unwanted = ["--single-process", "--no-zygote", ...graphics];
  return [
    ...chromium.args.filter((arg) => !unwanted.some((one) => arg.startsWith(one))),
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
}

export interface WatchedPage {
  readonly page: Page;
  /** Content-security-policy violations, uncaught errors and whatever else the page complained of so far. */
  readonly violations: readonly string[];
}

/** A page that remembers every violation of the content security policy, every uncaught error and every other host asked. */
export async function watchedPage(context: BrowserContext): Promise<WatchedPage> {
  const page = await context.newPage();
  const violations: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn =
      hostname === "localhost" ||
      protocol === "data:" ||
      protocol === "blob:" ||
      protocol === "about:" ||
      protocol === "file:";
    if (!isOwn) violations.push(`another host: ${request.url()}`);
  });
  page.on("pageerror", (error) => violations.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) violations.push(`policy: ${message.text()}`);
    // What a browser says by itself of a refused or missing answer is no fault of the page.
    else if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      violations.push(`console: ${message.text()}`);
  });
  return { page, violations };
}
