/**
 * Where a stretch of text came from. `typed` is what a person wrote here; everything else says what brought it.
 * In the live document it is one text attribute, {@link provenanceAttribute}, holding the string form.
 */
export type Provenance =
  | { readonly source: "typed" }
  | { readonly source: "snippet"; readonly name: string }
  /** Copied from an earlier note, of this date (ISO, the practice's calendar). */
  | { readonly source: "carried"; readonly from: string }
  | { readonly source: "template"; readonly name: string }
  | { readonly source: "drafted"; readonly by: string };

/** The Yjs text attribute that holds the string form: `typed`, `snippet:greeting`, `carried:2026-11-15` ... */
export const provenanceAttribute = "from";

/** The Yjs text attribute that holds a member-part tag (see `MemberTag`). */
export const tagAttribute = "tag";

export const typed: Provenance = Object.freeze({ source: "typed" });

/** Longest name that a provenance may carry, in UTF-16 units. */
export const provenanceNameLimit = 200;

const expected = 'expected "typed", "snippet:<name>", "carried:<YYYY-MM-DD>", "template:<name>" or "drafted:<by>"';

/** The string form. Throws for a name or date that {@link parseProvenance} would not take back. */
export function formatProvenance(provenance: Provenance): string {
  const form = stringForm(provenance);
  parseProvenance(form);
  return form;
}

function stringForm(provenance: Provenance): string {
  switch (provenance.source) {
    case "typed":
      return "typed";
    case "carried":
      return `carried:${provenance.from}`;
    case "drafted":
      return `drafted:${provenance.by}`;
    case "snippet":
    case "template":
      return `${provenance.source}:${provenance.name}`;
  }
}

/** Throws naming what it expected. The message does not repeat the input: it may hold a client's words. */
export function parseProvenance(form: string): Provenance {
  if (form === "typed") return typed;
  const colon = form.indexOf(":");
  const rest = form.slice(colon + 1);
  if (colon < 0 || !isName(rest)) throw new Error(`Cannot read provenance: ${expected}`);
  switch (form.slice(0, colon)) {
    case "snippet":
      return { source: "snippet", name: rest };
    case "template":
      return { source: "template", name: rest };
    case "drafted":
      return { source: "drafted", by: rest };
    case "carried":
      if (isDate(rest)) return { source: "carried", from: rest };
  }
  throw new Error(`Cannot read provenance: ${expected}`);
}

function isName(text: string): boolean {
  return text.length <= provenanceNameLimit && text.isWellFormed() && !/\p{Cc}/u.test(text) && text.trim() !== "";
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse takes 30 February for 2 March in some engines: the date must come back as it went in.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
