import type { NoteExample } from "../note-to-review.ts";
import { defineRule, type Found } from "../rule.ts";

const kin =
  "sister|brother|mother|father|husband|wife|partner|spouse|son|daughter|cousin|aunt|uncle|nephew|niece|twin|boyfriend|girlfriend|fiancée?|ex|ex-wife|ex-husband|roommate|housemate|neighbou?r|co-?worker|colleague|boss|sponsor|friend|best friend|classmate";
const member = "members?|peers?|participants?|attendees?|person|man|woman|client|patient";
const fellow = "member|peer|participant|attendee";
const callings =
  "nurse|teacher|police officer|officer|firefighter|veteran|soldier|doctor|lawyer|pastor|priest|student|musician|chef|driver|pilot|nun|judge|dentist|farmer|mechanic|paramedic|social worker|accountant|athlete|actor|politician|professor|pharmacist";
const marks =
  "pregnant|retired|deaf|blind|transgender|trans|wheelchair-using|widowed|undocumented|autistic|gay|lesbian|muslim|jewish|hindu|sikh|black|asian|white|latina|latino|hispanic|native";
const group = "(?:the|this|our|that) (?:\\p{L}+ ){0,2}(?:group|session|room|circle)";

/** Each says something that can be true of one person of a group alone. */
const telling = [
  new RegExp(
    `\\b(?:${kin}),? (?:who|that) (?:is |was |are )?(?:also |too )?(?:in|a (?:fellow )?(?:member|part) of|part of|attends?|attended|attending|comes to) ${group}`,
    "giu",
  ),
  new RegExp(
    `\\b(?:${kin}),? (?:(?:is |was )?also (?:in|attends?|attending|a (?:member|part) of|part of)|(?:a|another) fellow (?:group )?(?:${fellow})|(?:is|was) in) (?:${group}|here)?`,
    "giu",
  ),
  new RegExp(`\\b(?:${fellow})'s (?:${kin}),? (?:who is )?(?:also|another|a fellow)`, "giu"),
  new RegExp(`\\b(?:${kin})(?:-in-law)?, (?:a|another) fellow (?:group )?(?:${fellow})\\b`, "giu"),
  new RegExp(
    `\\b(?:another|a fellow|one other) (?:group )?(?:${fellow}),? (?:who is )?(?:his|her|their) (?:own )?(?:${kin})\\b`,
    "giu",
  ),
  new RegExp(`\\bthe (?:group's )?only (?:(?:other )?\\p{L}+ ){1,3}(?:in|of|at) ${group}`, "giu"),
  new RegExp(`\\b(?:the|this) group's only \\p{L}+`, "giu"),
  new RegExp(`\\bthe only (?:other )?(?:\\p{L}+ )(?:${fellow})\\b`, "giu"),
  new RegExp(
    `\\b(?:the|our|its|the group's) (?:oldest|youngest|newest|eldest|longest-standing|longest standing|most senior) (?:${member})\\b`,
    "giu",
  ),
  new RegExp(
    `\\b(?:the|another|one|a) (?:other |fellow |female |male )?(?:${fellow}),? who (?:is|was) (?:a|an|the) (?!bit|little|good|support|member|part|new|source|big)\\p{L}+`,
    "giu",
  ),
  new RegExp(
    `\\b(?:the|another|one|a) (?:other |fellow |female |male )?(?:${fellow}),? who (?:works|worked) (?:as|at|for) `,
    "giu",
  ),
  new RegExp(
    `\\b(?:the|another|one|a) (?:other |fellow )?(?:${fellow}),? who (?:served in|recently lost (?:his|her)|just lost (?:his|her)|is (?:${marks})|uses a wheelchair|comes from|is from|just gave birth|was on the news)`,
    "giu",
  ),
  new RegExp(
    `\\b(?:another|a|the) (?:fellow |other )?(?:${fellow}), an? (?:(?:retired|former|young|local|single|widowed) )?(?:${callings})\\b`,
    "giu",
  ),
  new RegExp(`\\bthe (?:other )?(?:retired |former )?(?:${callings}) (?:in|of|from) ${group}`, "giu"),
  new RegExp(`\\bthe (?:${marks}) (?:${member})\\b`, "giu"),
  new RegExp(
    `\\b(?:the|a|another) (?:${fellow}) (?:with|in) (?:a|the|an) (?:wheelchair|cast|guide dog|eye patch|service dog|prosthetic \\p{L}+|walker|oxygen tank|tattoo)`,
    "giu",
  ),
];

/** Without one of these no sentence says any of it: looked up first, since the patterns cost more than all other rules. */
const begins = new Set(
  `${kin}|${member}|${fellow}|${callings}|${marks}`
    .split("|")
    .flatMap((words) => words.split(/[ -]/))
    .flatMap((word) => [word, `${word}'s`, word.replace(/s\?$/, ""), word.replace(/s\?$/, "s")])
    .concat(
      "neighbor neighbour coworker fiancé fiancée worker only oldest youngest newest eldest longest senior".split(" "),
    )
    .filter((word) => !/^(?:client|patient|clients|patients|client's|patient's)$/.test(word)),
);

/** What the sentence says of the note's own client is the client's. */
const ownSubject =
  /^(?:the )?(?:client|patient|resident|he|she|they|pt) (?:also |still )?(?:is|was|remains|as|being|feels like|felt like)\s*$/iu;

export const onlyOneMemberFits = defineRule({
  id: "only-one-member-fits",
  title: "A description that only one member fits",
  family: "confidentiality",
  severity: "warn",
  source: {
    cite: "45 CFR 164.514(b)(2)(ii): what is left may not be usable, alone or with other facts, to identify a person",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "Leaving out the name is not enough where the description leaves one person: a sister who is also in the group, the only man, the nurse among the members. Whoever knows the group, or the client, knows who is meant.",
  check({ note, members, session, sentences }) {
    if (note.kind !== "group" && members === undefined && session?.service !== "group") return [];
    return sentences.flatMap(({ section, start, text, words }) => {
      if (!words.some(({ lower }) => begins.has(lower))) return [];
      const found: Found[] = [];
      for (const pattern of telling) {
        for (const match of text.matchAll(pattern)) {
          if (ownSubject.test(text.slice(0, match.index)) && /only|est\b|standing|senior/.test(match[0])) continue;
          const from = start + match.index;
          if (found.some((one) => from < one.end && one.start < from + match[0].length)) continue;
          found.push({
            section,
            start: from,
            end: from + match[0].trimEnd().length,
            label: "description",
            message: "Only one member may fit this description. Say what mattered to this client without who it was.",
            suggestion: undefined,
          });
        }
      }
      return found;
    });
  },
  flags: [
    own("Client argued with his sister, who is also in the group."),
    own("He felt understood by the only other veteran in the group."),
    own("Client exchanged numbers with another member, a retired teacher."),
    own("She asked the youngest member about school."),
    own("Shares a flat with another member, her cousin. His wife, a fellow group member, was quiet."),
    own("Was upset by the peer who works at the county jail."),
  ],
  passes: [
    own("Client's sister is not in the group and lives abroad."),
    own("Client felt understood by another member who had a similar loss."),
    own("Client is the youngest member and said so."),
    own("Another member's story moved him; the group was quiet."),
  ],
});

function own(text: string): NoteExample {
  return { note: { kind: "group", format: "group", sections: [{ key: "response", text }] } };
}
