import { fold } from "./fold.ts";
import { brandPairs } from "./context-words.ts";
import { givenNames } from "./given-names.ts";
import { gapAfter, gapBefore, type Mention, type SectionText } from "./mention.ts";
import type { Hit } from "./roster.ts";

/** Puts together what stands side by side and can be one person's name: first and last, an initial and a last name. */
export function mergeMentions(section: SectionText, mentions: readonly Mention[]): Mention[] {
  const merged: Mention[] = [];
  for (const mention of mentions) {
    const before = merged.at(-1);
    if (before !== undefined && mention.start < before.end) continue;
    if (before === undefined || !join(section, before, mention)) merged.push({ ...mention });
  }
  for (const mention of merged) withInitials(section, mention);
  return merged;
}

function join(section: SectionText, before: Mention, mention: Mention): boolean {
  if (before.how === "initials" || mention.how === "initials" || before.isPossessive) return false;
  const between = mention.first - before.last;
  const gap = section.text.slice(before.end, mention.start);
  const isNear =
    between === 1
      ? /^[ \n\t\u00a0]{1,3}$|^\s*[-‐‑–_@]\s*$|^\.?$/.test(gap)
      : between === 2 && /^ \p{L}\.? $/u.test(gap);
  const isTurned = between === 1 && /^, ?$/.test(gap) && before.hits.some(({ kind }) => kind === "family");
  if (!isNear && !isTurned) return false;
  const people = new Set(before.hits.map(({ person }) => person));
  const shared = mention.hits.filter(({ person }) => people.has(person));
  // "Marcus, Marcus": the same name twice is no fuller.
  const isOther = shared.filter(({ person, form }) =>
    before.hits.some((hit) => hit.person === person && hit.form !== form),
  );
  if (isOther.length === 0) return false;
  if (
    isTurned &&
    !isOther.some(
      ({ person, kind }) =>
        kind === "given" && before.hits.some((hit) => hit.person === person && hit.kind === "family"),
    )
  )
    return false;
  const isSlipTwice = before.how === "slip" && mention.how === "slip";
  // Carl Rogers, where Carla Rogers is a member: another first name, and perhaps a slip.
  const isFaint =
    (before.how === "slip" && givenNames.has(before.base)) ||
    (before.hits.every(({ kind }) => kind === "nickname") && brandPairs.has(`${before.base}+${mention.base}`));
  before.last = mention.last;
  before.end = mention.end;
  before.hits = isOther;
  before.isFull = !isSlipTwice || isOther.length > 0;
  Object.assign(before, {
    isFaint,
    isPossessive: mention.isPossessive,
    how: mention.how === "plural" ? "plural" : before.how,
  });
  return true;
}

/** `M. Okafor` and `Marcus O.`: the right letter makes it a full name, a wrong one somebody else's. */
function withInitials(section: SectionText, mention: Mention): void {
  if (mention.isFull || mention.how === "initials") return;
  const after = section.words[mention.last + 1];
  const gap = gapAfter(section, mention.last);
  if (
    after !== undefined &&
    !mention.isPossessive &&
    gap === " " &&
    !/^\p{Ll}/u.test(section.text.slice(mention.start, mention.end)) &&
    /^\p{Lu}(?:['’]s)?$/u.test(after.text) &&
    !/^[IA]$/.test(after.text)
  ) {
    const letter = fold(after.text.slice(0, 1));
    take(
      mention,
      mention.hits.filter(({ kind, person }) => kind !== "family" && person.familyInitials.has(letter)),
    );
    if (!mention.isFull) {
      const families = mention.hits.filter(({ kind }) => kind === "family");
      // "Marcus T.", where a Marcus O. is a member: another Marcus, or a slip.
      return void Object.assign(mention, families.length === 0 ? { isFaint: true } : { hits: families });
    }
    mention.last += 1;
    mention.end =
      after.end + (section.text[after.end] === "." && /^\.\s*[\p{Ll},;)]/u.test(section.text.slice(after.end)) ? 1 : 0);
    Object.assign(mention, { isPossessive: /['’]s$/.test(after.text) });
  }
  const before = section.words[mention.first - 1];
  if (
    before === undefined ||
    mention.isFull ||
    !/^\.? ?$/.test(gapBefore(section, mention.first)) ||
    !/^\p{Lu}$/u.test(before.text) ||
    (/^[IA]$/.test(before.text) && gapBefore(section, mention.first) === " ")
  )
    return;
  const letter = fold(before.text);
  const families = mention.hits.filter(({ kind }) => kind === "family");
  if (families.length === 0) return;
  take(
    mention,
    families.filter(({ person }) => person.givenInitials.has(letter)),
  );
  if (!mention.isFull)
    return void Object.assign(mention, { hits: mention.hits.filter(({ kind }) => kind !== "family") });
  mention.first -= 1;
  mention.start = before.start;
}

function take(mention: Mention, hits: readonly Hit[]): void {
  if (hits.length === 0) return;
  mention.hits = hits;
  mention.isFull = true;
}
