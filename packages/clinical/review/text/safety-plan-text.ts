const opens = /^\W*(?:(?:updated|current|existing|written) )?(?:safety|crisis)[ -]plan\b/iu;
const goesOn =
  /^\W*(?:\d+[.):]\s*)?(?:warning signs?|early signs?|signs?|triggers?|coping|on (?:my|his|her|their) own|alone|by (?:my|him|her|them)sel(?:f|ves)|distractions?|places?|people|contacts?|friends?|family|professionals?|clinic|crisis line|hotline|lifeline|988|emergency|reasons? (?:to|for) liv\w+|means|safe(?:r|ty)?|home|environment|firearms?|medications?|tablets)\b/iu;
const clause = /(?<=[.!?;])\s+|\n+/u;

/**
 * The safety plans in a text, each from its heading to its last part. A plan stands in note after note because it is to
 * stay the same: that it does is no copying.
 */
export function safetyPlansIn(text: string): readonly string[] {
  if (!/\b(?:safety|crisis)[ -]plan\b/iu.test(text)) return [];
  const plans: string[][] = [];
  let isWithin = false;
  for (const part of text.split(clause)) {
    if (opens.test(part)) plans.push([part]);
    else if (isWithin && goesOn.test(part)) plans.at(-1)?.push(part);
    isWithin = opens.test(part) || (isWithin && goesOn.test(part));
  }
  return plans.map((parts) => parts.join(" "));
}
