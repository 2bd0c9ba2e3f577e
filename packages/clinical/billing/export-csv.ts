import type { HandedOverLine } from "./handed-over-line.ts";

const columns: readonly (readonly [title: string, cell: (line: HandedOverLine) => string])[] = [
  ["Contact", ({ id }) => id],
  ["Date", ({ day }) => day],
  ["Start", ({ start }) => start],
  ["Stop", ({ stop }) => stop],
  ["Minutes", ({ minutes }) => String(minutes)],
  ["Client", ({ client }) => client.name],
  ["Record number", ({ client }) => client.recordNumber],
  ["Birth date", ({ client }) => client.birthDate ?? ""],
  ["Payer", ({ coverage }) => (coverage.kind === "self-pay" ? "Self-pay" : coverage.payer)],
  ["Member number", ({ coverage }) => coverage.memberNumber],
  ["Clinician", ({ clinician }) => clinician.name],
  ["Credential", ({ clinician }) => clinician.credential],
  ["Code", ({ charge }) => charge.code],
  ["Units", ({ charge }) => String(charge.units)],
  ["Add-ons", ({ charge }) => charge.addOns.map(({ code, units }) => `${code} x ${units}`).join("; ")],
  ["Modifiers", ({ charge }) => charge.modifiers.join(" ")],
  ["Place of service", ({ charge }) => charge.placeOfService],
  ["Diagnoses", ({ diagnoses }) => diagnoses.join(" ")],
];

/** RFC 4180, with a header. Facts and codes; no word of any note. */
export function exportCsv(lines: readonly HandedOverLine[]): string {
  const rows = [columns.map(([title]) => title), ...lines.map((line) => columns.map(([, cell]) => cell(line)))];
  return rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

/**
 * A spreadsheet takes a text that begins with one of these for a formula and runs it (OWASP, CSV injection): an
 * apostrophe before it makes it a text again.
 */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r\n|%＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) || harmless !== text ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
