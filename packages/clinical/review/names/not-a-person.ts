import type { Around } from "./around.ts";
import {
  brandPairs,
  eponyms,
  faithNames,
  faithWords,
  firmTimeBefore,
  instrumentNouns,
  personBefore,
  outsideTitles,
  placeNames,
  placeNouns,
  placeVerbs,
  regions,
  substanceCues,
  substanceNames,
  timeBefore,
  timeNames,
} from "./context-words.ts";
import { isDoneBySomebody } from "./done-by-somebody.ts";
import { isFixedExpression } from "./fixed-expressions.ts";
import { familyNames, givenNames } from "./given-names.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { isCapitals, isTitled, type Mention } from "./mention.ts";

/** Whether the name here is a place's, a firm's, an instrument's, a medicine's or a month's. */
export function isNoPerson(mention: Mention, near: Around): boolean {
  const { base, isPossessive, how } = mention;
  return (
    isFixedExpression(mention, near) ||
    isBrand(base, near) ||
    isPlace(base, near) ||
    (how !== "plural" && isInstrument(base, isPossessive, near)) ||
    isSubstance(base, near) ||
    isTime(base, near) ||
    isFaith(base, near)
  );
}

function isBrand(base: string, near: Around): boolean {
  if (
    /^(?:mercedes|harley|lincoln|ford|bentley|royce)$/.test(base) &&
    /^(?:the|a|his|her|my|new|old|their)$/.test(near.before()) &&
    near.acts !== "sure"
  )
    return true;
  if (brandPairs.has(base)) return near.acts === "no";
  // "at his beck and call"
  if (base === "beck" && near.after() === "and" && near.after(2) === "call") return true;
  if (
    /^(?:['’]s)?[\s&-]+$/.test(near.gapAfter) &&
    (brandPairs.has(`${base}+${near.after()}`) || brandPairs.has(`${base}'s+${near.after()}`))
  )
    return true;
  if (/^[\s&.-]+$/.test(near.gapBefore) && brandPairs.has(`${near.before()}+${base}`)) return true;
  // "Banks & Hughes Motors"
  if (near.gapAfter === " & " && isTitled(near.rawAfter) && isTitled(near.rawAt(2)) && near.acts === "no") return true;
  return near.after() === "and" && brandPairs.has(`${base}+${near.after(2)}`) && isTitled(near.rawBefore);
}

function isPlace(base: string, near: Around): boolean {
  const isNext = /^[ \n]$/.test(near.gapAfter) || /^['’]s $/.test(near.gapAfter);
  if (isNext && placeNouns.has(near.after()) && /^\p{Lu}/u.test(near.rawAfter) && !near.isCapitalSentence) return true;
  if (isNext && /^(?:street|avenue|road|boulevard|hospital|university|county|station)$/.test(near.after())) return true;
  // "the island of Milos"
  if (
    near.before() === "of" &&
    near.gapBefore === " " &&
    /^(?:island|isle|city|town|village|province|gulf|bay|port|region|county)$/.test(near.before(2))
  )
    return true;
  // "the Elizabeth line"
  if (isNext && near.before() === "the" && near.after() === "line") return true;
  if (
    near.gapAfter === " " &&
    near.before() === "the" &&
    /^(?:practice|clinic|center|centre|school|office|agency|foundation|institute|shelter|program|programme|gallery|building|library|college|surgery|pharmacy|ward|unit|house|home|hotel|store|farm|estate|fund|trust)$/.test(
      near.after(),
    )
  )
    return true;
  // "at Santiago Peak"
  if (
    near.gapAfter === " " &&
    /^(?:at|in|near|through|around|across)$/.test(near.before()) &&
    isTitled(near.rawAfter) &&
    isOrdinary(near.after()) &&
    !givenNames.has(near.after()) &&
    !familyNames.has(near.after()) &&
    near.acts === "no" &&
    !near.isHeading
  )
    return true;
  // Grace Lutheran Church, Hill Valley Medical Center
  if (isNext && isTitled(near.rawAfter) && isPlaceTail(near)) return true;
  if (
    /^(?:saint|st|mount|mt|camp|lake|fort|port|hurricane|san|santa|cyclone)$/.test(near.before()) &&
    /^\.? $/.test(near.gapBefore) &&
    /^\p{Lu}/u.test(near.rawBefore)
  )
    return true;
  // "a checking account at Chase", and not "at Rose's house"
  if (
    near.before() === "at" &&
    /^(?:accounts?|banks|banked|banking|cashier|teller|shops|shopped|shopping)$/.test(near.before(2)) &&
    near.acts === "no" &&
    !/^ (?:house|home|place|flat|apartment|and)\b/.test(near.behind)
  )
    return true;
  // "flew to Amman, Jordan"
  if (
    near.gapBefore === ", " &&
    near.acts === "no" &&
    regions.has(base) &&
    isTitled(near.rawBefore) &&
    near.before(2) === "to" &&
    placeVerbs.has(near.before(3))
  )
    return true;
  if (/^(?:river|lake|city|town|village|county|mount)$/.test(near.before()) && near.gapBefore === " ") return true;
  // "Trinity Church", where a member's last name is Church.
  if (
    placeNouns.has(base) &&
    /^(?:['’]s)? $/.test(near.gapBefore) &&
    isTitled(near.rawBefore) &&
    givenNames.has(near.before()) &&
    near.acts === "no"
  )
    return true;
  if (
    /^,\s$/.test(near.gapAfter) &&
    near.acts === "no" &&
    isTitled(near.rawAfter) &&
    regions.has(near.after()) &&
    near.after().length > 4 &&
    !givenNames.has(near.after())
  )
    return true;
  if (!placeNames.has(base)) return false;
  if (
    isNext &&
    near.acts === "no" &&
    /^(?:trip|news|opera|match|fog|office|area|weather|game|team|airport|skyline|flight|vacation|visit|branch|suburbs|time)$/.test(
      near.after(),
    )
  )
    return true;
  if (/^(?:south|north|west|east|new)$/.test(near.before()) && isTitled(near.rawBefore)) return true;
  if (
    near.before() === "from" &&
    /^(?:is|are|was|were|am|comes|came|come|originally|hails)$/.test(near.before(2)) &&
    near.acts !== "sure"
  )
    return true;
  if (/^,\s$/.test(near.gapAfter) && /^(?:south|north|west|new)$/.test(near.after()) && isTitled(near.rawAfter))
    return true;
  if (/^,\s$/.test(near.gapAfter) && isTitled(near.rawAfter) && regions.has(near.after())) return true;
  if (near.before() === "to" && placeVerbs.has(near.before(2))) return true;
  if (near.acts === "sure") return false;
  if (/^,\s$/.test(near.gapAfter) && isTitled(near.rawAfter) && placeNames.has(near.after())) return true;
  const recent = [near.before(2), near.before(3), near.before(4), near.before(5)];
  const moves = recent.some((word) => placeVerbs.has(word));
  if (near.before() === "in" || near.before() === "near")
    return !recent
      .slice(0, 2)
      .some((word) =>
        /^(?:interest|interested|confide|confided|confiding|trust|trusted|believes|believed|change|changes|improvement|saw|noticed)$/.test(
          word,
        ),
      );
  return /^(?:to|from|through|around|across|for|at|outside|downtown|of)$/.test(near.before()) && moves;
}

function isPlaceTail(near: Around): boolean {
  return (
    [2, 3].some(
      (step) =>
        placeNouns.has(near.after(step)) &&
        /^(?:church|hospital|center|centre|clinic|school|university|college|foundation|institute|house|program|programme|services|community|park|street|avenue|road|shelter)$/.test(
          near.after(step),
        ),
    ) &&
    near.acts === "no" &&
    /^\p{Lu}\p{Ll}+$/u.test(near.rawAfter) &&
    !/^(?:said|told)$/.test(near.after())
  );
}

function isInstrument(base: string, isPossessive: boolean, near: Around): boolean {
  const next = [near.after(1), near.after(2), near.after(3), near.after(4)];
  const at = next.findIndex((word) => instrumentNouns.has(word));
  const isNear = /^[ \n-]$|^['’]s? ?$|^['’] $/.test(near.gapAfter);
  // "the Price model of anger"
  const theirs = /^(?:model|theory|method|technique|scale|approach|hypothesis|questionnaire)$/;
  const isTheirs = theirs.test(near.after()) || (/^\p{Ll}/u.test(near.rawAfter) && theirs.test(near.after(2)));
  if (near.before() === "the" && near.gapAfter === " " && isTheirs) return true;
  if (!eponyms.has(base)) {
    return (
      isNear &&
      !isPossessive &&
      at !== -1 &&
      at < 3 &&
      /^(?:inventory|scale|questionnaire|syndrome|checklist|index|interview|test|method|criteria|protocol)$/.test(
        next[at] ?? "",
      ) &&
      isTitled(near.rawAfter) &&
      near.acts === "no"
    );
  }
  if (near.acts === "sure") return false;
  // "BDI (Beck)"
  if (/^\s*\($/.test(near.gapBefore) && isCapitals(near.rawBefore) && near.gapAfter.startsWith(")")) return true;
  if (
    isPossessive &&
    /^(?:ideas?|notions?|concepts?|views?|definition|writings)$/.test(near.after()) &&
    near.after(2) === "of"
  )
    return true;
  if (
    isNear &&
    at !== -1 &&
    !next.slice(0, at).some((word) => /^(?:for|in|on|at|to|with|and|about|during|after|before|by)$/.test(word)) &&
    !(
      isPossessive &&
      /^(?:anxiety|depression|memory|progress|score|scores|rating|ratings|breathing|symptoms|sign|signs|relaxation|suicide|exercise|exercises|worksheet|worksheets|screen|type|cycle|assessment|position|style|school|test|card|cards|plan|measure|interview|law|effect)$/.test(
        next[at] ?? "",
      )
    )
  )
    return true;
  if (
    /^\s*[-–/&]\s*$/.test(near.gapAfter) &&
    /^\p{Lu}/u.test(near.rawAfter) &&
    (eponyms.has(near.after()) || instrumentNouns.has(near.after(2)))
  )
    return true;
  if (/^\s*[-–/&]\s*$/.test(near.gapBefore) && eponyms.has(near.before())) return true;
  if (
    /^(?:the|a|on|via)$/.test(near.before()) &&
    (near.before() !== "on" ||
      near.sentence.some((word) => /^(?:score|scored|scores|scoring|administered)$/.test(word))) &&
    near.acts !== "maybe"
  )
    return true;
  if (
    near.before() === "the" &&
    /^(?:was|is|at|today|again|score|scored|showed|shows|completed|administered|for|as|with|and|of)$/.test(near.after())
  )
    return true;
  if (/^(?:and|et)$/.test(near.after()) && /^(?:colleagues|associates|al|others|coworkers)$/.test(near.after(2)))
    return true;
  const isTheory = near.sentence.some((word) => theory.has(word));
  if (!isTheory || near.acts !== "no") return false;
  const isBesideOne =
    (near.before() === "and" && eponyms.has(near.before(2))) || (near.after() === "and" && eponyms.has(near.after(2)));
  return isBesideOne || /^(?:by|from|on|of|after|per|using|as)$/.test(near.before());
}

const theory = new Set(
  "theory theories theorist model models framework cbt schema schemas technique inventory questionnaire scale approach psychotherapy unconditional empathic hypothesis concept psychoeducation construct humanistic cognitive literature research textbook cited tradition school".split(
    " ",
  ),
);
const drugs = new Set(
  "drug drugs ecstasy mdma weed cannabis marijuana cocaine meth heroin slang pills overdose festival rave pot spice substance substances".split(
    " ",
  ),
);

function isSubstance(base: string, near: Around): boolean {
  if (!substanceNames.has(base)) return false;
  const isDrug =
    /^(?:molly|mary|lucy|charlie|tina|crystal|ice|henry)$/.test(base) && near.sentence.some((word) => drugs.has(word));
  if (isDrug && near.acts === "no" && !personBefore.has(near.before()) && !near.gapAfter.startsWith("'")) return true;
  if (/^ $/.test(near.gapBefore) && substanceCues.has(near.before()))
    return !/^(?:use|using|uses|take|took|takes|taking|tried|bought|sold)$/.test(near.before()) || near.acts !== "sure";
  return (
    (substanceCues.has(near.after()) &&
      // "Jasmine took her first steps"
      !/^(?:taking|take|takes|took|tried|used|uses|drinks|drank|smoked|snorted|rolled|sold|bought)$/.test(
        near.after(),
      )) ||
    (/^\d/.test(near.after()) && /^ ?$/.test(near.gapAfter) && !/^ \d+ ?\//.test(near.behind)) ||
    (near.before() === "of" && substanceCues.has(near.before(2)))
  );
}

function isTime(base: string, near: Around): boolean {
  if (!timeNames.has(base) || near.acts === "sure") return false;
  const [before, after] = [near.before(), near.after()];
  // Nobody writes it with a capital within a sentence, but where it is somebody.
  if (base === "dawn" && !near.isAtStart && /^(?:after|before|from|for|and)$/.test(before)) return false;
  // "played by Autumn": done by somebody.
  if (isDoneBySomebody(near)) return false;
  if (/^ ?$|^ \($/.test(near.gapBefore) && firmTimeBefore.has(before)) return true;
  // "the April session"
  if (before === "the" && near.gapAfter === " " && /^\p{Ll}/u.test(near.rawAfter) && near.acts === "no") return true;
  if (/^\d/.test(after) && /^[ ,]+$/.test(near.gapAfter)) return true;
  if (
    (/^\d+(?:st|nd|rd|th)?$/.test(before) && near.gapBefore === " ") ||
    timeNames.has(before) ||
    (timeNames.has(after) && /^[ /–-]+$/.test(near.gapAfter))
  )
    return true;
  if (
    /^(?:and|or|to|through|until|till)$/.test(after) &&
    timeNames.has(near.after(2)) &&
    !/^(?:dawn|eve|summer|june|april)$/.test(near.after(2))
  )
    return true;
  if (/^(?:and|or|to|through|until|till)$/.test(before) && timeNames.has(near.before(2))) return true;
  return /^(?:dawn|eve)$/.test(base)
    ? /^(?:at|before|until|by|christmas|year's|years|year)$/.test(before)
    : timeBefore.has(before) && /^(?:on|before|after)$/.test(before) && /^\d/.test(after);
}

function isFaith(base: string, near: Around): boolean {
  if (/^\d+:\d+/.test(near.after())) return faithNames.has(base);
  if (base === "christian" && near.acts !== "sure") {
    return (
      /^(?:a|an|the|as|is|was|devout|practicing|practising|non|his|her|of|and|or|conservative|evangelical)$/.test(
        near.before(),
      ) ||
      (/^ $/.test(near.gapAfter) &&
        /^(?:faith|church|music|values|counselor|counselling|counseling|radio|school|community|beliefs|household|family|book|books|retreat|camp|fellowship|upbringing|background|group)$/.test(
          near.after(),
        ))
    );
  }
  if (!faithNames.has(base)) return false;
  if (
    /^(?:gospel|book|letter|apostle|prophet|st|saint|epistle|king|lord)$/.test(near.before()) ||
    (/^(?:of|according)$/.test(near.before()) &&
      /^(?:gospel|book|story|letter|teachings|archangel)$/.test(near.before(2)))
  )
    return true;
  return (
    /^(?:jesus|god|moses|angel|job|mohammed|muhammad|genesis|trinity)$/.test(base) &&
    near.sentence.some((word) => faithWords.has(word)) &&
    near.acts !== "sure"
  );
}

/** A title of another calling: "Dr. Young", "Officer Hill". */
export function isTitledOutsider(near: Around): boolean {
  if (!/^\.? $|^\.\n$/.test(near.gapBefore) || !outsideTitles.has(near.before())) return false;
  // "told his coach. Ethan": where a sentence ends.
  if (near.gapBefore.startsWith(".") && near.before().length > 4) return false;
  if (
    /^(?:brother|father|minister|captain|principal|chief|general|justice|mount|fort|port|camp|lake)$/.test(
      near.before(),
    )
  )
    return isTitled(near.rawBefore) && !/^(?:brother|father)$/.test(near.before());
  return near.before().length > 3 || isTitled(near.rawBefore) || isCapitals(near.rawBefore);
}
