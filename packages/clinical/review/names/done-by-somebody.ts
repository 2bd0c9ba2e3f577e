import type { Around } from "./around.ts";

const doneBy =
  /^(?:played|read|led|told|said|given|held|asked|brought|drawn|written|chosen|made|shared|supported|comforted|interrupted|joined|followed|hurt|upset|moved|touched|offended|challenged|confronted|triggered|helped|encouraged|annoyed|intimidated|reminded|ignored|rejected|teased|bullied|inspired|praised|hugged|accompanied|judged|understood|accepted|attacked|criticised|criticized|dismissed|threatened|mocked|redirected|sat|sitting|stood|seated|father|mother|him|her|them|me)$/;
const feltOf =
  /^(?:jealous|afraid|fond|scared|critical|supportive|wary|envious|suspicious|resentful|protective|frightened|ashamed|friend|rude|kind|dismissive|impatient)$/;

/** "Hurt by April", "jealous of May", "a crush on June": what no month does, and nobody feels about one. */
export function isDoneBySomebody(near: Around): boolean {
  const [before, further] = [near.before(), near.before(2)];
  return (
    (before === "by" && doneBy.test(further)) ||
    (before === "of" && feltOf.test(further)) ||
    (before === "on" && /^(?:crush|eyes|hitting)$/.test(further))
  );
}
