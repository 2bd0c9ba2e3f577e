/** The nonce for style elements that the server wrote into the page; empty under the development server. */
function styleNonce(page: Document): string {
  return page.querySelector('meta[name="style-nonce"]')?.getAttribute("content") ?? "";
}

/** React Aria adds two style elements and looks for its nonce under another name. */
export function passOnStyleNonce(page: Document): void {
  const nonce = styleNonce(page);
  if (nonce === "") return;
  const meta = page.createElement("meta");
  meta.name = "csp-nonce";
  meta.content = nonce;
  page.head.append(meta);
}
