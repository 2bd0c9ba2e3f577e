import type { Around } from "./around.ts";
import type { Mention } from "./mention.ts";

/** What follows a name that is an everyday word and makes one thing of both, whoever is in the group. */
const goesOn: Readonly<Record<string, string>> = {
  amber: "alert|light|zone",
  angel: "food|figurines?|cake|wings?|on (?:one|the|his|her|your|my) shoulder",
  april: "fools?|showers",
  art: "supplies|materials|museum|gallery|class|project",
  autumn: "leaves|colou?rs",
  basil: "pesto|leaves",
  bell: "curve|jar|peppers?|tower|chimes?|ringing|sounds (?:were|was)",
  bo: "tree|staff",
  bob: "up and down|sleigh",
  buddy: "calls? (?:between|were|are)|system",
  charlie: "horse",
  christian: "(?:and|or) (?:Muslim|Jewish|Hindu|Buddhist)|bookshop|bookstore|holidays?|church|beliefs|upbringing|radio",
  clay: "animals?|pots?|masks?",
  cole: "slaw",
  cooper: "hawks?",
  cross: "words (?:were|are)|stitch|off (?:what|each|the list|items)",
  daisy: "chains?",
  dean: "list",
  frost: "on (?:the|his|her) (?:glass|windows?|ground|car|windshield|lawn|grass)",
  gates: "open (?:at|from)",
  ginger: "tea|ale|root",
  grace: "before (?:meals|dinner|eating|lunch|supper)|notes|period",
  hazel: "eyes",
  heather: "in bloom",
  holly: "wreaths?|berries",
  hunter: "boots|gatherers?",
  ivy: "covered the|leaves",
  jade: "plant|green",
  jasmine: "tea|rice",
  jordan: "almonds|river",
  june: "bugs?",
  lan: "cable|outage|party|connection",
  li: "batter\\w+",
  lily: "pads?|pond",
  little: "by little|was (?:said|known|done|left)",
  miles: "to go|per hour",
  mo: "money",
  moses: "basket",
  noah: "ark",
  noahs: "ark",
  olive: "oil|branch|trees?",
  pat: "on the back",
  pearl: "gr[ae]y|barley|earrings?",
  penny: "wise|pinching|stocks?|loafers?",
  precious: "little|metals?|stones?",
  rhodes: "scholars?",
  robin: "hood",
  roman: "holiday|numerals?|empire|catholic",
  rose: "to the (?:challenge|occasion|surface)|from the (?:floor|chair|mat|ashes|dead)|bush(?:es)?|petals?|quartz|water",
  ruby: "red|slippers?",
  sage: "advice|green|tea",
  scott: "law",
  snow: "days?|storms?|boots|shovel\\w*",
  summer: "camp|break|solstice",
  teddy: "bears?",
  violet: "light",
  wendy: "house",
  white: "lies?|coats?|noise|space",
};
const patterns = new Map(Object.entries(goesOn).map(([base, after]) => [base, new RegExp(`^ (?:${after})\\b`, "i")]));

/** A theory, and no member's paper: what only an author has. */
const theory =
  /^ (?:[\p{L}-]+ ){0,2}?(?:models?|theory|theories|stages|lifetraps|logotherapy|birth order|wheel of \p{L}+|rule of \p{L}+|hierarchy of needs|typology|SDQ|ABCX?)\b/u;
const taught = new Set(
  "explained mentioned introduced taught drawn presented used described discussed handout psychoeducation compared read page practised practiced quoted cited".split(
    " ",
  ),
);
const year = String.raw`\((?:19|20)\d\d\)`;
const cited = new RegExp(String.raw`^ (?:(?:and|&) \p{Lu}\p{L}+ )?${year}`, "u");

/** "Penny wise", "Menon's model", "Freeman and Obi (2014)": the words are one, and nobody is meant. */
export function isFixedExpression({ base, hits, isPossessive }: Mention, near: Around): boolean {
  if (near.acts === "sure") return false;
  if (patterns.get(base)?.test(near.behind)) return true;
  if (!hits.every(({ kind }) => kind === "family")) return false;
  return isPossessive
    ? theory.test(near.behind) && near.sentence.some((word) => taught.has(word))
    : cited.test(near.behind);
}
