import { hangulToLatin } from "./hangul.ts";
import { hanToLatin } from "./han.ts";
import { kanaToLatin } from "./kana.ts";

// oxfmt-ignore
const letters = new Map(`
а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ sh ъ _ ы y ь _ э e ю yu я ya
і i ї yi є ye ґ g ј j љ lj њ nj ћ c ђ dj џ dz ў u
α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ h ψ ps ω o
ا a أ a إ i آ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ل l م m ن n ه h و w ي y ى a ة a ء _ ئ y ؤ w
پ p چ ch ژ zh گ g ک k ی y
א a ב b ג g ד d ה h ו w ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ ts ץ ts ק k ר r ש sh ת t
ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h
ա a բ b գ g դ d ե e զ z է e ը e թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev
ก k ข kh ค kh ง ng จ ch ฉ ch ช ch ซ s ญ y ด d ต t ถ th ท th ธ th น n บ b ป p ผ ph ฝ f พ ph ฟ f ภ ph ม m ย y ร r ล l ว w ศ s ษ s ส s ห h อ a ณ n ฐ th ะ a า a ิ i ี i ุ u ู u เ e แ e โ o ไ ai ใ ai
`.trim().split(/\s+/).reduce<[string, string][]>((pairs, part, at, all) => (at % 2 === 0 ? [...pairs, [part, all[at + 1] ?? ""]] : pairs), []));

/** The blocks of the scripts of India follow one order. */
const indic = [0x900, 0x980, 0xa00, 0xa80, 0xb00, 0xb80, 0xc00, 0xc80, 0xd00];
// oxfmt-ignore
const indicSounds: readonly (string | undefined)[] =
  "_ n n _ _ a a i i u u ri l e e e ai o o o au k kh g gh n ch ch j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h _ _ _ _ a i i u u ri ri e e e ai o o o au _".split(" ");

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/ου/g, "u"],
  [/ει|οι/g, "i"],
  [/αι/g, "e"],
  [/μπ/g, "b"],
  [/ντ/g, "d"],
  [/γκ|γγ/g, "g"],
  [/τζ/g, "j"],
  [/ευ/g, "ev"],
  [/αυ/g, "av"],
  [/дж/g, "j"],
];

/** What a word of another script sounds like in Latin letters; Latin letters stay. Rough: made for comparing. */
export function toLatin(text: string): string {
  let lower = hangulToLatin(hanToLatin(kanaToLatin(text.normalize("NFC").toLowerCase())));
  lower = lower.replaceAll(/[άέήίόύώϊϋΐΰ]/g, (letter) => letter.normalize("NFD")[0] ?? letter);
  for (const [pair, sound] of digraphs) lower = lower.replaceAll(pair, sound);
  return Array.from(lower, soundOf).join("");
}

function soundOf(letter: string): string {
  const known = letters.get(letter);
  if (known !== undefined) return known === "_" ? "" : known;
  const code = letter.codePointAt(0) ?? 0;
  const block = indic.find((start) => code >= start && code < start + 0x80);
  if (block === undefined) return /[a-z]/.test(letter) ? letter : "";
  const sound = indicSounds[code - block];
  return sound === undefined || sound === "_" ? "" : sound;
}
