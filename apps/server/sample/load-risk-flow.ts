import { phq9 } from "@goldthread/clinical/measures/instruments/phq-9.ts";
import { riskQuestions } from "@goldthread/clinical/risk/inquiry.ts";
import type { SampleAdministration, SampleCharted, SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { riskOpenedBy } from "@goldthread/store/queries/administration.ts";
import { addInquiry, addSafetyPlan, closeConcern } from "@goldthread/store/queries/risk.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { recordAdministration } from "../measures/record-administration.ts";
import { sampleSources } from "./sample-sources.ts";

const minute = 60_000;

/**
 * One client's answer above zero at item 9, from its concern to its end: what a stranger should see of the risk flow. Some
 * hours before a session early in treatment, on paper in the waiting room.
 */
export async function loadRiskFlow(db: Database, sample: SamplePractice): Promise<void> {
  const [clinician] = sample.staff.filter(({ roles }) => roles.length === 1 && roles[0] === "clinician");
  const found = clinician === undefined ? undefined : earlyPhq9(sample.charted, clinician.id);
  if (clinician === undefined || found === undefined) return;
  const { clientId, early } = found;
  const { newId } = sampleSources(`risk flow/${clientId}`);
  const at = (minutes: number) => new Date(Date.parse(early.at) + minutes * minute).toISOString();
  const acting = { clientId, staffId: clinician.id, name: clinician.name };
  const id = newId();
  await asActor(db, { staffId: clinician.id, clock: at(-20) }, async (tx) => {
    const answers = answersOf(early.total);
    const place = { id, clientId, sessionId: null, recordedBy: clinician.id, answeredAt: at(-30), recordedAt: at(-20) };
    await recordAdministration(tx, { ...place, measure: phq9, given: { answers }, givenHow: "paper" });
  });
  await asActor(db, { staffId: clinician.id, clock: at(70) }, async (tx) => {
    const concernId = await riskOpenedBy(tx, id);
    if (concernId === null) throw new Error("Cannot load the sample practice: an answer opened no risk concern");
    await answerConcern(tx, { ...acting, concernId, newId, at });
  });
}

/** As high as the form of that day's session, with the lowest answer above zero at item 9: no change to be told of. */
function answersOf(total: number): number[] {
  const others = Math.min(24, total - 1);
  return [...Array.from({ length: 8 }, (_, item) => Math.floor((others + 7 - item) / 8)), 1];
}

interface Answering {
  readonly clientId: string;
  readonly name: string;
  readonly concernId: string;
  readonly newId: () => string;
  readonly at: (minutes: number) => string;
}

async function answerConcern(tx: Transaction, { clientId, name, concernId, newId, at }: Answering): Promise<void> {
  await addInquiry(tx, {
    id: newId(),
    clientId,
    concernId,
    sessionId: null,
    heldAt: at(10),
    answers: riskQuestions.map(({ key }) => ({
      question: key,
      answer: answered[key]?.answer ?? null,
      words: answered[key]?.words ?? "",
      whyNot: answered[key] === undefined ? "Left for the next session" : "",
    })),
    level: "low",
    reasoning:
      "Passive thoughts on two evenings, no plan and no intent; lives with family and calls a friend when low.",
    actions: "Safety plan written together; next session within the week.",
    informed: "",
    reviewOn: null,
    at: at(60),
  });
  await addSafetyPlan(tx, {
    id: newId(),
    clientId,
    number: 1,
    warningSigns: "Lying awake after two; not answering messages.",
    ownSteps: "Get up, light on, the breathing count; a walk round the block in the morning.",
    peopleAndPlaces: "The library in the afternoon; tea with the neighbour.",
    peopleToAsk: "A friend, by telephone, at any hour.",
    professionals: "The practice by day; the crisis line at night; the nearest emergency department.",
    saferSurroundings: "Only a week's medication at home; the rest stays with family.",
    madeWithClient: true,
    copyGiven: true,
    at: at(60),
  });
  const outcome =
    "Asked in the session; safety plan written together and a copy taken home. Seen again within the week.";
  await closeConcern(tx, {
    concernId,
    disposition: "safety-plan",
    outcome,
    actedBy: name,
    actedAt: at(60),
    at: at(70),
  });
}

const answered: Readonly<Record<string, { readonly answer: string; readonly words: string }>> = {
  thoughts: { answer: "passive", words: "On two evenings, for some minutes" },
  plan: { answer: "none", words: "" },
  intent: { answer: "none", words: "" },
  means: { answer: "some", words: "A month's medication in the bathroom" },
  behaviour: { answer: "never", words: "" },
  others: { answer: "none", words: "" },
  triggers: { answer: "yes", words: "A quarrel on the weekend" },
  substances: { answer: "no", words: "" },
  protective: { answer: "yes", words: "Family at home; a friend who is called" },
  collateral: { answer: "no", words: "" },
};

/** The second PHQ-9 of the first client whose treatment began with a high one. */
function earlyPhq9(
  charted: readonly SampleCharted[],
  clinicianId: string,
): { clientId: string; early: SampleAdministration } | undefined {
  for (const { clientId, administrations } of charted) {
    const [first, early] = administrations
      .filter(({ measure, staffId }) => measure === "phq-9" && staffId === clinicianId)
      .toSorted((one, two) => (one.at < two.at ? -1 : 1));
    if (first !== undefined && early !== undefined && first.total >= 15) return { clientId, early };
  }
  return undefined;
}
