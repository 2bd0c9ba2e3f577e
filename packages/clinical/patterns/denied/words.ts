import { stem } from "../stem.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
/** In whatever form. */
const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(stem));

export const denying = set("denies denied deny denying");
export const noting = set("no without nor neither");
export const notting = set(
  "not never isn't wasn't aren't weren't doesn't don't didn't hasn't haven't hadn't won't wouldn't",
);
/** What is absent there is not what was denied: "free of", "negative for". */
export const beforePreposition: ReadonlyMap<string, string> = new Map([
  ["free", "of"],
  ["negative", "for"],
  ["absence", "of"],
]);

/** Where another thought begins, which no denial before it reaches. */
export const turning = set(`but however although though yet except because since while when whenever after before until
if so whereas despite apart other instead only today`);

/** After these a "no" or "not" denies nothing: "no longer", "not only", "no change in", "no relief from", "no one". */
export const noDenial =
  set(`longer more less fewer only just merely always every everything all much enough easy sure able well
doubt one and as is are was to on change changes improvement progress difference worsening increase decrease relief control break way end escape`);

/** What is not stopped goes on: "did not stop drinking", "could not resist the urge". */
export const goingOn = stems(
  "stop quit reduce give avoid control manage resist cope forget escape finish limit refuse",
);

/**
 * Their absence is itself what is spoken of: "no sleep", "not eating", "without work". Only a denial in so many words
 * ("denies problems with sleep") takes them away.
 */
export const needs =
  stems(`sleep sleeping slept rest resting eat eating appetite energy motivation concentration interest pleasure joy
hope support contact friend friends job work money trust confidence housing insurance leave`);

/** Negated, these say that the thing was not there: "did not report", "has not had", "does not use". Others only that it
 * was not done, and it was spoken of all the same: "did not call his brother". */
export const having =
  set(`report reported reporting mention mentioned mentioning endorse endorsed endorsing describe described
describing express expressed expressing experience experienced experiencing show showed shown have had having has feel
felt feeling appear appeared seem seemed present presented use used using drink drank drunk drinking smoke smoked smoking take
took taken taking identify identified disclose disclosed acknowledge acknowledged indicate indicated voice voiced observe
observed notice noticed been being be`);

/** What follows says where or when, and no longer what is absent: "no panic in the supermarket". */
export const placing = set("in at on during within around by to from with about over for against into through");
export const possessive = set("her his their the my");
/** Of these, the ones that may say of what. */
export const linking = set("of to about with from against for");
/** After one of these they do: "no problems with alcohol", "no urge to drink". */
export const reachingOn =
  stems(`problem issue difficulty trouble concern complaint thought idea plan intent intention urge
desire wish craving use history evidence sign symptom report mention indication side effect ideation impulse`);

/** A coordinated part with one of these speaks for itself: "no alcohol, sleep is poor", "denied SI and reports worry". */
export const finite =
  set(`is are was were has had have does did do reports reported says said states stated describes described
endorses endorsed admits admitted acknowledges acknowledged feels felt continues continued remains remained presents
presented appears appeared expresses expressed identifies identified wants wanted plans went came sleeps slept eats ate works
worked drinks drank began started knew gone gets got shares shared notes noted agrees agreed explored discussed reviewed practised practiced attends attended goes lives takes visits keeps uses manages enjoys needs
he she they it client patient therapist writer we i who which that`);
/** Or begins so. */
export const opening =
  set(`good better best improved improving poor poorer more some stable increased increasing low lower
high higher still now ongoing continued much frequent occasional strong worse`);

/** By itself, or at the end: "alcohol: none", "suicidal thoughts denied". */
export const answers = set("none no nil denied denies denying negative absent");
export const absentParts = set(`reported present endorsed observed noted evident elicited expressed discussed mentioned
disclosed identified found`);
