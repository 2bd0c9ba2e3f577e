import { isBlank } from "../../note/is-blank.ts";
import { profileOf } from "../../profiles/index.ts";
import type { ReadNote } from "../read-note.ts";
import { takenBy } from "./headings.ts";

export const asks = [
  "interventions",
  "clientResponse",
  "goalLink",
  "progress",
  "riskStatus",
  "plan",
  "startStop",
  "participants",
  "medicalNecessity",
  "groupTopic",
  "individualPart",
] as const;
export type Ask = (typeof asks)[number];

/** What kind of note this is to the reviewer, whatever it is called. */
export type Occasion =
  | "session"
  | "group"
  | "group-shared"
  | "group-member"
  | "family"
  | "crisis"
  | "intake"
  | "medication"
  | "nursing"
  | "discharge"
  | "contact"
  | "missed"
  | "other";

const always: Readonly<Record<Occasion, readonly Ask[]>> = {
  session: [
    "interventions",
    "clientResponse",
    "goalLink",
    "progress",
    "riskStatus",
    "plan",
    "startStop",
    "medicalNecessity",
  ],
  group: [
    "interventions",
    "clientResponse",
    "goalLink",
    "progress",
    "riskStatus",
    "plan",
    "startStop",
    "participants",
    "groupTopic",
    "individualPart",
  ],
  "group-shared": ["interventions", "startStop", "participants", "groupTopic"],
  "group-member": ["clientResponse", "goalLink", "progress", "riskStatus", "plan", "individualPart"],
  family: [
    "interventions",
    "clientResponse",
    "goalLink",
    "progress",
    "riskStatus",
    "plan",
    "startStop",
    "participants",
    "medicalNecessity",
  ],
  crisis: ["interventions", "clientResponse", "riskStatus", "plan", "startStop"],
  intake: ["medicalNecessity", "riskStatus", "plan", "startStop"],
  medication: ["clientResponse", "riskStatus", "plan", "startStop", "medicalNecessity"],
  nursing: ["interventions", "clientResponse"],
  discharge: ["progress", "riskStatus", "plan"],
  contact: ["plan"],
  missed: [],
  other: [],
};

const byKind: readonly (readonly [RegExp, Occasion])[] = [
  [/no-?show|cancel|missed|dna|did-not-attend|absen/u, "missed"],
  [/private|psychotherapy-note|supervision|plan$|treatment-plan|incident|administrative|letter|consent/u, "other"],
  [/group/u, "group"],
  [/crisis|emergency|urgent/u, "crisis"],
  [/intake|evaluation|assessment|biopsychosocial|admission|diagnostic/u, "intake"],
  [/discharge|transfer|closing|termination|summary|monthly|quarterly/u, "discharge"],
  [/medication|psychiatr|prescrib|med-check|medical/u, "medication"],
  [/shift|nursing|nurse|daily|care|aged|adl|handover/u, "nursing"],
  [/family|couple|conjoint|multi-family/u, "family"],
  [/contact|phone|message|collateral|consult|coordinat|outreach|case-?management/u, "contact"],
  [
    /progress|individual|session|therapy|follow|counsel|treatment|narrative|visit|ot|occupational|soap|note/u,
    "session",
  ],
];
const missedWords =
  /\b(?:no[- ]show(?:ed)?|did not (?:attend|come|arrive|show|keep|appear)|didn't (?:attend|come|show)|failed to attend|missed (?:the |today's |this |her |his |their )?(?:session|appointment|visit)|cancel?led (?:the |today's |this |her |his |their )?(?:session|appointment|visit)|(?:session|appointment|visit) (?:was )?(?:cancel?led|missed|not kept))\b/iu;
const nursingFormats = new Set(["f-dar", "pie", "apie", "soapie", "dar", "fdar"]);
/** What a format has no place for, and its readers do not look for. */
const notInFormat: ReadonlyMap<string, readonly Ask[]> = new Map(
  Object.entries<readonly Ask[]>({
    "f-dar": ["goalLink", "progress", "plan", "medicalNecessity", "riskStatus"],
    dar: ["goalLink", "progress", "plan", "medicalNecessity", "riskStatus"],
    pie: ["goalLink", "progress", "plan", "medicalNecessity", "riskStatus"],
    apie: ["goalLink", "progress", "medicalNecessity"],
    soapie: ["goalLink", "progress", "medicalNecessity"],
  }),
);

const known = new WeakMap<ReadNote, ReadonlySet<Ask>>();

/** What this note must hold by its kind, its format and its profile. An empty note is asked for nothing: another rule speaks. */
export function askedOf(note: ReadNote): ReadonlySet<Ask> {
  const before = known.get(note);
  if (before !== undefined) return before;
  const found = note.sections.every(({ text }) => isBlank(text)) ? new Set<Ask>() : gather(note);
  known.set(note, found);
  return found;
}

function gather(note: ReadNote): Set<Ask> {
  const occasion = occasionOf(note);
  const own = new Set(always[occasion]);
  for (const ask of required(note, occasion)) own.add(ask);
  for (const ask of notInFormat.get(note.note.format ?? "") ?? []) own.delete(ask);
  if (note.session === undefined) own.delete("startStop");
  return own;
}

function required({ profile }: ReadNote, occasion: Occasion): Ask[] {
  if (profile === undefined || (occasion !== "session" && occasion !== "group")) return [];
  const named = profileOf(profile)?.requires.value[occasion === "group" ? "group" : "individual"] ?? [];
  return asks.filter((ask) => named.includes(ask));
}

/** What the note is for, by its kind, the service and its parts; a missed session by what it says. */
export function occasionOf(note: ReadNote): Occasion {
  const kind = note.note.kind
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
  const named = byKind.find(([pattern]) => pattern.test(kind))?.[1] ?? "other";
  if (named === "other" || named === "missed") return named;
  if (named !== "group" && isMissed(note)) return "missed";
  if (named === "group" || (named === "session" && note.session?.service === "group")) return groupPart(note);
  if (named === "session") return byService(note);
  return named;
}

function byService({ session, note }: ReadNote): Occasion {
  const service = session?.service ?? "";
  if (/crisis/u.test(service)) return "crisis";
  if (/intake|evaluation/u.test(service)) return "intake";
  if (/family|couple/u.test(service)) return "family";
  return nursingFormats.has(note.format ?? "") && !/progress/u.test(note.kind) ? "nursing" : "session";
}

/** The shared part alone, one member's part alone, or both. */
function groupPart({ note, sharedText }: ReadNote): Occasion {
  if (note.format === "group-shared") return "group-shared";
  if (note.format === "group-member") return "group-member";
  const parts = note.sections.map(({ key }) => takenBy(note.format, key));
  const isOnly = (...of: readonly unknown[]) => parts.length > 0 && parts.every((part) => of.includes(part));
  if (isOnly("member")) return sharedText === undefined ? "group-member" : "group";
  if (isOnly("group", "topic", "objective", "climate", "segment")) return "group-shared";
  return "group";
}

function isMissed({ session, sections }: ReadNote): boolean {
  const status = session?.attendance?.status ?? "";
  if (/absent|no-?show|cancel/u.test(status)) return true;
  const whole = sections.map(({ text }) => text).join("\n");
  const beginning = whole.slice(0, 160);
  return (
    whole.length < 900 &&
    missedWords.test(beginning) &&
    !/\b(?:last|previous|earlier|prior) (?:session|appointment|visit|week)/iu.test(beginning)
  );
}
