import type { listDocuments } from "@goldthread/api/nouns/document.ts";
import type { z } from "zod";

export type DocumentType = z.output<typeof listDocuments.output>["documents"][number]["type"];

/** As many bytes as any of the answers needs. */
export const telling = 16;

type Sign = { readonly type: DocumentType; readonly at: number; readonly bytes: readonly number[] };

const text = (word: string): readonly number[] => [...Buffer.from(word, "latin1")];

/** What a file of each kind begins with. A RIFF file is a WebP by its second word, so that comes before. */
const signs: readonly (readonly [Sign, ...Sign[]])[] = [
  [{ type: "application/pdf", at: 0, bytes: text("%PDF-") }],
  [{ type: "image/png", at: 0, bytes: [0x89, ...text("PNG\r\n"), 0x1a, 0x0a] }],
  [{ type: "image/jpeg", at: 0, bytes: [0xff, 0xd8, 0xff] }],
  [
    { type: "image/webp", at: 0, bytes: text("RIFF") },
    { type: "image/webp", at: 8, bytes: text("WEBP") },
  ],
  [{ type: "image/tiff", at: 0, bytes: [...text("II"), 0x2a, 0x00] }],
  [{ type: "image/tiff", at: 0, bytes: [...text("MM"), 0x00, 0x2a] }],
  [{ type: "image/gif", at: 0, bytes: text("GIF87a") }],
  [{ type: "image/gif", at: 0, bytes: text("GIF89a") }],
];

/** What a file is by its first bytes, whatever it is called; undefined where it is nothing that is taken. */
export function typeOfContent(first: Uint8Array): DocumentType | undefined {
  const found = signs.find((all) =>
    all.every(({ at, bytes }) => bytes.every((byte, index) => first[at + index] === byte)),
  );
  return found?.[0].type;
}

const endings: Readonly<Record<DocumentType, string>> = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "image/tiff": "tiff",
  "image/gif": "gif",
};

export function endingOf(type: DocumentType): string {
  return endings[type];
}

/** The name under which a file leaves: its day and a few digits of its digest, and no client's name. */
export function fileNameOf({ type, digest, day }: { type: DocumentType; digest: string; day: string }): string {
  return `document-${day}-${digest.slice(0, 8)}.${endings[type]}`;
}
