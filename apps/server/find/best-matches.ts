import type { find } from "@goldthread/api/nouns/client.ts";
import type { ClientRow } from "@goldthread/store/queries/client.ts";
import type { KnownClient, NearSession } from "@goldthread/store/queries/find.ts";
import type { GroupRow } from "@goldthread/store/queries/group.ts";
import type { z } from "zod";
import { matcherOf } from "./word-beginnings.ts";

export type Found = z.input<typeof find.output>["found"];

export interface Findable {
  readonly known: readonly KnownClient[];
  /** For the record's keepers: anybody whose name begins so. */
  readonly others: readonly ClientRow[];
  readonly groups: readonly GroupRow[];
  readonly sessions: readonly NearSession[];
  readonly zone: string;
}

const mostOfAKind = 12;

/** What the words find, clients first; each kind has its own room, so that none crowds the others out. */
export function bestMatches(query: string, { known, others, groups, sessions, zone }: Findable): Found {
  const matches = matcherOf(query);
  const mine = known.filter(({ name, preferredName, recordNumber, aliases }) =>
    matches([name, preferredName, recordNumber, ...aliases]),
  );
  const ids = new Set(mine.map(({ id }) => id));
  const groupOf = ({ groupId }: KnownClient) => groups.find(({ id }) => id === groupId);
  const clients = [
    ...mine.map((one) => foundClient(one, groupOf(one))),
    ...others.filter(({ id }) => !ids.has(id)).map((one) => foundClient(one)),
  ];
  return [
    ...clients.slice(0, mostOfAKind),
    ...groups
      .filter(({ name }) => matches([name]))
      .slice(0, mostOfAKind)
      .map(foundGroup),
    ...sessions
      .filter((session) =>
        matches([session.title, session.clientName ?? "", session.preferredName ?? "", session.groupName ?? ""]),
      )
      .slice(0, mostOfAKind)
      .map((session) => foundSession(session, zone)),
  ];
}

function foundClient(
  { id, name, preferredName, recordNumber, birthDate, namesake }: Pick<ClientRow, keyof KnownClient & keyof ClientRow>,
  group?: GroupRow,
): Found[number] {
  const born = namesake && birthDate !== null ? `born ${birthDateWords(birthDate)}` : "";
  return {
    kind: "client",
    id,
    label: name,
    detail: [preferredName, born, recordNumber, group === undefined ? "" : `in ${group.name}`]
      .filter((part) => part !== "")
      .join(" · "),
    groupId: group?.id ?? null,
  };
}

const birthDay = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "short", year: "numeric" });

function birthDateWords(birthDate: string): string {
  return birthDay.format(new Date(`${birthDate}T00:00:00Z`));
}

function foundGroup({ id, name, facilitators }: GroupRow): Found[number] {
  return {
    kind: "group",
    id,
    label: name,
    detail: facilitators.map((person) => person.name).join(", "),
    groupId: null,
  };
}

function foundSession({ id, clientName, groupName, title, start }: NearSession, zone: string): Found[number] {
  const at = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  return {
    kind: "session",
    id,
    label: [groupName ?? clientName ?? "", title].filter((part) => part !== "").join(": "),
    detail: at.format(new Date(start)),
    groupId: null,
  };
}
