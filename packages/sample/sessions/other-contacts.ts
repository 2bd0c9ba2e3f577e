import { idFrom } from "../id-from.ts";
import { prngFrom } from "../prng.ts";
import type { SampleClient, SampleContact, SampleIndividualSession, SampleSession } from "../sample-practice.ts";

interface Building {
  readonly seed: string;
  readonly clients: readonly SampleClient[];
  readonly sessions: readonly SampleSession[];
}

const minute = 60_000;
const day = 24 * 60 * minute;

type Told = Pick<SampleContact, "contact" | "title" | "modality"> & { readonly minutes: number; readonly text: string };

const calls: readonly Told[] = [
  {
    contact: { kind: "phone", direction: "incoming", who: "", relation: "", consentBasis: null },
    title: "Phone call",
    modality: "phone",
    minutes: 6,
    text: "Called to move the coming appointment. Sounded calm, named no crisis when asked, and repeated the new time back.",
  },
  {
    contact: {
      kind: "collateral",
      direction: "outgoing",
      who: "Orla Fenwick",
      relation: "Sister",
      consentBasis: "authorisation",
    },
    title: "Collateral contact",
    modality: "phone",
    minutes: 14,
    text: "Spoke with the client's sister within the signed authorisation. She described mornings out of bed by eight and two meals a day, and one evening of raised voices. Nothing from the sessions was told. Will bring the mornings up at the next session.",
  },
  {
    contact: { kind: "message", direction: "incoming", who: "", relation: "", consentBasis: null },
    title: "Message",
    modality: "phone",
    minutes: 0,
    text: "Asked in writing for the worksheet of last time. Sent it through the portal; no clinical content was exchanged.",
  },
  {
    contact: {
      kind: "coordination",
      direction: "outgoing",
      who: "Dr. Pell Ashgrove",
      relation: "Primary care",
      consentBasis: "care",
    },
    title: "Coordination of care",
    modality: "phone",
    minutes: 9,
    text: "Told primary care of the appointment times and asked for the date of the last blood count. The office will fax it. No change of the plan.",
  },
  {
    contact: {
      kind: "consultation",
      direction: null,
      who: "Ingrid Vossmere",
      relation: "Supervisor",
      consentBasis: "care",
    },
    title: "Consultation",
    modality: "in-person",
    minutes: 15,
    text: "Talked the pacing of exposure through. Agreed to stay with the present step for another two weeks and to repeat the measure before going on.",
  },
];

/** Calls, messages and talks about a client between the sessions, and an attempt to reach whoever did not come. */
export function buildContacts(building: Building): readonly SampleContact[] {
  // Not by start: a change of clocks would put them in another order, and what they are must not depend on the day.
  return [...afterNoShows(building), ...betweenSessions(building)];
}

/** A dozen of the latest, each half an hour after the session would have begun. Counted, so that no day of the week moves them. */
function afterNoShows({ seed, sessions }: Building): readonly SampleContact[] {
  const missed = sessions.filter(
    (session): session is SampleIndividualSession => session.kind === "individual" && session.status === "no-show",
  );
  return missed
    .slice(-14, -2)
    .map((session) =>
      contactAfter(seed, session, { key: "outreach", at: Date.parse(session.start) + 30 * minute, told: outreach }),
    );
}

const outreach: Told = {
  contact: { kind: "outreach", direction: "outgoing", who: "", relation: "", consentBasis: null },
  title: "Outreach",
  modality: "phone",
  minutes: 0,
  text: "Called after the missed session and left a voice message with the practice's number and nothing else. No concern was open. Will try once more tomorrow and offer another time.",
};

/** One contact for every other client, two days after a session of the later part of the treatment. */
function betweenSessions({ seed, clients, sessions }: Building): readonly SampleContact[] {
  return clients.flatMap((client, place) => {
    const own = sessions.filter((session) => session.clientId === client.id);
    const at = prngFrom(`${seed}/contact/${client.id}`).between(
      Math.floor(own.length * 0.6),
      Math.floor(own.length * 0.85),
    );
    const after = own
      .slice(0, at)
      .findLast(
        (session): session is SampleIndividualSession =>
          session.kind === "individual" && session.status === "held" && session.note?.state === "signed",
      );
    const told = calls[Math.floor(place / 2) % calls.length];
    if (place % 2 === 1 || after === undefined || told === undefined) return [];
    return [contactAfter(seed, after, { key: "between", at: Date.parse(after.start) + 2 * day, told })];
  });
}

function contactAfter(
  seed: string,
  session: SampleIndividualSession,
  { key, at, told }: { readonly key: string; readonly at: number; readonly told: Told },
): SampleContact {
  const { minutes, text, contact, title, modality } = told;
  const stop = at + Math.max(1_000, minutes * minute);
  return {
    ...session,
    id: idFrom(seed, `contact/${key}/${session.id}`),
    start: new Date(at).toISOString(),
    stop: new Date(stop).toISOString(),
    modality,
    place: "",
    serviceCode: null,
    title,
    unplanned: null,
    status: "held",
    contact,
    note: {
      state: "signed",
      format: "narrative",
      elements: [{ element: "narrative", key: null, text }],
      progress: [],
      signedAt: new Date(stop + 12 * minute).toISOString(),
      authorId: session.clinicianId,
    },
  };
}
