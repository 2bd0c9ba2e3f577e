const care =
  "mood|affect|sleep|appetite|goals?|objectives?|plan|progress|symptoms?|treatment|diagnosis|risk|safety|homework|log|anxiety|depression|distress|score|speech|thoughts?|insight|response|participation|attendance|sessions?|chart|file|medications?|urges?|phq|gad|presentation|strengths|motivation|functioning";
const ownOfChart = new RegExp(`^['’]s (?:\\w+ )?(?:${care})\\b`, "i");
const worker = "writer|therapist|clinician|counselor|counsellor|provider|staff|facilitator|i|we";
const doneWith =
  "encouraged|asked|taught|helped|invited|advised|reminded|supported|assisted|coached|guided|praised|met with|seen|saw|taught|trained|showed|assessed|educated|informed|provided|gave|offered|referred|reviewed with|worked with|(?:next )?(?:session|appointment|meeting|visit) with|discussed with";
/** The one who writes does it, so no words of who did it stand before. */
const workedWith = new RegExp(
  `(?:^|[.!?:;\\n]\\s*|\\b(?:${worker}|plan with) )(?:(?:individual|therapy|weekly|today's|phone|video) )*(?:${doneWith}) $|\\b(?:reviewed|discussed|practi[cs]ed|explored|completed|developed)\\b[^.!?;,\\n]{0,60}\\bwith $|\\b(?:writer|therapist|clinician|counselor) and $|\\bit (?:is|was) (?:hard|difficult|easy|easier|harder|important|helpful) for $`,
  "i",
);
const planned = /(?:^|\b(?:plan|homework|next steps?|action|to do): *|[.!?]\s+)$/i;
const ofAge = /^,? (?:is|was) (?:(?:a |an )?\d{2}\b|seen\b)/i;
const title = /\b(?:mr|mrs|ms|miss|mx)\.? $/i;

/** Whether a name stands where the one does whom the note is about: whose mood it is, who was met, who is to do something. */
export function isWrittenAbout(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const bare = /['’]s$/.test(text.slice(start, end)) ? end - 2 : end;
  const [before, after] = [text.slice(Math.max(0, start - 90), start), text.slice(bare, bare + 40)];
  if (isIntroduced(text, text.slice(start, bare))) return false;
  if (ownOfChart.test(after)) return true;
  // Somebody's friend of that name, or one with another name behind it, is nobody's client.
  if (/^ \p{Lu}|^,? (?:from|of|at|a|an|the|his|her|their) /u.test(after)) return false;
  if (ofAge.test(after)) return true;
  if (workedWith.test(before)) return true;
  return planned.test(before) && /^ (?:to|will|agreed to|plans to) \p{Ll}/u.test(after);
}

const introduces = /\b(?:is called|named)(?: (?:the|her|his|their) \p{L}+)? $/u;

/** "Her roommate is called Theodore": so it is the roommate, wherever the name stands. */
function isIntroduced(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
    if (introduces.test(text.slice(Math.max(0, at - 40), at))) return true;
  return false;
}

/** "Mr. Lund reported", or a surname by itself that begins a sentence. */
export function isAddressed(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return title.test(before) || /(?:^|[.!?\n]\s*)$/.test(before);
}
