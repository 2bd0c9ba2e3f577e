import fc from "fast-check";
import type { StaffRole } from "../../schema/staff.ts";
import type {
  Door,
  Facts,
  Leading,
  Membership,
  Opening,
  Person,
  Share,
  Span,
  TeamPlace,
  Withholding,
} from "./facts.ts";
import type { Moment } from "./may-read.ts";
import { hasRelation, isInOwnGroup, ownRecordsOf } from "./own-record.ts";
import type { Text } from "./texts.ts";

/**
 * One thing that happened. Whoever covers for a colleague joins the team with an end. An emergency lasts hours, so it is
 * told by how long ago it was: otherwise hardly any would last when somebody looks. What ends something says `which` of all
 * that there is by then, counted round and round: told by its names, hardly any would end what ever began.
 */
export type Step =
  | ({ readonly what: "joins team" } & TeamPlace)
  | { readonly what: "leaves team"; readonly which: number; readonly on: number }
  | ({ readonly what: "leads group" } & Leading)
  | { readonly what: "leads no more"; readonly which: number; readonly on: number }
  | ({ readonly what: "joins group" } & Membership)
  | { readonly what: "leaves group"; readonly which: number; readonly on: number }
  | {
      readonly what: "breaks glass";
      readonly person: number;
      readonly client: number;
      readonly ago: number;
      readonly hours: number;
    }
  | { readonly what: "ends emergency"; readonly which: number; readonly ago: number }
  | { readonly what: "stops working"; readonly person: number }
  | { readonly what: "comes back"; readonly person: number }
  | { readonly what: "is"; readonly person: number; readonly roles: readonly StaffRole[] }
  | { readonly what: "is supervised"; readonly person: number; readonly by: number | null }
  | { readonly what: "is merged"; readonly client: number; readonly into: number }
  | ({ readonly what: "shares" } & Omit<Share, "isTakenBack">)
  | { readonly what: "takes back"; readonly which: number }
  | { readonly what: "withholds"; readonly note: number }
  | { readonly what: "withholds no more"; readonly which: number }
  | { readonly what: "is a client"; readonly person: number; readonly client: number }
  | { readonly what: "is let in"; readonly client: number }
  | { readonly what: "is shut out"; readonly client: number };

export interface Sizes {
  readonly people: readonly Person[];
  readonly clients: number;
  readonly groups: number;
  /** Notes and drafts; the notes are the first of them. */
  readonly texts: number;
  readonly notes: number;
  /** Days that anything happens on. */
  readonly days: number;
}

/** Things that happened, in their order. */
export function histories({ people, clients, groups, texts, notes, days }: Sizes): fc.Arbitrary<readonly Step[]> {
  const person = fc.nat(people.length - 1);
  const client = fc.nat(clients - 1);
  const group = fc.nat(groups - 1);
  const [text, note] = [fc.nat(texts - 1), fc.nat(notes - 1)];
  const which = fc.nat(20);
  const on = fc.nat(days - 1);
  const ago = fc.nat(16);
  const span = fc
    .tuple(on, fc.option(fc.nat(9)))
    .map(([from, length]): Span => ({ from, to: length === null ? null : from + length }));
  const spanned = <Model>(model: { readonly [Key in keyof Model]: fc.Arbitrary<Model[Key]> }) =>
    fc.tuple(fc.record(model), span).map(([one, when]) => ({ ...one, ...when }));
  const roles = fc.subarray<StaffRole>([...allRoles], { minLength: 1, maxLength: 2 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: spanned({ what: fc.constant("joins team" as const), person, client }) },
    { weight: 3, arbitrary: fc.record({ what: fc.constant("leaves team" as const), which, on }) },
    { weight: 5, arbitrary: spanned({ what: fc.constant("leads group" as const), person, group }) },
    { weight: 2, arbitrary: fc.record({ what: fc.constant("leads no more" as const), which, on }) },
    { weight: 6, arbitrary: spanned({ what: fc.constant("joins group" as const), client, group }) },
    { weight: 3, arbitrary: fc.record({ what: fc.constant("leaves group" as const), which, on }) },
    {
      weight: 4,
      arbitrary: fc.record({
        what: fc.constant("breaks glass" as const),
        person,
        client,
        ago,
        hours: fc.nat(11).map((h) => h + 1),
      }),
    },
    { weight: 2, arbitrary: fc.record({ what: fc.constant("ends emergency" as const), which, ago }) },
    fc.record({ what: fc.constant("stops working" as const), person }),
    fc.record({ what: fc.constant("comes back" as const), person }),
    fc.record({ what: fc.constant("is" as const), person, roles }),
    fc.record({ what: fc.constant("is supervised" as const), person, by: fc.option(person) }),
    { weight: 2, arbitrary: fc.record({ what: fc.constant("is merged" as const), client, into: client }) },
    {
      weight: 6,
      arbitrary: fc.record({
        what: fc.constant("shares" as const),
        text,
        with: person,
        level: fc.constantFrom("read" as const, "comment" as const, "write" as const),
        until: fc.nat(days + 9),
      }),
    },
    { weight: 2, arbitrary: fc.record({ what: fc.constant("takes back" as const), which }) },
    { weight: 3, arbitrary: fc.record({ what: fc.constant("withholds" as const), note }) },
    fc.record({ what: fc.constant("withholds no more" as const), which }),
    { weight: 3, arbitrary: fc.record({ what: fc.constant("is a client" as const), person, client }) },
    { weight: 4, arbitrary: fc.record({ what: fc.constant("is let in" as const), client }) },
    fc.record({ what: fc.constant("is shut out" as const), client }),
  );
  return fc.array(step, { maxLength: 40 });
}

