import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import { localTime } from "../calendar/local-time.ts";
import { idFrom } from "../id-from.ts";
import type { SampleIndividualSession, SampleOldRecord } from "../sample-practice.ts";
import { staffId } from "./build-staff.ts";

interface OldStory {
  readonly key: string;
  readonly name: string;
  readonly born: string;
  /** How many days before today they were last seen. */
  readonly ago: number;
  readonly why: string;
  readonly end: SampleOldRecord["end"];
}

const year = 365;

/** People who were seen long before the two years: what the keepers of the records have to decide about. All invented. */
const stories: readonly OldStory[] = [
  {
    key: "due",
    name: "Leopold Brackenrise",
    born: "1961-04-12",
    ago: 9 * year,
    why: "Low mood after a move",
    end: null,
  },
  {
    key: "proposed",
    name: "Winnifred Sallowdale",
    born: "1970-09-30",
    ago: 10 * year,
    why: "Panic on trains",
    end: "proposed",
  },
  {
    key: "held",
    name: "Caspian Thornmere",
    born: "1958-02-03",
    ago: 11 * year,
    why: "Sleep after an accident",
    end: "held",
  },
  { key: "minor", name: "Isolde Quenneville", born: "", ago: 6 * year + 200, why: "School, and a new town", end: null },
];

export function buildOldRecords(
  seed: string,
  { today, zone }: { readonly today: string; readonly zone: string },
): readonly SampleOldRecord[] {
  const time = localTime(zone);
  return stories.map(({ key, name, born, ago, why, end }, at) => {
    const last = addDays(today, -ago);
    const clientId = idFrom(seed, `old/${key}`);
    // Somebody seen at sixteen, whose record is kept until three years after they came of age.
    const birthDate = born === "" ? addDays(last, -16 * year) : born;
    return {
      clientId,
      name,
      birthDate,
      recordNumber: `L-000${at + 1}`,
      clinicianId: staffId(seed, "clinician"),
      from: addDays(last, -60),
      until: last,
      episode: { id: idFrom(seed, `old/${key}/episode`), why },
      session: lastSession({
        id: idFrom(seed, `old/${key}/session`),
        clientId,
        clinicianId: staffId(seed, "clinician"),
        why,
        at: (clock) => time(last, clock).toISOString(),
      }),
      end,
    };
  });
}

interface LastSession {
  readonly id: string;
  readonly clientId: string;
  readonly clinicianId: string;
  readonly why: string;
  /** "10:00" of the day on which they were last seen, as an instant. */
  readonly at: (clock: string) => string;
}

function lastSession({ id, clientId, clinicianId, why, at }: LastSession): SampleIndividualSession {
  return {
    id,
    kind: "individual",
    clientId,
    groupId: null,
    clinicianId,
    facilitatorIds: [],
    start: at("10:00"),
    stop: at("10:50"),
    modality: "in-person",
    place: "Millrace House",
    serviceCode: "90834",
    title: "",
    unplanned: null,
    status: "held",
    attendance: [],
    shared: null,
    rows: [],
    signedAt: null,
    note: {
      state: "signed",
      format: "soap",
      elements: [
        { element: "reported", key: null, text: `Looked back on what brought them here: ${why.toLowerCase()}.` },
        { element: "interventions", key: null, text: "Reviewed goals and the plan for setbacks." },
        { element: "response", key: null, text: "Named three signs to watch for." },
        { element: "plan", key: null, text: "Ends as planned today." },
      ],
      progress: [],
      signedAt: at("11:30"),
      authorId: clinicianId,
    },
  };
}
