import type { TrailRow } from "@goldthread/store/queries/audit-trail.ts";

const columns = ["number", "at", "staff_id", "staff", "act", "client_id", "client", "subject", "origin"] as const;

/** RFC 4180, with a header. A cell that a spreadsheet would run as a formula is made plain text. */
export function trailAsCsv(rows: readonly TrailRow[]): string {
  const lines = rows.map((row) =>
    [
      String(row.seq),
      row.at,
      row.staffId,
      row.staffName,
      row.act,
      row.clientId,
      row.clientName,
      row.subject,
      row.origin,
    ].map(cell),
  );
  return `${[columns.join(","), ...lines.map((line) => line.join(","))].join("\r\n")}\r\n`;
}

function cell(text: string | null): string {
  if (text === null) return "";
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
