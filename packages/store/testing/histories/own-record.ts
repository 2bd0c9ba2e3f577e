import type { Facts, Span } from "./facts.ts";
import type { Moment } from "./may-read.ts";

/** Somebody's own record, and what was merged into it or it into. */
export function ownRecordsOf({ own, merges }: Pick<Facts, "own" | "merges">, person: number): ReadonlySet<number> {
  const noted = own.filter((one) => one.person === person).map(({ client }) => client);
  const beside = merges.flatMap(({ client, into }) => [
    ...(noted.includes(client) ? [into] : []),
    ...(noted.includes(into) ? [client] : []),
  ]);
  return new Set([...noted, ...beside]);
}

const isNotOver = ({ to }: Span, { day }: Moment) => to === null || to >= day;

/** Whether somebody treats a client, or leads a group in which they are: today, or from a day to come. */
export function hasRelation(
  facts: Facts,
  { person, client, now }: { person: number; client: number; now: Moment },
): boolean {
  const record = new Set([client, ...facts.merges.flatMap((one) => (one.client === client ? [one.into] : []))]);
  for (const one of facts.merges) if (one.into === client) record.add(one.client);
  const isOnTeam = facts.team.some((one) => one.person === person && record.has(one.client) && isNotOver(one, now));
  const leadsThem = facts.leading.some(
    (lead) =>
      lead.person === person &&
      isNotOver(lead, now) &&
      facts.members.some((one) => one.group === lead.group && record.has(one.client) && isNotOver(one, now)),
  );
  return isOnTeam || leadsThem;
}

/** Whether somebody's own record is, or will be, in a group. */
export function isInOwnGroup(
  facts: Facts,
  { person, group, now }: { person: number; group: number; now: Moment },
): boolean {
  const own = ownRecordsOf(facts, person);
  return facts.members.some((one) => one.group === group && own.has(one.client) && isNotOver(one, now));
}
