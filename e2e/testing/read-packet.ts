import { inflateSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A packet as another program than ours reads it. */
export interface ReadPacket {
  readonly fileName: string;
  /** Of every page, one after the other. */
  readonly text: string;
  /** Title, author, dates and whatever else stands in the file about itself. */
  readonly about: string;
  /** Everything that lies in the file, pages, streams unpacked and all: what is not here is nowhere in it. */
  readonly all: string;
}

interface PacketFile {
  readonly name: string;
  readonly body: Buffer;
}

/** The same for everybody, and no part of anybody's record. */
const checkingPage = "verify.html";

/** Read by pdf.js, an independent reader; what it does not show is looked for in the bytes. */
export async function readPacket({ bytes, fileName }: { bytes: Buffer; fileName: string }): Promise<ReadPacket> {
  const files = fileName.endsWith(".tar") ? filesOf(bytes) : [{ name: fileName, body: bytes }];
  const pages = files.find(({ name }) => name.endsWith(".pdf") && !name.includes("/"));
  if (pages === undefined) throw new Error(`There are no pages in ${files.map(({ name }) => name).join(", ")}`);
  const { text, about, more } = await readPages(pages.body);
  const others = files
    .filter(({ name }) => name !== checkingPage)
    .flatMap(({ name, body }) => [name, ...rawTexts(body)]);
  return { fileName, text, about, all: [fileName, text, about, more, ...others].join("\n") };
}

async function readPages(bytes: Buffer): Promise<{ text: string; about: string; more: string }> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await loading.promise;
  const pages: string[] = [];
  for (let nr = 1; nr <= file.numPages; nr += 1) pages.push(await textOfPage(await file.getPage(nr)));
  const { info, metadata } = await file.getMetadata();
  const about = [JSON.stringify(info), metadata?.getRaw() ?? ""].join("\n");
  const more = JSON.stringify([await file.getOutline(), await file.getAttachments()]);
  await loading.destroy();
  return { text: plain(pages.join(" ")), about, more };
}

/** A plain archive, as any system unpacks it. */
function filesOf(archive: Buffer): readonly PacketFile[] {
  const files: PacketFile[] = [];
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0;) {
    const field = (from: number, to: number) =>
      archive
        .subarray(at + from, at + to)
        .toString("utf8")
        .replace(/\0[\s\S]*$/, "");
    const size = Number.parseInt(field(124, 136), 8);
    const folder = field(345, 500);
    files.push({
      name: folder === "" ? field(0, 100) : `${folder}/${field(0, 100)}`,
      body: archive.subarray(at + 512, at + 512 + size),
    });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;

async function textOfPage(page: Page): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const notes = await page.getAnnotations();
  const words = items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : ""));
  return `${words.join("")} ${notes.length === 0 ? "" : JSON.stringify(notes)}`;
}

/** The bytes themselves, and each stream unpacked, as any of the ways that text is kept in a PDF. */
function rawTexts(bytes: Buffer): readonly string[] {
  const streams = [...bytes.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = ""]) =>
    unpacked(Buffer.from(body, "latin1")),
  );
  return [bytes, ...streams].flatMap((one) => [one.toString("latin1"), one.toString("utf8"), wide(one)]);
}

function unpacked(body: Buffer): Buffer {
  try {
    return inflateSync(body);
  } catch {
    return body;
  }
}

/** Two bytes to a letter, as titles and alternative texts stand in a PDF, in hexadecimal or not. */
function wide(bytes: Buffer): string {
  const hex = [...bytes.toString("latin1").matchAll(/<((?:[0-9a-f]{4}){2,})>/gi)]
    .map(([, digits = ""]) => Buffer.from(digits, "hex").swap16().toString("utf16le"))
    .join(" ");
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return `${even.swap16().toString("utf16le")} ${hex}`;
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
