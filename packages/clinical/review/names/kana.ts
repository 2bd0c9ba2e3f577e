// oxfmt-ignore
const sounds = new Map(
  `あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho
   まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo
   ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo ゔvu ぁa ぃi ぅu ぇe ぉo`.split(/\s+/).map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);
const small: Readonly<Record<string, string>> = { ゃ: "a", ゅ: "u", ょ: "o" };

/** Hiragana and katakana in Latin letters; everything else stays. */
export function kanaToLatin(text: string): string {
  if (!/[\u3040-\u30ff]/.test(text)) return text;
  let latin = "";
  for (const letter of text.replaceAll("ー", "")) {
    const code = letter.charCodeAt(0);
    const hiragana = code >= 0x30a1 && code <= 0x30f4 ? String.fromCharCode(code - 0x60) : letter;
    const glide = small[hiragana];
    if (glide === undefined) latin += hiragana === "っ" ? "" : (sounds.get(hiragana) ?? letter);
    // しゃ is sha, きゃ is kya.
    else latin = /(?:sh|ch|j)i$/.test(latin) ? latin.slice(0, -1) + glide : `${latin.replace(/i$/, "")}y${glide}`;
  }
  return latin;
}
