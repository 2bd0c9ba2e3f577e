import { acceptanceSecond } from "./acceptance-second.ts";
import { acceptanceSet } from "./acceptance-set.ts";
import { blindSet } from "./blind-set.ts";
import { fifthLeaks } from "./fifth-leaks.ts";
import { fifthSet } from "./fifth-set.ts";
import { finalSet } from "./final-set.ts";
import { firstHalfLast } from "./first-half-last.ts";
import { firstHalfLater } from "./first-half-later.ts";
import { firstHalf } from "./first-half.ts";
import { fourthSet } from "./fourth-set.ts";
import { freshOne } from "./fresh-one.ts";
import { freshThree } from "./fresh-three.ts";
import { freshTwo } from "./fresh-two.ts";
import { heldOut } from "./held-out.ts";
import { hurriedSet } from "./hurried-set.ts";
import { lastSet } from "./last-set.ts";
import { parseNameCases, type NameCase } from "./score-names.ts";
import { secondHalf } from "./second-half.ts";
import { shortSet } from "./short-set.ts";
import { smallLetters } from "./small-letters.ts";
import { strangerSet } from "./stranger-set.ts";
import { unseenHard } from "./unseen-hard.ts";
import { unseenNatural } from "./unseen-natural.ts";
import { voicesFour } from "./voices-four.ts";
import { voicesOne } from "./voices-one.ts";
import { voicesThree } from "./voices-three.ts";
import { voicesTwo } from "./voices-two.ts";

/** What the matcher was made to fit, what was once used for three faults, what was long held out, and what was written last and run once before it was used. */
export const nameSets: Readonly<
  Record<
    | "first"
    | "second"
    | "heldOut"
    | "natural"
    | "hard"
    | "last"
    | "final"
    | "voicesOne"
    | "voicesTwo"
    | "voicesThree"
    | "voicesFour"
    | "freshOne"
    | "freshTwo"
    | "freshThree"
    | "blind"
    | "hurried"
    | "stranger"
    | "small"
    | "short"
    | "acceptance"
    | "acceptanceSecond",
    readonly NameCase[]
  >
> = {
  first: [firstHalf, firstHalfLater, firstHalfLast, fourthSet, fifthSet, fifthLeaks].flatMap(parseNameCases),
  second: parseNameCases(secondHalf),
  heldOut: parseNameCases(heldOut),
  natural: parseNameCases(unseenNatural),
  hard: parseNameCases(unseenHard),
  last: parseNameCases(lastSet),
  final: parseNameCases(finalSet),
  voicesOne: parseNameCases(voicesOne),
  voicesTwo: parseNameCases(voicesTwo),
  voicesThree: parseNameCases(voicesThree),
  voicesFour: parseNameCases(voicesFour),
  freshOne: parseNameCases(freshOne),
  freshTwo: parseNameCases(freshTwo),
  freshThree: parseNameCases(freshThree),
  blind: parseNameCases(blindSet),
  hurried: parseNameCases(hurriedSet),
  stranger: parseNameCases(strangerSet),
  small: parseNameCases(smallLetters),
  short: parseNameCases(shortSet),
  acceptance: parseNameCases(acceptanceSet),
  acceptanceSecond: parseNameCases(acceptanceSecond),
};
