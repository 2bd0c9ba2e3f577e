import type { ReadNote, ReadWord } from "../read-note.ts";

/** What such a word may be said of without a person being meant, by how the word begins. */
// oxfmt-ignore
const said: readonly (readonly [word: RegExp, of: RegExp])[] = [
  [/^borderline$/, /\b(?:pressure|labs?|levels?|results?|scores?|glucose|sugar|sodium|potassium|BMI|IQ|TSH|A1C|QTc?|ECG|EKG|h(?:a)?emoglobin|values?|reading|weight|hearing|vision|range|anaemi\w*|anemi\w*)\b/iu],
  [/^resistan|^resist/, /\b(?:infections?|bacteri\w+|strains?|virus\w*|MRSA|penicillin|antibiotics?|fabric|lock|material|mattress|band|bands|weights?|training|water|insulin|muscles?)\b/iu],
  [/compliant$|compliance$/, /\b(?:cuff|lungs?|vessels?|tissue|device|forms?|document|website|software|HIPAA|audit|officer|ventilat\w+|chest wall|building|ADA)\b/iu],
  [/^manipulat/, /\b(?:clay|objects?|data|toys?|figures?|lego|spin\w+|joints?|fracture|utensils?|buttons?|zippers?|dough|putty|beads|pegs|controls|images?|numbers|blocks|fine motor|tools?|coins|fabric|physio\w*|chiropract\w*)\b/iu],
  [/^fl[iy]er/, /\b(?:airline|airport|miles|travels?|flights?|card)\b/iu],
  [/^lazy$/, /\b(?:eyes?|susan|river|sunday|afternoon)\b/iu],
  [/^tolerated$/, /\b(?:motion|meals?|diet|feeds?|medication|dose|procedure|injection|transfer|infusion)\b/iu],
];

/** “Her blood pressure was borderline”, “manipulated the clay”: a measure or a thing, and nobody's character. */
export function isNotOfAPerson(note: ReadNote, words: readonly ReadWord[]): boolean {
  const text = note.sentences[words[0]?.sentence ?? 0]?.text ?? "";
  return words.some(({ lower }) => said.some(([word, of]) => word.test(lower) && of.test(text)));
}
