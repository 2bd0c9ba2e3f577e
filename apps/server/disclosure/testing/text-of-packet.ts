import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Somebody } from "../../testing/somebody.ts";

/** A packet's pages as another program reads them: all of its text on one line. */
export async function textOfPacket(browser: Somebody["browser"], id: string): Promise<string> {
  const { status, bytes } = await browser.send({ method: "GET", url: `/api/disclosures/${id}/packet.pdf` });
  if (status !== 200) throw new Error(`Cannot read the packet: ${status}`);
  return textOfPdf(bytes);
}

export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await loading.promise;
  let text = "";
  for (let nr = 1; nr <= file.numPages; nr += 1) {
    const { items } = await (await file.getPage(nr)).getTextContent();
    text += items.map((item) => ("str" in item ? `${item.str} ` : "")).join("");
  }
  await loading.destroy();
  return text.replaceAll(/\s+/g, " ");
}
