import type { ReadNote } from "../read-note.ts";
import { around, type Around } from "./around.ts";
import {
  abbreviations,
  days,
  faithNames,
  groupWords,
  listOpeners,
  personBefore,
  placeNames,
  placeVerbs,
  strictPersonBefore,
  timeBefore,
  timeNames,
  topicWords,
} from "./context-words.ts";
import { fold, isLatin } from "./fold.ts";
import { familyNames, givenNames } from "./given-names.ts";
import { auxiliaries, humanStates, humanVerb, speech } from "./human-verbs.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { gapAfter, isCapitals, isTitled, type Mention, type SectionText } from "./mention.ts";
import type { Person } from "./name-forms.ts";
import { isNoPerson, isTitledOutsider } from "./not-a-person.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import { isLeading, isOfGroup, isOutside } from "./outsiders.ts";

/** `block`: a member; `ask`: a member or somebody of the same name; `pass`: neither, or not a name at all. */
export type Verdict = "block" | "ask" | "pass";

export interface Judgement {
  readonly verdict: Verdict;
  /** Asked because somebody of the client's own life seems meant, who may be named again further on. */
  readonly isIntroduced: boolean;
}

const pass: Judgement = { verdict: "pass", isIntroduced: false };
const ask: Judgement = { verdict: "ask", isIntroduced: false };
const block: Judgement = { verdict: "block", isIntroduced: false };

export function judge(note: ReadNote, section: SectionText, mention: Mention): Judgement {
  const who = whoIsMeant(mention);
  if (who === "nobody") return pass;
  const near = around(note, section, mention);
  // "Ms. Williams", where a member is called William.
  if (
    mention.how === "plural" &&
    familyNames.has(`${mention.base}s`) &&
    !/^(?:the|both|two|three|several|our|other)$/.test(near.before())
  )
    return pass;
  const raw = section.text.slice(mention.start, mention.end);
  const isCapital = isTitled(raw) || isCapitals(raw);
  const isAnother =
    isCapital &&
    /^(?:another|other|both|two|three|second)$/.test(near.before()) &&
    (near.before() !== "other" || mention.how !== "plural");
  if (who === "client" && !isAnother) return pass;
  const isCivil = /^(?:mr|mrs|ms|miss|mx)$/.test(near.before()) && /^\.? $/.test(near.gapBefore);
  if (isNoPerson(mention, near) && !(mention.isFull && near.acts === "sure") && !isCivil) return pass;
  if (isTitledOutsider(near)) return mention.isFull ? ask : pass;
  if (!mention.isFull && isSomebodyElse(section, mention, near)) return pass;
  if (isOfGroup(near) && !(ordinaryWords.has(mention.base) && (!isCapital || (near.isAtStart && near.acts === "no"))))
    return who === "doubtful" ? ask : block;
  const outside = mention.isFull || isCivil ? "no" : isOutside(near);
  if (outside === "surely" || (outside === "maybe" && mention.how === "slip" && isKnownName(mention.base))) return pass;
  const verdict = isCivil || isAnother ? "block" : byWords(section, mention, near, raw);
  if (verdict === "pass") return pass;
  if (outside === "maybe") return { verdict: "ask", isIntroduced: true };
  if (who === "doubtful") return isLeading(near) ? pass : ask;
  return verdict === "ask" || (mention.how === "slip" && !mention.isFull && isKnownName(mention.base)) ? ask : block;
}

function isKnownName(base: string): boolean {
  return givenNames.has(base) || familyNames.has(base);
}

/** Whose name it is, where several have it: the nearer the form, the likelier; the client before everybody. */
function whoIsMeant({ hits }: Mention): "member" | "client" | "doubtful" | "nobody" {
  const near = (person: Person["role"][], isExact: boolean) =>
    hits.some((hit) => person.includes(hit.person.role) && (hit.kind !== "nickname") === isExact);
  const [exact, nickname] = [near(["member"], true), near(["member"], false)];
  if (!exact && !nickname) return "nobody";
  if (near(["client"], true)) return "client";
  if (near(["client"], false)) return exact ? "doubtful" : "client";
  if (near(["facilitator", "author"], true)) return exact ? "doubtful" : "nobody";
  return near(["facilitator", "author"], false) ? "doubtful" : "member";
}

