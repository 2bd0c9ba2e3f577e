import { nothingKnown } from "../nothing-known.ts";
import { openingVerbs } from "../lexicon/techniques.ts";
import { readNote, type ReadNote, type ReadSentence, type ReadWord } from "../read-note.ts";
import { leadingHeading, takenBy, type Heading } from "./headings.ts";

/** Who a sentence is about, by its first words: the client, the author and colleagues, the group as a whole. */
export type Who = "client" | "clinician" | "group" | "unknown";

/** A sentence of the note with what surrounds it. */
export interface Statement {
  readonly sentence: ReadSentence;
  /** Without the heading it begins with. */
  readonly text: string;
  readonly words: readonly ReadWord[];
  readonly who: Who;
  /** The heading or the section that it stands under. */
  readonly under: Heading | undefined;
  readonly before: Statement | undefined;
  /** The first of the note. */
  readonly isFirst: boolean;
  /** Of the part that every member's note carries. */
  readonly isShared: boolean;
}

const made = new WeakMap<ReadNote, readonly Statement[]>();

/** The note's sentences, each read once, those of the shared part that it carries among them. */
export function statementsOf(note: ReadNote): readonly Statement[] {
  const known = made.get(note);
  if (known !== undefined) return known;
  const own = read(note, false);
  const all = note.sharedText === undefined ? own : [...own, ...sharedStatements(note.sharedText)];
  made.set(note, all);
  return all;
}

function sharedStatements(text: string): Statement[] {
  const note = { kind: "group", format: "group", sections: [{ key: "shared", text, spans: undefined }] };
  return read(readNote({ ...nothingKnown, note }), true);
}

function read(note: ReadNote, isShared: boolean): Statement[] {
  const statements: Statement[] = [];
  const names = new Set(
    [note.client?.name.split(" ")[0], note.client?.preferredName].map((name) => name?.toLowerCase()),
  );
  let section = -1;
  let part: Heading | undefined;
  let hasSubjective = false;
  for (const sentence of note.sentences) {
    if (sentence.section !== section) {
      section = sentence.section;
      part = takenBy(note.note.format, note.sections[section]?.key ?? "");
      hasSubjective = false;
    }
    const leading = leadingHeading(sentence.text, hasSubjective);
    hasSubjective ||= leading?.heading === "reported";
    if (leading?.beginsPart === true) part = leading.heading;
    const from = leading?.from ?? 0;
    const words = from === 0 ? sentence.words : sentence.words.filter(({ start }) => start >= sentence.start + from);
    const under = leading?.heading ?? part;
    for (const clause of clausesOf(note, words, names)) {
      const last = statements.at(-1);
      const [first, end] = [clause[0], clause.at(-1)];
      if (first === undefined || end === undefined) continue;
      const isLast = end === words.at(-1);
      const begin = clause === words || first === words[0] ? from : first.start - sentence.start;
      const statement: Statement = {
        sentence,
        text: sentence.text.slice(begin, isLast ? undefined : end.end - sentence.start),
        words: clause,
        who: whoUnder(under, clause, names),
        under,
        before: last?.sentence.section === section ? last : undefined,
        isFirst: last === undefined,
        isShared: isShared || (under !== undefined && sharedParts.has(under)),
      };
      if (statement.before !== undefined) following.set(statement.before, statement);
      statements.push(statement);
    }
  }
  return statements;
}

const following = new WeakMap<Statement, Statement>();

/** The one behind it in its section. */
export function nextAfter(statement: Statement): Statement | undefined {
  return following.get(statement);
}

const joining = new Set("and but while whereas then so".split(" "));
const clientLead = new Set("client patient pt ct member resident he she they who".split(" "));

/** A sentence at its semicolons, and where the author's deed ends and the client's begins: “… , and she practised it”. */
function clausesOf(
  note: ReadNote,
  words: readonly ReadWord[],
  names: ReadonlySet<string | undefined>,
): readonly ReadWord[][] {
  const clauses: ReadWord[][] = [];
  let clause: ReadWord[] = [];
  const text = note.sections[words[0]?.section ?? 0]?.text ?? "";
  for (const [at, word] of words.entries()) {
    const gap = text.slice(words[at - 1]?.end, word.start);
    const isLead = clientLead.has(word.lower) || names.has(word.lower);
    const isTurn = isLead && clause.length > 2 && (joining.has(words[at - 1]?.lower ?? "") || gap.includes(","));
    if (gap.includes(";") || (isTurn && whoOf(clause, names) === "clinician")) {
      clauses.push(clause);
      clause = [];
    }
    clause.push(word);
  }
  return [...clauses, clause];
}

/** Here a verb without its subject is the client's. */
const ownsVerbs: ReadonlySet<string> = new Set(["response", "evaluation", "reported", "member"]);
const sharedParts: ReadonlySet<Heading> = new Set(["group", "topic", "climate", "segment", "objective"]);

