import type { ClientSummary } from "../../api-types.ts";
import { dayShort } from "../../time/words.ts";

/** "born 3 May 1990 · 00012", empty where the name is enough. */
export function apartWords(client: Pick<ClientSummary, "birthDate" | "recordNumber" | "namesake">): string {
  if (!client.namesake) return "";
  const born = client.birthDate === null ? "" : `born ${dayShort(client.birthDate)}`;
  return [born, client.recordNumber].filter((part) => part !== "").join(" · ");
}
