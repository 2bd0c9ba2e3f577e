import type { DocumentType } from "./type-of-content.ts";

/** As many of a file's last bytes as are looked at: readers of PDFs allow as much after the end as fits in here. */
export const ending = 2048;

const marks: Partial<Readonly<Record<DocumentType, string>>> = {
  "application/pdf": "%%EOF",
  "image/png": "IEND",
};

/** Whether a file ends as its type must. One that was cut short is opened by nobody on the day that it is needed. */
export function endsWhole(type: DocumentType, last: Buffer): boolean {
  const mark = marks[type];
  return mark === undefined || last.includes(mark, 0, "latin1");
}
