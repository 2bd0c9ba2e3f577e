import type { ChartDocument } from "./api.ts";

const types: Readonly<Record<ChartDocument["type"], string>> = {
  "application/pdf": "PDF",
  "image/png": "PNG picture",
  "image/jpeg": "JPEG picture",
  "image/webp": "WebP picture",
  "image/tiff": "TIFF picture",
  "image/gif": "GIF picture",
};

export const typeWords = (type: ChartDocument["type"]): string => types[type];

/** What a file chooser offers; what is taken is told by the server, from the content. */
export const acceptedTypes = Object.keys(types).join(",");

/** "830 KB", "2.4 MB": a megabyte is 1024 times 1024 bytes, as the server counts. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.round(kilobytes)} KB`;
  const megabytes = kilobytes / 1024;
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}

interface Chosen {
  readonly title: string;
  readonly file: Pick<File, "size"> | null;
}

/** What can be said before a byte is sent. */
export function checkDocument({ title, file }: Chosen, mostBytes: number): Readonly<Record<string, string>> {
  return {
    ...(file === null ? { file: "Choose a file." } : checkSize(file.size, mostBytes)),
    ...(title.trim() === "" ? { title: "Enter a title, such as Referral letter." } : {}),
  };
}

function checkSize(bytes: number, mostBytes: number): Readonly<Record<string, string>> {
  if (bytes === 0) return { file: "This file is empty." };
  if (bytes <= mostBytes) return {};
  const most = Math.floor(mostBytes / 1024 / 1024);
  return {
    file: `This file has ${sizeWords(bytes)}, and at most ${most} MB can be kept. Scan it with fewer dots per inch.`,
  };
}
