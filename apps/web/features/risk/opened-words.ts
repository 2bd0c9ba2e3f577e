import type { Chart } from "../../api-types.ts";
import { momentWords } from "../../time/words.ts";

type Opened = Pick<Chart["risks"][number], "openedAt" | "openedBy" | "answeredAt" | "byLink">;

/** Since when a concern is open and by whom: an answer that came by a link is the client's act, not its sender's. */
export function openedWords({ openedAt, openedBy, answeredAt, byLink }: Opened, zone: string): string {
  if (byLink)
    return `Answered by the client by link, ${momentWords(answeredAt ?? openedAt, zone)}; link sent by ${openedBy}`;
  return `Since ${momentWords(openedAt, zone)}, ${openedBy}`;
}

/** The earliest that what closes a concern can have been done, to the minute. */
export function actedFrom({ openedAt, answeredAt }: Pick<Opened, "openedAt" | "answeredAt">): string {
  const first = answeredAt !== null && answeredAt < openedAt ? answeredAt : openedAt;
  return `${first.slice(0, 16)}:00.000Z`;
}
