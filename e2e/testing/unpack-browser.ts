import chromium from "@sparticuz/chromium";

/** Vitest's global setup: two specs that unpack the browser at once would each find the half of it. */
export async function setup(): Promise<void> {
  await chromium.executablePath();
}
