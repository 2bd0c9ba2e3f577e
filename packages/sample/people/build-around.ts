import { idFrom } from "../id-from.ts";
import type { SampleAround, SampleClient } from "../sample-practice.ts";
import { clientId } from "./build-clients.ts";
import type { ClientStory, FamilyId } from "./client-story.ts";

interface Building {
  readonly seed: string;
  readonly today: string;
  readonly stories: readonly ClientStory[];
  readonly clients: readonly SampleClient[];
}

/** Codes with words, the first first. */
const codesOf: Readonly<Record<FamilyId, readonly (readonly [code: string, words: string])[]>> = {
  panic: [["F41.0", "Panic disorder without agoraphobia"]],
  depression: [["F33.1", "Major depression, recurrent, moderate"]],
  grief: [["F43.81", "Prolonged grief"]],
  alcohol: [["F10.20", "Alcohol dependence, uncomplicated"]],
  trauma: [["F43.12", "Post-traumatic stress disorder, chronic"]],
  ocd: [["F42.2", "Obsessions and compulsions, mixed"]],
  "social-anxiety": [["F40.11", "Social anxiety, generalised"]],
  pain: [
    ["F45.42", "Pain with related psychological factors"],
    ["G89.4", "Chronic pain syndrome"],
  ],
  caregiving: [
    ["F43.23", "Adjustment disorder with anxiety and depressed mood"],
    ["Z63.79", "Other stressful life events of the family"],
  ],
  adhd: [["F90.0", "Attention deficit, mainly inattentive"]],
  postpartum: [["F53.0", "Postpartum depression"]],
  bipolar: [["F31.81", "Bipolar II disorder"]],
};

// Invented, all of them: payers that do not exist, people who do not exist, numbers kept free for fiction.
const payers = ["Fennmark Health Plan", "Larchwater County Plan", "Ostrava Mutual (fictional)"] as const;
const people = [
  ["Ines Madeup", "sister"],
  ["Tomas Fictional", "partner"],
  ["Ruth Invented", "mother"],
  ["Yusuf Imagined", "brother"],
  ["Hana Pretend", "friend"],
] as const;

/** What stands around each client: diagnoses, people, who pays, flags, and the episode of care. */
export function buildAround({ seed, today, stories, clients }: Building): readonly SampleAround[] {
  const byId = new Map(clients.map((client) => [client.id, client]));
  return stories.flatMap((story, place) => {
    const client = byId.get(clientId(seed, story));
    const from = client?.careTeam[0]?.from;
    if (client === undefined || from === undefined) return [];
    const ends = client.careTeam.map(({ to }) => to);
    const until = ends.includes(null)
      ? null
      : ends.reduce((last, end) => ((end ?? "") > (last ?? "") ? end : last), "");
    const id = (what: string) => idFrom(seed, `${what}/${story.key}`);
    return [{ clientId: client.id, from, until, ...aroundOne({ story, place, today, from, id }) }];
  });
}

interface One {
  readonly story: ClientStory;
  readonly place: number;
  readonly today: string;
  readonly from: string;
  readonly id: (what: string) => string;
}

function aroundOne({ story, place, today, from, id }: One): Omit<SampleAround, "clientId" | "from" | "until"> {
  const inProgramme = story.family === "alcohol";
  const [contact, relation] = people[place % people.length] ?? people[0];
  const mayBeTold = place % 3 === 0 ? "nothing" : place % 3 === 1 ? "appointments" : "all";
  const year = today.slice(0, 4);
  return {
    diagnoses: codesOf[story.family].map(([code, words], at) => ({ id: id(`diagnosis-${at}`), code, words })),
    contact: {
      id: id("contact"),
      name: contact,
      relation,
      phone: `555-01${String(place).padStart(2, "0")}`,
      emergency: place % 2 === 0,
      mayBeTold,
      consentBasis: mayBeTold === "nothing" ? "" : "Consent signed by the client",
      consentOn: mayBeTold === "nothing" ? null : from,
    },
    coverage: {
      id: id("coverage"),
      payer: place % 7 === 6 ? null : (payers[place % payers.length] ?? payers[0]),
      memberNumber: `FX ${String(40_000 + place * 37)}`,
      profile: inProgramme ? "us-part2" : "us-general",
      allowance: { id: id("allowance"), amount: 52, from: `${year}-01-01`, to: `${year}-12-31` },
    },
    flags: inProgramme ? [{ id: id("flag-part-2"), kind: "part-2", words: "" }] : [],
    episode: {
      id: id("episode"),
      program: inProgramme ? "Substance-use programme" : "Outpatient",
      why: "Asked for help and was assessed",
    },
  };
}