const allRoles = [
  "clinician",
  "trainee",
  "supervisor",
  "nurse",
  "aide",
  "biller",
  "records-officer",
  "front-desk",
  "administrator",
] as const;

/** What has come of it. A step that the practice's rules do not let happen leaves everything as it was. */
export function afterHistory(
  people: readonly Person[],
  { steps, now, texts }: { readonly steps: readonly Step[]; readonly now: Moment; readonly texts: readonly Text[] },
): Facts {
  const nobody = { team: [], leading: [], members: [], openings: [], merges: [] };
  const nothing: Facts = { people, ...nobody, shares: [], withheld: [], own: [], doors: [] };
  const all = (facts: Facts, step: Step): Facts => {
    const next = afterStep(facts, step, { now, texts });
    // Nobody comes into a relation to their own record, whichever step would bring it about.
    return next.own.some(({ person, client }) => isNear(next, { person, client, now })) ? facts : next;
  };
  return steps.reduce(all, nothing);
}

function isNear(
  facts: Facts,
  asked: { readonly person: number; readonly client: number; readonly now: Moment },
): boolean {
  const { person, now } = asked;
  const opened = facts.openings.some((one) => one.person === person && ownRecordsOf(facts, person).has(one.client));
  const groups = new Set(facts.leading.filter((one) => one.person === person).map(({ group }) => group));
  const isWith = [...groups].some((group) => isInOwnGroup(facts, { person, group, now }));
  return (
    opened || isWith || [...ownRecordsOf(facts, person)].some((client) => hasRelation(facts, { person, client, now }))
  );
}

function afterStep(
  facts: Facts,
  step: Step,
  { now, texts }: { readonly now: Moment; readonly texts: readonly Text[] },
): Facts {
  const { hour } = now;
  switch (step.what) {
    case "shares":
    case "takes back":
      return { ...facts, shares: sharesAfter(facts.shares, step, texts) };
    case "withholds":
    case "withholds no more":
      return { ...facts, withheld: withheldAfter(facts.withheld, step) };
    case "is a client":
      if (facts.own.some((one) => one.client === step.client)) return facts;
      return { ...facts, own: [...facts.own, step] };
    case "is let in":
    case "is shut out":
      return { ...facts, doors: doorsAfter(facts.doors, step) };
    case "joins team":
      return { ...facts, team: begun(facts.team, step, ["person", "client"]) };
    case "leaves team":
      return { ...facts, team: ended(facts.team, step) };
    case "leads group":
      return { ...facts, leading: begun(facts.leading, step, ["person", "group"]) };
    case "leads no more":
      return { ...facts, leading: ended(facts.leading, step) };
    case "joins group":
      return { ...facts, members: begun(facts.members, step, ["client", "group"]) };
    case "leaves group":
      return { ...facts, members: ended(facts.members, step) };
    case "breaks glass":
      return { ...facts, openings: [...facts.openings, { ...step, at: hour - step.ago, ended: null }] };
    case "ends emergency":
      return { ...facts, openings: one(facts.openings, step.which, (opening) => closed(opening, hour - step.ago)) };
    case "is merged":
      return { ...facts, ...merged(facts, step) };
    default:
      return { ...facts, people: facts.people.map((one, at) => (at === step.person ? personAfter(one, step) : one)) };
  }
}

