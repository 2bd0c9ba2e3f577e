import { humanVerb } from "./human-verbs.ts";
import type { Around } from "./around.ts";
import { civilTitles, groupWords, relations } from "./context-words.ts";

// Callings and animals: whoever is introduced by one of these is no fellow member.
// oxfmt-ignore
const callings = new Set(`
doctor physician gp nurse psychiatrist psychologist therapist counselor counsellor clinician prescriber pharmacist dentist surgeon lawyer attorney solicitor judge officer caseworker worker teacher tutor coach pastor priest rabbi imam minister
chaplain reverend employer landlord landlady boss manager supervisor principal instructor dog cat pet puppy kitten horse bird parrot hamster rabbit dogs cats pets actor actress singer celebrity author character babysitter nanny mentor paramedic
detective sergeant captain physio physiotherapist chiropractor optician optometrist vet veterinarian librarian bartender barber hairdresser stylist plumber electrician mechanic driver cleaner janitor clerk cashier waiter waitress baker accountant banker agent advisor adviser notary realtor broker secretary translator navigator ombudsman guardian mediator prosecutor bailiff magistrate coroner firefighter soldier commander foreman audiologist podiatrist dermatologist neurologist cardiologist oncologist obstetrician gynecologist endocrinologist pediatrician paediatrician midwife doula hygienist orthodontist headmaster headteacher podcaster youtuber influencer streamer rapper novelist poet painter composer philosopher masseuse acupuncturist dispatcher recruiter guard postman mailman handyman gardener plumber contractor builder roofer butler housekeeper concierge usher deacon nun monk elder missionary senator governor president congressman councilwoman policeman policewoman cop trooper sheriff warden facilitator cofacilitator facilitators leader therapists interpreter receptionist secretary ancestor patron trainer director dietitian nutritionist chef intern trainee student
`.split(/\s+/).filter(Boolean));
const facilitators = new Set(
  "facilitator cofacilitator facilitators cofacilitators leader coleader leaders therapist cotherapist counselor counsellor clinician author writer staff trainee intern".split(
    " ",
  ),
);

// Tells that the name is one of the group's after all.
const ofTheGroup = /^(?:group|session|circle)$/;
const before = new Set(
  "dating dated married divorced divorcing buried loves loved misses missed marrying engaged raised adopted fostered babysitting parenting".split(
    " ",
  ),
);
const beforeWith = new Set(
  "lives living lived moved sleeps slept broke breaking works worked stays stayed staying love custody grew pregnant reunited reconciled reconcile relationship affair marriage".split(
    " ",
  ),
);
const behind = new Set(
  "died funeral death grave memorial ashes headstone daycare school kindergarten preschool birthday wedding pediatrician crib teacher nursery estate".split(
    " ",
  ),
);
const elsewhere = new Set(
  "work church school next college work's rehab hometown mosque temple gym home accounting reception class course choir band team dorm shift building street neighborhood neighbourhood warehouse factory office store club".split(
    " ",
  ),
);
const owners = new Set(
  "his her their my client's client clients patient patient's pt's a an the our this own".split(" "),
);

export type Outside = "no" | "maybe" | "surely";

/** Whether the words around introduce somebody who is not of this group: kin and friends `maybe`, callings `surely`. */
export function isOutside(near: Around): Outside {
  if (isOfGroup(near)) return "no";
  return strongest([ahead(near), appositive(near), related(near)]);
}

