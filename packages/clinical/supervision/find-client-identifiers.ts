import { findIdentifiers } from "../library/de-identify/find-identifiers.ts";
import type { Identifier, TextPart } from "../library/de-identify/identifier.ts";

export interface KnownName {
  readonly name: string;
  readonly preferredName: string;
  readonly aliases: readonly string[];
  readonly recordNumber: string;
}

export interface FoundIdentifiers {
  /** A client on file, or a way to reach or number somebody: never kept in a supervision note. */
  readonly certain: readonly Identifier[];
  /** A word that looks like a name or a place: its writer says that it is nobody's, or writes something else. */
  readonly possible: readonly Identifier[];
}

const nobody = { name: "" };

/** Whatever in a supervision note may say whom a case is about. The two themselves and their colleagues may be named. */
export function findClientIdentifiers(
  parts: readonly TextPart[],
  { clients, staff }: { readonly clients: readonly KnownName[]; readonly staff: readonly string[] },
): FoundIdentifiers {
  const around = { client: nobody, recordNumber: "", others: [], contacts: [], author: "", staff, places: [] };
  const found = findIdentifiers(parts, { ...around, others: clients });
  const numbers = clients.flatMap(({ recordNumber }) => numberIn(parts, recordNumber));
  const certain = found.filter(({ kind }) => kind === "client" || kind === "person" || kind === "contact");
  return {
    certain: [...certain, ...numbers],
    possible: found.filter(({ kind }) => kind === "unknown" || kind === "number"),
  };
}

function numberIn(parts: readonly TextPart[], number: string): Identifier[] {
  if (number.length < 3) return [];
  return parts.flatMap(({ text }, part) => {
    const start = text.indexOf(number);
    const stands = start >= 0 && !/[\p{L}\d]/u.test(`${text[start - 1] ?? ""}${text[start + number.length] ?? ""}`);
    const said = { part, start, end: start + number.length, text: number, kind: "number", instead: "a case" } as const;
    return stands ? [said] : [];
  });
}
