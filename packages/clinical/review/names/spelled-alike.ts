/**
 * A Latin name as it is heard, for what is dictated or spelled another way: Catherine and Kathrine, Melody and
 * Melodie, Sarah and Sara. Only equal keys count, so that unlike names never meet.
 */
export function spelledAlike(folded: string): string {
  return folded
    .replaceAll(/ph|v(?=f)/g, "f")
    .replaceAll(/sch|sh|tch/g, "x")
    .replaceAll(/ck|qu|q|c(?![eiyh])/g, "k")
    .replaceAll(/c(?=[eiy])|z/g, "s")
    .replaceAll(/th/g, "t")
    .replaceAll(/[iey]+$|ie|ey|ee|ea|ei|ai|ay|y/g, "i")
    .replaceAll(/oo|ou|ew|w(?=u)/g, "u")
    .replaceAll(/gh|h(?![aeiou])|(?<=[aeiouktrg])h/g, "")
    .replaceAll(/(.)\1+/g, "$1");
}
