import { addClient } from "@goldthread/api/nouns/client.ts";
import { addFacilitator, addGroup, enrolMembers } from "@goldthread/api/nouns/group.ts";
import { addSession } from "@goldthread/api/nouns/session.ts";
import { setUpEmpty } from "@goldthread/api/nouns/setup.ts";
import { addStaff, type role } from "@goldthread/api/nouns/staff.ts";
import { readMe } from "@goldthread/api/nouns/me.ts";
import type { z } from "zod";
import { aPerson, signedIn, type Person } from "./person.ts";
import { clockIn, minutesAgo, zoneByDay } from "./zone-by-day.ts";

export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly passphrase: string;
  /** Signed in at the API. */
  readonly person: Person;
}

interface MoreOfStaff {
  readonly credential?: string;
  readonly supervisor?: Somebody;
}

/** A practice of one clinician who also administers it, made through the API as fast as it goes. */
export interface APractice {
  readonly owner: Somebody;
  readonly zone: string;
  addStaff(name: string, roles?: readonly z.infer<typeof role>[], more?: MoreOfStaff): Promise<Somebody>;
  /** On the care team: the owner. */
  addClient(name: string): Promise<string>;
  addGroup(name: string, members: readonly string[], facilitators?: readonly Somebody[]): Promise<string>;
  /** From 70 to 10 minutes ago, unless said otherwise. */
  addSession(
    of: { readonly clientId: string } | { readonly groupId: string },
    times?: { readonly from: number; readonly to: number },
  ): Promise<string>;
  /** The practice's clock so many minutes ago, as it is typed and shown. */
  clockAgo(minutes: number): string;
}

const passphrase = "eleven lanterns on the quay";

export async function aPractice(address: string): Promise<APractice> {
  const zone = zoneByDay();
  const [name, email] = ["Ruth Okafor", "ruth@practice.example"];
  await aPerson(address).ask(setUpEmpty, {
    practiceName: "Lindenhof Practice",
    zone,
    name,
    email,
    credential: "LCSW",
    alsoClinician: true,
    passphrase,
  });
  const person = await signedIn(address, { email, passphrase });
  const { staff } = await person.ask(readMe, {});
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(new Date());
  return {
    zone,
    owner: { id: staff.id, name, email, passphrase, person },
    async addStaff(name, roles = ["clinician"], { credential = "PhD", supervisor } = {}) {
      const email = `${name.toLowerCase().replaceAll(" ", ".")}@practice.example`;
      const { id } = await person.ask(addStaff, {
        name,
        email,
        credential,
        roles: [...roles],
        supervisorId: supervisor?.id ?? null,
        passphrase,
      });
      return { id, name, email, passphrase, person: await signedIn(address, { email, passphrase }) };
    },
    async addClient(name) {
      return (await person.ask(addClient, { name })).id;
    },
    async addGroup(name, members, facilitators = []) {
      const { id: groupId } = await person.ask(addGroup, { name, kind: "process" });
      if (members.length > 0) await person.ask(enrolMembers, { groupId, clientIds: [...members], from: today });
      for (const { id: staffId } of facilitators) await person.ask(addFacilitator, { groupId, staffId, from: today });
      return groupId;
    },
    async addSession(of, { from, to } = { from: 70, to: 10 }) {
      const kind = "clientId" in of ? "individual" : "group";
      // Several specs want more than one session at the same hour, which the schedule would ask about.
      const session = { kind, ...of, start: minutesAgo(from), stop: minutesAgo(to), overlap: "intended" } as const;
      return (await person.ask(addSession, session)).id;
    },
    clockAgo: (minutes) => clockIn(zone, new Date(minutesAgo(minutes))),
  };
}
