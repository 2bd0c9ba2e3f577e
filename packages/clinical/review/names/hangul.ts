const first = "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(" ");
const middle = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const last = "_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");

/** Korean syllables in Latin letters, by the official scheme; everything else stays. */
export function hangulToLatin(text: string): string {
  return text
    .replaceAll(/[\uac00-\ud7a3]/g, (syllable) => {
      const index = syllable.charCodeAt(0) - 0xac00;
      const parts = [first[Math.floor(index / 588)], middle[Math.floor((index % 588) / 28)], last[index % 28]];
      return parts.join("").replaceAll("_", "");
    })
    .replaceAll("lr", "l");
}

/** Family names as people write them, which the scheme does not give. */
// oxfmt-ignore
const families: Readonly<Record<string, string>> = {
  김: "kim", 이: "lee yi", 박: "park", 최: "choi", 정: "jung jeong chung", 강: "kang", 조: "cho jo", 윤: "yoon yun", 장: "jang chang", 임: "lim im",
  한: "han", 오: "oh", 서: "seo suh", 신: "shin", 권: "kwon", 황: "hwang", 안: "ahn an", 송: "song", 류: "ryu", 유: "yoo yu", 홍: "hong", 고: "ko", 문: "moon", 양: "yang", 배: "bae", 백: "baek",
};

/** A Korean name's family and given parts: `김민수` is `kim` and `minsu`. */
export function readKoreanName(name: string): { family: readonly string[]; given: string } | undefined {
  if (!/^[\uac00-\ud7a3]{2,4}$/.test(name)) return undefined;
  const family = name.slice(0, 1);
  return { family: families[family]?.split(" ") ?? [hangulToLatin(family)], given: hangulToLatin(name.slice(1)) };
}
