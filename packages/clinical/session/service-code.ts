import { sayTriggers, triggersCode, type CodeTrigger } from "./code-triggers.ts";
import { bands, crisis, familyFrom, groupFrom, type Band } from "./service-times.ts";

export const services = ["individual", "group", "family", "multi-family", "crisis", "intake"] as const;
export type Service = (typeof services)[number];

/** What a service code depends on. Codes and minutes only: the descriptors belong to the American Medical Association. */
export interface ServiceFacts {
  readonly service: Service;
  /** Face to face, without any evaluation-and-management visit of the same day. Needed where the code is timed. */
  readonly minutes?: number | undefined;
  /** Group: how many members took part. */
  readonly present?: number | undefined;
  /** Taken for true where nothing is said. */
  readonly clientPresent?: boolean | undefined;
  /** An evaluation-and-management visit the same day. */
  readonly withEvaluation?: boolean | undefined;
  readonly withMedicalServices?: boolean | undefined;
  /** One of its triggers is recorded, whichever. */
  readonly interactiveComplexity?: boolean | undefined;
  /** Those that are recorded: each is named in the reason. */
  readonly triggers?: readonly CodeTrigger[] | undefined;
}

export interface AddOn {
  readonly code: string;
  readonly units: number;
}

export interface ServiceCode {
  /** Null where none fits; `why` then says why. */
  readonly code: string | null;
  readonly addOns: readonly AddOn[];
  /** Of `code`; 0 where there is none. */
  readonly units: number;
  readonly why: string;
}

/** The code that the minutes, the attendance and the service call for, with its reason. Whole minutes count. */
export function serviceCode(facts: ServiceFacts): ServiceCode {
  if (facts.clientPresent === false && facts.service !== "family") {
    return none("The client was not there: nothing is coded for the absent.");
  }
  if (facts.minutes !== undefined && facts.minutes < 1) return none("No time was spent: there is nothing to code.");
  return withTriggers(byService[facts.service](facts), facts);
}

/** Where one of its triggers is recorded the add-on goes with the code, or the reason says why it does not. */
function withTriggers(coded: ServiceCode, { triggers = [], interactiveComplexity = false }: ServiceFacts): ServiceCode {
  if (coded.code === null || (triggers.length === 0 && !interactiveComplexity)) return coded;
  if (!complexOnes.has(coded.code)) {
    return {
      ...coded,
      why: `${coded.why} What made it harder is recorded, and ${triggersCode} does not go with ${coded.code}.`,
    };
  }
  const said = sayTriggers(triggers);
  const because = said === "" ? "one of its triggers is recorded" : `recorded: ${said}`;
  return {
    ...coded,
    addOns: [...coded.addOns, { code: triggersCode, units: 1 }],
    why: `${coded.why} With ${triggersCode}: ${because}.`,
  };
}

/** Psychotherapy alone or beside an evaluation visit, a group, a diagnostic evaluation. */
const complexOnes: ReadonlySet<string> = new Set([
  ...bands.flatMap(({ code, besideEvaluation }) => [code, besideEvaluation]),
  "90853",
  "90791",
  "90792",
]);

const byService: Readonly<Record<Service, (facts: ServiceFacts) => ServiceCode>> = {
  individual: psychotherapy,
  group: ({ present }) =>
    present !== undefined && present < groupFrom
      ? none(`${count(present, "member")} took part: a group needs at least ${groupFrom}.`)
      : one("90853", "A group session counts once for each member and day, whatever its minutes."),
  family: (facts) =>
    withMinutes(facts, (minutes) => {
      if (minutes < familyFrom) return none(`${minutes} minutes with the family: it begins at ${familyFrom}.`);
      const [code, who] = facts.clientPresent === false ? ["90846", "without"] : ["90847", "with"];
      return one(code, `${minutes} minutes with the family, ${who} the client: from ${familyFrom} minutes on.`);
    }),
  "multi-family": () => one("90849", "Several families together count once a session, whatever its minutes."),
  crisis: (facts) => withMinutes(facts, (minutes) => crisisCode(minutes, facts)),
  intake: ({ withMedicalServices }) =>
    withMedicalServices === true
      ? one("90792", "A diagnostic evaluation with medical services counts once, whatever its minutes.")
      : one("90791", "A diagnostic evaluation counts once, whatever its minutes."),
};

function psychotherapy(facts: ServiceFacts): ServiceCode {
  return withMinutes(facts, (minutes) => {
    const [shortest] = bands;
    const band = bands.findLast(({ from }) => minutes >= from);
    if (band === undefined) return none(`${count(minutes, "minute")}: psychotherapy begins at ${shortest.from}.`);
    const { withEvaluation = false } = facts;
    const why = `${minutes} minutes of psychotherapy${withEvaluation ? " beside an evaluation visit" : ""}: ${range(band)}.`;
    return one(withEvaluation ? band.besideEvaluation : band.code, why);
  });
}

function crisisCode(minutes: number, facts: ServiceFacts): ServiceCode {
  if (minutes < crisis.from) {
    const ordinary = psychotherapy(facts);
    return { ...ordinary, why: `A crisis code begins at ${crisis.from} minutes. ${ordinary.why}` };
  }
  const units = Math.max(0, Math.floor((minutes - crisis.furtherFrom) / crisis.further) + 1);
  const further = units === 0 ? "" : `, and ${count(units, "further half-hour")} begun`;
  return {
    code: "90839",
    addOns: units === 0 ? [] : [{ code: "90840", units }],
    units: 1,
    why: `${minutes} minutes of crisis: from ${crisis.from} minutes on${further}.`,
  };
}

function withMinutes({ minutes }: ServiceFacts, code: (whole: number) => ServiceCode): ServiceCode {
  return minutes === undefined
    ? none("The minutes are not known: this code depends on them.")
    : code(Math.floor(minutes));
}

function one(code: string, why: string): ServiceCode {
  return { code, addOns: [], units: 1, why };
}

function none(why: string): ServiceCode {
  return { code: null, addOns: [], units: 0, why };
}

function range({ from, to }: Band): string {
  return to === null ? `from ${from} minutes on` : `${from} to ${to} minutes`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