type AboutPerson = Extract<Step, { what: "stops working" | "comes back" | "is" | "is supervised" }>;

function personAfter(person: Person, step: AboutPerson): Person {
  switch (step.what) {
    case "stops working":
      return { ...person, works: false };
    case "comes back":
      return { ...person, works: true };
    case "is":
      return { ...person, roles: step.roles };
    case "is supervised":
      return { ...person, supervisor: step.by === step.person ? null : step.by };
  }
}

/** A note is shared to be read alone; nobody shares with themself, and what is shared with somebody is not shared again. */
function sharesAfter(
  shares: readonly Share[],
  step: Extract<Step, { what: "shares" | "takes back" }>,
  texts: readonly Text[],
): readonly Share[] {
  if (step.what === "takes back") return one(shares, step.which, (share) => ({ ...share, isTakenBack: true }));
  const text = texts[step.text];
  const isRefused = text === undefined || text.author === step.with || (!text.isDraft && step.level === "write");
  return isRefused ? shares : [...shares, { ...step, isTakenBack: false }];
}

/** What is withheld is not withheld twice. */
function withheldAfter(
  withheld: readonly Withholding[],
  step: Extract<Step, { what: "withholds" | "withholds no more" }>,
): readonly Withholding[] {
  if (step.what === "withholds no more") return one(withheld, step.which, (each) => ({ ...each, isOver: true }));
  const { note } = step;
  return withheld.some((one) => one.note === note && !one.isOver) ? withheld : [...withheld, { note, isOver: false }];
}

/** One door for each client: once shut it stays shut, and another would be another way in. */
function doorsAfter(
  doors: readonly Door[],
  { what, client }: Extract<Step, { what: "is let in" | "is shut out" }>,
): readonly Door[] {
  if (what === "is shut out") return doors.map((one) => (one.client === client ? { ...one, isShut: true } : one));
  return doors.some((one) => one.client === client) ? doors : [...doors, { client, isShut: false }];
}

/** Nobody has one place twice from one day on, nor twice without an end. */
function begun<Row extends Span>(rows: readonly Row[], row: Row, keys: readonly (keyof Row)[]): readonly Row[] {
  const own = rows.filter((one) => keys.every((key) => one[key] === row[key]));
  if (own.some(({ from, to }) => from === row.from || (to === null && row.to === null))) return rows;
  return [...rows, row];
}

/** Ends what has no end yet; a place is not left before it was taken. */
function ended<Row extends Span>(
  rows: readonly Row[],
  { which, on }: { readonly which: number; readonly on: number },
): readonly Row[] {
  return one(rows, which, (row) => (row.to === null && on >= row.from ? { ...row, to: on } : row));
}

function closed(opening: Opening, at: number): Opening {
  const lasts = opening.ended === null && opening.at <= at && at < opening.at + opening.hours;
  return lasts ? { ...opening, ended: at } : opening;
}

/** The rows with this one of them changed. */
function one<Row>(rows: readonly Row[], which: number, change: (row: Row) => Row): readonly Row[] {
  return rows.map((row, at) => (at === which % rows.length ? change(row) : row));
}

/** Pointers lead to the record that stays in one step; one that was merged away is merged no further. */
function merged({ merges }: Facts, { client, into }: { readonly client: number; readonly into: number }) {
  const isGone = merges.some((one) => one.client === client || one.client === into);
  if (client === into || isGone) return { merges };
  return { merges: [...merges.map((one) => (one.into === client ? { ...one, into } : one)), { client, into }] };
}
