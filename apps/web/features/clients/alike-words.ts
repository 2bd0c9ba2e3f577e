import type { Alike } from "../../api-types.ts";

/** Of somebody whom the reader may not see: that there is somebody, and who can look. */
export function askWords({ sameName, ask }: NonNullable<Alike["others"]>): string {
  const who = sameName ? "A client of this name" : "A client with a name much like this, born the same day,";
  const ask1 = ask.length === 0 ? "Ask whoever keeps the records" : `Ask ${inOneLine(ask)}`;
  return `${who} is here whom you may not see. ${ask1} whether it is the same person.`;
}

function inOneLine(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}