/** Another last name behind the first, or another first name before the last: somebody else. */
function isSomebodyElse(section: SectionText, { hits, first, isPossessive, how }: Mention, near: Around): boolean {
  if (how === "initials" || how === "plural" || near.isCapitalSentence) return false;
  if (
    /^(?:van|von|de|del|della|di|du|la|le|der|den|ter|bin|al|el)$/.test(near.after()) &&
    near.gapAfter === " " &&
    near.isNameAfterNext &&
    !hits.some(({ person }) => person.forms.has(fold(near.after(2))))
  )
    return true;
  const given = hits.filter(({ kind }) => kind !== "family");
  const family = hits.filter(({ kind }) => kind === "family");
  const next = fold(near.rawAfter);
  const isSurname = isSurnameAfter(near, next);
  const known = (form: string) => hits.some(({ person }) => person.forms.has(form));
  if (
    given.length > 0 &&
    !isPossessive &&
    near.gapAfter === " " &&
    isTitled(near.rawAfter) &&
    isSurname &&
    !days.has(next) &&
    !known(next)
  )
    return true;
  if (family.length === 0 || near.gapBefore !== " " || !isTitled(near.rawBefore)) return false;
  const previous = fold(near.rawBefore);
  if (known(previous) || days.has(previous) || groupWords.has(previous)) return false;
  const isFirstWord = first > 0 && isAtStart(section, first - 1);
  if (!givenNames.has(previous)) return !isOrdinary(previous) && !/^(?:mr|mrs|ms|miss|mx|pt|client)$/.test(previous);
  return !isOrdinary(previous) || !isFirstWord || !/^(?:will|may|mark|can|grant)$/.test(previous);
}

