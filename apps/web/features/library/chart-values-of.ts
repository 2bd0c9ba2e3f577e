import type { ChartValues } from "@goldthread/clinical/library/chart-values.ts";
import { clockWords, dayInFull } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import type { WrittenSession } from "./written-session.ts";

interface About {
  readonly writer: WrittenSession;
  readonly zone: string;
  readonly author: string;
  /** Nobody for a group's shared part: it names no member. */
  readonly client: { readonly name: string; readonly preferredName: string; readonly pronouns: string } | null;
  readonly objectives: readonly { readonly text: string }[];
}

/** What is known of the session that a snippet may ask for. Nothing is guessed: what is not known stays an open place. */
export function chartValuesOf({ writer, zone, author, client, objectives }: About): ChartValues {
  const { session, group, members } = writer;
  const [only] = objectives;
  return {
    date: dayInFull(zonedTime(session.start, zone).day),
    start: clockWords(session.start, zone),
    stop: clockWords(session.stop, zone),
    ...(session.minutes > 0 ? { minutes: String(session.minutes) } : {}),
    place: session.place,
    author,
    ...(client === null
      ? {}
      : {
          client: client.name,
          preferred: client.preferredName === "" ? client.name : client.preferredName,
          pronouns: client.pronouns,
        }),
    ...(objectives.length === 1 && only !== undefined ? { objective: only.text } : {}),
    ...(group === null
      ? {}
      : {
          group: group.name,
          present: String(members.filter(({ attendance }) => attendance.status !== "absent").length),
          enrolled: String(members.length),
        }),
  };
}
