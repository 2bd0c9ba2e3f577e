import { listClients, readChart } from "@goldthread/api/nouns/client.ts";
import { listGroups, readGroup } from "@goldthread/api/nouns/group.ts";
import { readSamplePeople } from "@goldthread/api/nouns/me.ts";
import { addSession, correctAttendance, openWriter, readToday } from "@goldthread/api/nouns/session.ts";
import { readSetupProgress, setUpSample } from "@goldthread/api/nouns/setup.ts";
import { waitUntil } from "./keyboard.ts";
import { aPerson, signedIn, type Person } from "./person.ts";
import { readWork } from "@goldthread/api/nouns/work.ts";
import { minutesAgo, zoneByDay } from "./zone-by-day.ts";

export interface SamplePractice {
  /** Sees clients and leads groups. */
  readonly clinician: Person;
  readonly administrator: Person;
  /** At the front desk. */
  readonly desk: Person;
  readonly clinicianName: string;
  /** Records of the clinician's that show what a page can show. */
  readonly ids: Readonly<
    Record<
      | "client"
      /** Whose record somebody else has asked for. */
      | "askedFor"
      | "note"
      | "groupNote"
      | "group"
      | "individualSession"
      | "groupSession"
      | "upcomingSession"
      | "signedGroupSession"
      | "retractedNote",
      string
    >
  >;
}

/** The sample practice, made through the API and waited for. */
export async function aSamplePractice(address: string): Promise<SamplePractice> {
  const nobody = aPerson(address);
  await nobody.ask(setUpSample, { zone: zoneByDay() });
  await waitUntil(
    async () => (await nobody.ask(readSetupProgress, {})).state === "done",
    "The sample practice was never ready",
    200_000,
  );
  const { passphrase, people } = await nobody.ask(readSamplePeople, {});
  const byRole = (role: string) =>
    people.find(({ roles }) => roles.some((one) => one === role)) ?? fail(`somebody with the role ${role}`);
  const [one, other, third] = [byRole("clinician"), byRole("administrator"), byRole("front-desk")];
  const [clinician, administrator, desk] = await Promise.all([
    signedIn(address, { email: one.email, passphrase }),
    signedIn(address, { email: other.email, passphrase }),
    signedIn(address, { email: third.email, passphrase }),
  ]);
  return { clinician, administrator, desk, clinicianName: one.name, ids: await idsOf(clinician) };
}

async function idsOf(clinician: Person): Promise<SamplePractice["ids"]> {
  const { groups } = await clinician.ask(listGroups, {});
  const group = groups.find(({ mine }) => mine)?.id ?? fail("a group of the clinician's own");
  const { sessions, unfinished } = await clinician.ask(readToday, {});
  const all = [...sessions, ...unfinished];
  const open = (kind: "individual" | "group") =>
    all.find((session) => session.kind === kind && ["none", "draft", "part-signed"].includes(session.noteState))?.id;
  const { sessions: held } = await clinician.ask(readGroup, { groupId: group });
  const { clients } = await clinician.ask(listClients, {});
  const charts = await Promise.all(clients.map(({ id: clientId }) => clinician.ask(readChart, { clientId })));
  const fullest = charts.toSorted((a, b) => b.timeline.length - a.timeline.length)[0] ?? fail("a client");
  // On the last day of a week the sample's own may all be over.
  const tomorrow = { start: minutesAgo(-24 * 60), stop: minutesAgo(-25 * 60) };
  const upcoming = await clinician.ask(addSession, {
    kind: "individual",
    clientId: fullest.client.id,
    ...tomorrow,
    overlap: "intended",
  });
  const noteOf = (kind: string) =>
    charts.flatMap(({ timeline }) => timeline).find((item) => item.kind === kind && item.note !== null)?.note?.id;
  const { requests } = await clinician.ask(readWork, {});
  return {
    client: fullest.client.id,
    askedFor: requests.find(({ papers }) => papers.length > 0)?.clientId ?? fail("a request with its paper"),
    note: noteOf("individual") ?? fail("a signed note"),
    groupNote: noteOf("group") ?? fail("a signed group note"),
    group,
    individualSession: open("individual") ?? fail("a session to write about"),
    groupSession: open("group") ?? held?.at(-1)?.id ?? fail("a group session"),
    upcomingSession: upcoming.id,
    ...(await aCorrectedGroup(clinician, group)),
  };
}

/** A signed session of the group in which somebody turns out not to have been there. */
async function aCorrectedGroup(clinician: Person, groupId: string) {
  const { sessions } = await clinician.ask(readGroup, { groupId });
  const signed =
    sessions?.find(({ signed: many, present }) => many > 0 && many >= present) ?? fail("a signed group session");
  const { members } = await clinician.ask(openWriter, { sessionId: signed.id });
  const member = members.find(({ draft }) => draft.noteId !== null) ?? fail("a member with a signed note");
  const { retracted } = await clinician.ask(correctAttendance, {
    sessionId: signed.id,
    clientId: member.client.id,
    version: member.attendance.version,
    status: "absent",
    because: "Marked in the wrong row.",
  });
  return { signedGroupSession: signed.id, retractedNote: retracted ?? fail("a retracted note") };
}

function fail(what: string): never {
  throw new Error(`The sample practice has not ${what}`);
}