/** A capital behind a first name is a last name: unless it is a mark in a list, "Marcus Present", or a verb. */
function isSurnameAfter(near: Around, next: string): boolean {
  if (familyNames.has(next)) return true;
  // Vincent van Gogh's, Raymond Carver's
  if (/['’]s$/.test(near.rawAfter) && !givenNames.has(next)) return true;
  // Victor Hugo, Ray Charles
  if (givenNames.has(next) && !isOrdinary(next)) return !near.isHeading;
  if (near.isHeading || humanStates.has(next) || listOpeners.has(next)) return false;
  if (!isOrdinary(next)) return true;
  const further = near.after(2);
  const goesOn = humanVerb(further) !== undefined || auxiliaries.has(further) || further === "";
  return (
    !groupWords.has(next) && !near.isAtStart && goesOn && !/^(?:is|was|has|yes|no|client|group|session|day)$/.test(next)
  );
}

function isAtStart(section: SectionText, at: number): boolean {
  return at === 0 || /[.!?:\n]/.test(gapAfter(section, at - 1));
}

function byWords(section: SectionText, mention: Mention, near: Around, raw: string): Verdict {
  const [isTitle, isAll] = [isTitled(raw), isCapitals(raw)];
  if (mention.how === "initials") return "block";
  if (mention.isFull) return isTitle || isAll || !isEverydayThroughout(section, mention) ? "block" : "pass";
  if (mention.how === "slip") return bySlip(mention, near, { isTitle, isAll });
  if (mention.how === "script" || mention.how === "joined") return "block";
  const isShort = mention.base.length < 3 && isLatin(mention.base);
  const isWord = isTitle ? isWordInCapitals(mention.base) : isOrdinary(mention.base);
  if (mention.how === "plural") return byPlural(mention, near, isTitle, isWord);
  if (timeNames.has(mention.base) && isOpened(near) && isTitle) return "block";
  if (timeNames.has(mention.base))
    return byCapital(near, { isTitle, isAll }, mention) === "pass" ? "pass" : byTime(near, mention);
  if (
    placeNames.has(mention.base) &&
    near.acts !== "sure" &&
    placeVerbs.has(near.before()) &&
    !/^(?:go|returned)$/.test(near.before())
  )
    return "ask";
  if (isShort && isTitle && !ordinaryWords.has(mention.base)) return "block";
  if (isWord || isShort) return byCapital(near, { isTitle, isAll }, mention);
  // "edu" in an address is no Eduardo.
  const isShortForm = raw.length < 4 && mention.hits.every(({ kind }) => kind === "nickname");
  if (isShortForm && !isTitle && !isAll) return speech.has(near.after()) ? "block" : "pass";
  // ED, AL: more often short for something than a name.
  if (isAll && raw.length < 4 && !near.isCapitalSentence)
    return near.acts === "sure" || personBefore.has(near.before()) || mention.isPossessive ? "block" : "ask";
  return faithNames.has(mention.base) && /^(?:jesus|christian|god)$/.test(mention.base) && !isTitle ? "pass" : "block";
}

/** In small letters any everyday word; with a capital, only what is one as it stands, or is plainly made of one. */
function isWordInCapitals(base: string): boolean {
  if (ordinaryWords.has(base) || (base.length > 3 && base.endsWith("s") && ordinaryWords.has(base.slice(0, -1))))
    return true;
  return /(?:er|est|ing|ed)$/.test(base) && isOrdinary(base) && !rather.has(base) && !givenNames.has(base);
}

function isEverydayThroughout({ words }: SectionText, { first, last }: Mention): boolean {
  return words.slice(first, last + 1).every(({ lower }) => isOrdinary(fold(lower)));
}

interface Case {
  readonly isTitle: boolean;
  readonly isAll: boolean;
}

/** A word that is one letter off a member's name and no everyday word. */
function bySlip({ isPossessive }: Mention, near: Around, { isTitle, isAll }: Case): Verdict {
  if (isTitle || (isAll && near.isCapitalSentence)) return "block";
  const isNamed = near.acts !== "no" || isPossessive || personBefore.has(near.before());
  return isNamed ? "block" : "pass";
}

/** "the Okafors", "both Marks". */
function byPlural(mention: Mention, near: Around, isTitle: boolean, isWord: boolean): Verdict {
  if (!isWord) return "block";
  if (!isTitle || near.isAtStart) return "pass";
  return /^(?:the|both|two|three|other|our|with|these)$/.test(near.before()) ||
    mention.hits.some(({ kind }) => kind === "given")
    ? "block"
    : "ask";
}

function byTime(near: Around, { isPossessive }: Mention): Verdict {
  if (near.acts === "sure") return "block";
  if (personBefore.has(near.before()) && !timeBefore.has(near.before()) && /^ $/.test(near.gapBefore)) return "block";
  if (near.isAtStart || timeBefore.has(near.before()))
    return near.before() === "from" || near.before() === "for" ? "ask" : "pass";
  return isPossessive || near.acts === "maybe" || /^\s*[,;.)]/.test(near.gapAfter) || near.before() === "to"
    ? "ask"
    : "ask";
}

// Words that are names more often than words, where a member is called so, also at the beginning of a sentence.
// oxfmt-ignore
const rather = new Set(`
reed brooks clay dale glen wade jack dean gene nick bob don ken heath lance pierce colt buck drake hunter mason cooper carter tanner porter parker smith miller ruby pearl jade iris ivy lily daisy heather holly fern basil hazel robin jay martin
raven flora opal kitty penny sally molly dolly brandy sherry candy melody frank earl victor carol ray walker jasmine marina marsh baker turner marshall page bishop fox wolf cook knight
shepherd archer weaver potter fisher gardener skinner taylor tyler josh drew rob chuck dick herb hank sandy rusty sonny woody willow rosemary olive violet laurel dawn ginger peg pat sue mike miles norm rod mary lee ward grant lane rod chad
willis warren barnes burns bates hobbs crystal amber misty destiny trinity angel ash cliff ted al christian jewel chandler fletcher fowler foster sterling spencer harper sawyer slater tucker usher wheeler
`.split(/\s+/).filter(Boolean));

/** An everyday word that is also a member's name. */
function byCapital(near: Around, { isTitle, isAll }: Case, mention: Mention): Verdict {
  const { base, isPossessive, hits } = mention;
  if (isAll && !ordinaryWords.has(base) && !abbreviations.has(base) && hits.some(({ kind }) => kind !== "nickname"))
    return "block";
  if (isAll && rather.has(base) && base.length > 4) return "block";
  if (isAll && !near.isCapitalSentence)
    return (near.acts === "sure" && !/^(?:will|may|can|do|am|it|us|or|in|ed|art|hope)$/.test(base)) ||
      (strictPersonBefore.has(near.before()) && base.length > 2) ||
      (near.acts === "sure" && speech.has(near.after()))
      ? "block"
      : "pass";
  if (!isTitle) return bySmall(near, mention);
  if (isOpened(near)) return "block";
  if (near.isLabelled && near.acts !== "sure") return "pass";
  if (/^[-‐‑]$/.test(near.gapAfter) && /^\p{Ll}/u.test(near.rawAfter)) return "pass";
  if (near.isAtStart) return byStart(near, base, isPossessive);
  if (near.acts === "sure") return "block";
  if (near.isHeading) return "pass";
  if (
    topicWords.has(near.before()) ||
    topicWords.has(near.before(2)) ||
    topicWords.has(near.before(3)) ||
    topicWords.has(near.after())
  )
    return "ask";
  const isBetween = (raw: string, gap: string) =>
    gap === " " &&
    isTitled(raw) &&
    !days.has(raw.toLowerCase()) &&
    !givenNames.has(fold(raw)) &&
    !/^(?:I|Mr|Mrs|Ms|Mx|Miss|With|And|To|Then|When|While|Peer|Member|Client|Both|After|As|Because)$/.test(raw);
  if (
    isBetween(near.rawAfter, near.gapAfter) &&
    near.acts === "no" &&
    humanVerb(near.after()) === undefined &&
    !isPossessive
  )
    return "pass";
  if (
    isBetween(near.rawBefore, near.gapBefore) &&
    near.acts === "no" &&
    !personBefore.has(near.before()) &&
    !isPossessive &&
    // "Thanked Patty": the capital before is the sentence's own.
    (!near.isSecond || /^(?:project|operation|camp|team|hotel|hurricane|mount)$/.test(near.before()))
  )
    return "pass";
  return "block";
}

/** "Present: Mark, Hope". */
function isOpened(near: Around): boolean {
  return (
    (near.sentence.some((word) => listOpeners.has(word)) &&
      /[:,]\s*$/.test(near.gapBefore) &&
      listOpeners.has(near.sentence[0] ?? "")) ||
    (/:\s*$/.test(near.gapBefore) && listOpeners.has(near.before()))
  );
}

function byStart(near: Around, base: string, isPossessive: boolean): Verdict {
  if (near.acts === "sure") return "block";
  if (isPossessive)
    return /^(?:story|brother|sister|comment|comments|share|response|feedback|question|mother|father|son|daughter|wife|husband|partner|homework|turn|check|mood|affect|experience|disclosure|remark|remarks|words|point|progress|goal|goals|family|loss|grief|relapse|behavior|behaviour|participation|account|suggestion|idea|statement|tone|anger|tears|joke|absence|example|situation|struggle|contribution|contributions)$/.test(
      near.after(),
    ) || rather.has(base)
      ? "block"
      : "ask";
  if (isJoined(near)) return "block";
  if (/^\s*(?:[:–—-]|\()\s*/.test(near.gapAfter) && near.gapAfter.trim() !== "")
    return humanVerb(near.after()) !== undefined ||
      /^(?:tearful|quiet|late|absent|present|engaged|attentive|withdrawn|active|actively|appeared)$/.test(
        near.after(),
      ) ||
      rather.has(base)
      ? "block"
      : "ask";
  if (
    /^,\s/.test(near.gapAfter) &&
    /^(?:tearful|tearfully|quiet|visibly|late|absent|a|an|another|one|age|aged|still|having|who|looking|sitting|speaking)$/.test(
      near.after(),
    )
  )
    return "ask";
  if (!rather.has(base))
    return near.acts === "maybe" &&
      /^(?:left|came|had|has|needed|showed)$/.test(near.after()) &&
      !/^(?:will|may|hope|art|joy|faith|grace|rose|summer|mark|young)$/.test(base)
      ? "ask"
      : "pass";
  if (
    /^(?:sounds|looks|works|needs|helps|uses|plans|notes|points|touches|details|shows|stands|waves|hopes)$/.test(
      near.after(),
    )
  )
    return "pass";
  if (near.acts === "maybe" || near.after().endsWith("ed")) return "block";
  if (near.rawAfter === "" || /[.!?,;\n]/.test(near.gapAfter)) return "ask";
  return isTitled(near.rawAfter) && !isOrdinary(fold(near.rawAfter)) ? "ask" : "pass";
}

/** "Hope and Marcus", "Hope, Dana": beside another name. */
function isJoined(near: Around): boolean {
  const isName = (word: string) => givenNames.has(fold(word)) && !ordinaryWords.has(fold(word));
  return (
    (/^,\s$/.test(near.gapAfter) && isName(near.after()) && isTitled(near.rawAfter)) ||
    (/^(?:and|&)$/.test(near.after()) && isName(near.after(2)))
  );
}

/** In small letters only where nothing but a name fits: "mark said he was late". */
function bySmall(near: Around, { base, isPossessive }: Mention): Verdict {
  // A line of a list: "heather - engaged".
  if (near.isAtStart && /^\s*[-–—:]\s*$/.test(near.gapAfter) && humanStates.has(near.after())) return "block";
  if (base === "hope" || isPossessive || near.gapAfter !== " ") return "pass";
  const isFree =
    near.isAtStart ||
    /^(?:and|but|that|when|because|while|so|as|if|then|peer|member|after|before|,)$/.test(near.before()) ||
    /,\s*$/.test(near.gapBefore);
  const says =
    speech.has(near.after()) && (base !== "may" || /^(?:said|told|asked|replied|stated)$/.test(near.after()));
  if (
    isFree &&
    says &&
    !/^(?:one|it|he|she|they|an|so|do|my|long|you|in|on|art|young|grace|joy|faith|love)$/.test(base)
  )
    return "block";
  return /^(?:told|asked|thanked)$/.test(near.before()) &&
    /^(?:that|to|about|for|if|why|how|what|he|she)$/.test(near.after()) &&
    base.length > 2
    ? "block"
    : "pass";
}
