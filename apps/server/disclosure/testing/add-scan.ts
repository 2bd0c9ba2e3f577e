import { addDocument } from "@goldthread/api/nouns/document.ts";
import type { Somebody } from "../../testing/somebody.ts";

export const aPdf = Buffer.from("%PDF-1.7\nA letter from the hospital\n%%EOF");

/** A scan among the client's documents. */
export async function addScan({ browser }: Pick<Somebody, "browser">, clientId: string, title: string) {
  const answer = await browser.send({
    method: "POST",
    url: `/api/clients/${clientId}/documents?title=${encodeURIComponent(title)}`,
    headers: { "content-type": "application/octet-stream" },
    payload: aPdf,
  });
  return addDocument.output.parse(JSON.parse(answer.text));
}
