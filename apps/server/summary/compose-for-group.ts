import { sharedPartBodySchema } from "@goldthread/clinical";
import { minutesBetween } from "@goldthread/clinical/session/minutes.ts";
import { zonedTime } from "@goldthread/clinical/session/zoned-time.ts";
import { composeGroupSummary, type GroupSession } from "@goldthread/clinical/summary/compose-group-summary.ts";
import { readGroup } from "@goldthread/store/queries/group.ts";
import {
  listGroupSessionsToSum,
  readFirstGroupDay,
  readNamesInGroup,
  type GroupSessionToSum,
  type SummaryPeriod,
} from "@goldthread/store/queries/summary.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import { factKey, type Composed, type SourceFacts } from "./composed.ts";
import { interventionsInPart, partElements } from "./interventions-in.ts";
import { refuseAhead, refuseBackwards } from "./refuse-backwards.ts";

export interface GroupToSum extends SummaryPeriod {
  readonly groupId: string;
  readonly zone: string;
  readonly now: Date;
}

/** A group's summary as its signed shared parts give it now, to those who lead it. It names no member. */
export async function composeForGroup(tx: Transaction, asked: GroupToSum): Promise<Composed> {
  const { groupId, zone, kind, from, to } = asked;
  refuseBackwards(asked);
  refuseAhead(from, asked);
  const [group, rows, names, firstDay] = await Promise.all([
    readGroup(tx, groupId),
    listGroupSessionsToSum(tx, asked),
    readNamesInGroup(tx, asked),
    readFirstGroupDay(tx, asked),
  ]);
  if (group === undefined || !group.mine) refuse("not_found");
  const members = names.map(({ name, preferredName, aliases }) => ({
    name,
    preferredName: preferredName === "" ? undefined : preferredName,
    aliases: [...aliases],
    pronouns: undefined,
  }));
  const about = { id: group.id, name: group.name };
  const input = { zone, group: about, members, sessions: rows.map(sessionOf) };
  return {
    of: { clientId: null, groupId },
    period: { kind, from, to },
    client: null,
    group: about,
    summary: composeGroupSummary(input, { kind, from, to }),
    facts: new Map(rows.flatMap((row) => factsOf(row, zone))),
    firstDay,
    unnamed: members,
  };
}

function sessionOf({
  sessionId,
  start,
  stop,
  status,
  partId,
  content,
  digest,
  corrections,
  present,
  absent,
}: GroupSessionToSum): GroupSession {
  const times = { sessionId, start, minutes: minutesBetween(start, stop) };
  if (partId === null || content === null || digest === null) return { ...times, status, part: null };
  const { counts, segments } = sharedPartBodySchema.parse(JSON.parse(content));
  const body = { counts, segments, elements: partElements({ content, corrections }) };
  const interventions = interventionsInPart({ content, digest, corrections }, []);
  const amended = present === null || absent === null ? null : { present, absent };
  // What was signed took place, whatever the schedule says.
  return { ...times, status: "held", part: { id: partId, body, amended, interventions } };
}

function factsOf({ sessionId, start, partId, digest }: GroupSessionToSum, zone: string): [string, SourceFacts][] {
  const { day } = zonedTime(start, zone);
  return [
    [factKey({ kind: "session", id: sessionId }), { day, digest: null, sessionId }],
    ...(partId === null
      ? []
      : [[factKey({ kind: "shared-part", id: partId }), { day, digest, sessionId }] satisfies [string, SourceFacts]]),
  ];
}