/** "peer Mark", "Mark from group": one of the group. */
export function isOfGroup(near: Around): boolean {
  if (
    groupWords.has(near.before()) &&
    /^[\s,(]*$/.test(near.gapBefore) &&
    !(
      near.before(2) === "family" ||
      near.before(2) === "staff" ||
      near.before(2) === "team" ||
      near.before(2) === "faculty" ||
      near.before(2) === "band" ||
      near.before(2) === "church" ||
      near.before(2) === "board"
    )
  )
    return true;
  const next = [near.after(1), near.after(2), near.after(3), near.after(4)];
  const at = next.findIndex((word) => ofTheGroup.test(word));
  const isFrom = /^(?:from|in|of|at)$/.test(next[0] ?? "") && at > 0 && at < 4;
  if (
    isFrom &&
    next
      .slice(1, at)
      .every((word) =>
        /^(?:the|this|our|that|same|thursday|monday|tuesday|wednesday|friday|morning|evening|skills|process)$/.test(
          word,
        ),
      )
  )
    return true;
  if (groupWords.has(next[0] ?? "") && /^\s*\($/.test(near.gapAfter)) return true;
  return saysAlsoInGroup(near.sentence);
}

const saidAlso = new WeakMap<readonly string[], boolean>();

/** "who is also in the group", asked once for a sentence, however many it mentions. */
function saysAlsoInGroup(sentence: readonly string[]): boolean {
  const before = saidAlso.get(sentence);
  if (before !== undefined) return before;
  const says = sentence.some(
    (word, here) =>
      word === "also" &&
      /^(?:in|attends|attending|attended|a|part|comes)$/.test(sentence[here + 1] ?? "") &&
      sentence.slice(here, here + 6).some((one) => ofTheGroup.test(one) || groupWords.has(one)),
  );
  saidAlso.set(sentence, says);
  return says;
}

/** "co-facilitator Mark", "Mark (facilitator)", "Mark led": the member of staff of that name. */
export function isLeading(near: Around): boolean {
  if (facilitators.has(near.before()) || facilitators.has(near.after()) || facilitators.has(near.after(2))) return true;
  if (onlyStaff.test(near.after())) return true;
  return staffRather.test(near.after()) && !/^(?:up|his|her|himself|herself|about|on)$/.test(near.after(2));
}

const onlyStaff =
  /^(?:led|facilitated|co-led|guided|taught|modeled|modelled|redirected|reframed|facilitator|lpc|lcsw|lmft|psyd|phd|rn|lmhc|msw|ma|co|cofacilitated|normalized|normalised|psychoeducated)$/;
/** What staff do rather than members, but "reflected on his week" is anybody's; as it is to open or to close the group. */
const staffRather =
  /^(?:introduced|provided|validated|reviewed|prompted|demonstrated|presented|reflected|summarized|summarised)$/;

/** "his brother Mark", "her friends, Ray and Mark", "a man called Mark". */
function ahead(near: Around): Outside {
  const isAfterTitle = civilTitles.has(near.before());
  if (/[.!?;\n]/.test(isAfterTitle ? near.gapBefore.replace(/^\.\s/, "") : near.gapBefore)) return "no";
  let back = isAfterTitle ? 2 : 1;
  if (
    /^(?:named|called|nicknamed|name|is|was)$/.test(near.before(back)) &&
    (near.before(back) !== "is" && near.before(back) !== "was" ? true : near.before(back + 1) === "name")
  ) {
    if (
      /^(?:named|called|nicknamed)$/.test(near.before(back)) &&
      !/^(?:he|she|they|who|was|is|i|client|and|member|peer|to|then|group)$/.test(near.before(2))
    )
      return near.before(2) === "worker" && near.before(3) === "co"
        ? "maybe"
        : strongest([calling(near.before(2)), "maybe"]);
    back += 1;
  }
  for (let step = back; step <= back + 4; step += 1) {
    const word = near.before(step);
    if (relations.has(word))
      return isTaken(near, step)
        ? "no"
        : softened(near, calling(word === "worker" && near.before(step + 1) === "co" ? "coworker" : word));
    const isPartOfList =
      word === "and" || word === "or" || word === "of" || word === "his" || word === "hers" || word === "theirs";
    // A name between: "sons Ray and Mark". Anything else ends the search.
    if (
      !isPartOfList &&
      !(step > 1 && near.before(step + 1).endsWith("s") && relations.has(near.before(step + 1))) &&
      !(step > 1 && /^(?:and|or)$/.test(near.before(step - 1)))
    )
      return "no";
  }
  return "no";
}

/** "told her mother Mark said": the kin word is somebody by itself, unless a name follows it at once. */
function isTaken(near: Around, step: number): boolean {
  return step === 1 && /^(?:that|,?\s*and)$/.test(near.gapBefore.trim());
}

/** "Victoria played the boss, Jason the employee": behind a comma that none closes, somebody new may begin. */
function softened({ gapBefore, gapAfter }: Around, outside: Outside): Outside {
  return outside === "surely" && gapBefore.includes(",") && !/^\s*[,.;)–—-]/.test(gapAfter) ? "maybe" : outside;
}

function calling(word: string): Outside {
  return callings.has(word) ? "surely" : "maybe";
}

/** "Mark, her older brother", "Mark (his ex)", "Mark is her cousin". */
function appositive(near: Around): Outside {
  const isAside = /^\s*[,(–—-]\s*$/.test(near.gapAfter);
  const isSaid = /^\s$/.test(near.gapAfter) && /^(?:is|was|being)$/.test(near.after());
  if (!isAside && !isSaid) return "no";
  const from = isSaid ? 2 : 1;
  for (let step = from; step <= from + 4; step += 1) {
    const word = near.after(step);
    if (
      groupWords.has(word) ||
      humanVerb(word) !== undefined ||
      /^(?:who|that|and|but|when|while|with|which|as|to|in|at|of|for)$/.test(word)
    )
      return "no";
    if (relations.has(word)) return step > from || isAside ? ownerBefore(near, from, step) : "no";
  }
  return "no";
}

function ownerBefore(near: Around, from: number, step: number): Outside {
  for (let at = from; at < step; at += 1)
    if (owners.has(near.after(at)) || /^(?:older|younger|elder|late|ex|former|best)$/.test(near.after(at)))
      return calling(near.after(step));
  if (step !== from) return "no";
  // "apols (Mark - dentist)": where somebody went, as likely as who somebody is.
  return /[–—-]\s*$/.test(near.gapAfter) ? "maybe" : calling(near.after(step));
}

/** "lives with Mark", "since Mark died", "Mark from work". */
function related(near: Around): Outside {
  if (before.has(near.before()) && /^ $/.test(near.gapBefore)) return "maybe";
  if (
    (near.before() === "by"
      ? /^(?:pregnant|raised|adopted|abandoned)$/.test(near.before(2))
      : /^(?:with|from|of|for|in)$/.test(near.before())) &&
    (near.before() === "by" || [2, 3].some((step) => beforeWith.has(near.before(step))))
  )
    return "maybe";
  if (
    behind.has(near.after()) ||
    (near.after() === "has" && near.after(2) === "died") ||
    (near.after() === "passed" && near.after(2) === "away")
  )
    return "maybe";
  if (
    /^(?:from|at|in)$/.test(near.after()) &&
    (elsewhere.has(near.after(2)) ||
      (/^(?:his|her|their|the)$/.test(near.after(2)) &&
        (elsewhere.has(near.after(3)) || (near.after() === "from" && elsewhere.has(near.after(4))))))
  )
    return "maybe";
  return "no";
}

function strongest(all: readonly Outside[]): Outside {
  if (all.includes("surely")) return "surely";
  return all.includes("maybe") ? "maybe" : "no";
}