const clinicians = new Set(
  "therapist writer clinician i we counselor counsellor facilitator facilitators cofacilitator nurse staff provider worker dr psychologist aide carer author leader leaders trainer coach rn lpn cna therapist's writer's psychiatrist prescriber interventionist practitioner manager cm sw slp ot cota th ther".split(
    " ",
  ),
);
const groups = new Set(
  "group members participants everyone several most attendees clients patients residents all some others group's".split(
    " ",
  ),
);
const clients = new Set(
  "cl kid boy girl mr mrs ms mx mom mum mommy mummy dad daddy wife husband spouse grandmother grandfather grandma grandpa aunt uncle guardian caregiver client patient pt ct member resident participant he she they consumer child teen couple family client's patient's member's resident's his her their him them individual adolescent youth veteran mother father parents student couple's".split(
    " ",
  ),
);
const passedOver = new Set(
  "the this today's today a an in with after during when once at by on as for both then also while upon using through".split(
    " ",
  ),
);
const lookAhead = 7;

function whoOf(words: readonly ReadWord[], names: ReadonlySet<string | undefined>): Who {
  const first = words[0];
  if (first === undefined) return "unknown";
  const lead = words.find(({ lower }) => !lower.endsWith("ly")) ?? first;
  if (isShownSkill(words)) return "client";
  // "Played the feelings game and taught the turtle": who teaches is the author.
  if (/^\p{Lu}\p{Ll}{2,}ed$/u.test(first.text) && words.slice(1).some(({ lower }) => teaching.has(lower)))
    return "clinician";
  if (openingVerbs.has(lead.lower) && !passedOver.has(first.lower) && !isComparison(words)) return "clinician";
  for (const [at, { lower, text, isQuoted }] of words.slice(0, lookAhead).entries()) {
    if (isQuoted) continue;
    if (clinicians.has(lower)) return "clinician";
    if (isGroup(words, at)) return "group";
    if (at > 1 && belonging.has(lower)) continue;
    if (clients.has(lower) || names.has(lower)) return withClinician(words, at) ? "clinician" : "client";
    if (at === 0 && isName(text, words[1])) return "client";
  }
  return "unknown";
}

const teaching = new Set("taught coached modeled modelled introduced guided facilitated".split(" "));

/** Where a verb stands without its subject, the heading says whose it is. */
function whoUnder(
  under: Heading | undefined,
  clause: readonly ReadWord[],
  names: ReadonlySet<string | undefined>,
): Who {
  const lower = clause[0]?.lower ?? "";
  if (ownsVerbs.has(under ?? "") && openingVerbs.has(lower)) return "client";
  const who = whoOf(clause, names);
  const isLed = clientLead.has(lower) || names.has(lower) || clientLead.has(clause[1]?.lower ?? "");
  if (who === "unknown" && (under === "member" || under === "response" || under === "evaluation")) return "client";
  return under === "interventions" && who === "client" && !isLed ? "clinician" : who;
}

/** A sentence that begins with a verb: whose deed it is, only the rest can say. */
export function hasNoSubject({ words }: Pick<Statement, "words">): boolean {
  return openingVerbs.has(words[0]?.lower ?? "");
}

/** “Demonstrated good understanding” is the client's; “demonstrated a snack basket” the author's. */
function isShownSkill(words: readonly ReadWord[]): boolean {
  return words[0]?.lower === "demonstrated" && words.slice(1, 4).some(({ lower }) => skills.has(lower));
}

const skills = new Set(
  "understanding ability insight skill skills use willingness improvement knowledge awareness progress how".split(" "),
);

/** “Compared with last month he …” is nobody's deed. */
function isComparison(words: readonly ReadWord[]): boolean {
  return words[0]?.lower === "compared" && /^(?:with|to)$/.test(words[1]?.lower ?? "");
}

/** Whose, or to whom: only at the beginning do they say who the sentence is about. */
const belonging = new Set("his her their him them".split(" "));
const quantifiers = new Set("several most all some others".split(" "));

function isGroup(words: readonly ReadWord[], at: number): boolean {
  const lower = words[at]?.lower ?? "";
  if (quantifiers.has(lower)) return at === 0;
  return groups.has(lower) && !(lower === "group" && at > 2) && !/^(?:his|her|their)$/.test(words[at - 1]?.lower ?? "");
}

/** “Client and therapist reviewed …” is what was done together. */
function withClinician(words: readonly ReadWord[], at: number): boolean {
  return words[at + 1]?.lower === "and" && [at + 2, at + 3].some((one) => clinicians.has(words[one]?.lower ?? ""));
}

const spoken = new Set(
  "says said told spoke reports states describes found felt was is has had came took wrote read gave sat left made kept drew chose began thought got went knew saw ran held did".split(
    " ",
  ),
);
const noNames = new Set(
  "de re pre role self co nine one two three four five six seven eight ten eleven twelve no not it this that there attendance panic drinking cravings craving anxiety depression yelling homework weight appetite energy focus concentration grades school work distress urges nightmares symptoms functioning mood affect sleep risk session group plan goal progress sertraline what nothing none nobody next pain attacks checks nights days".split(
    " ",
  ),
);

function isName(text: string, next: ReadWord | undefined): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(text) || /(?:ed|ing|ly)$/u.test(text) || noNames.has(text.toLowerCase())) return false;
  return next !== undefined && next.text === next.lower && (spoken.has(next.lower) || /\p{Ll}{2}ed$/u.test(next.lower));
}
