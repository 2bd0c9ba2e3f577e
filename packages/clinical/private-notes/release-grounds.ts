import type { Source } from "../review/finding.ts";
import type { Regime } from "./author-licences.ts";

/** On what ground a private note may leave its notebook; everything but the first needs no agreement of the client. */
export interface ReleaseGround {
  readonly id: string;
  readonly words: string;
  /** Where it is written, by the law that the note stands under; a law that is not named here does not know the ground. */
  readonly sources: Readonly<Partial<Record<Regime, Source>>>;
}

const at = (cite: string): Source => ({ cite, url: null, read: null });

/** Settings, not advice. A subpoena alone is on no list: it opens private notes under neither law. */
export const releaseGrounds = [
  {
    id: "authorisation",
    words: "The client agreed, on a form for private notes alone",
    sources: { hipaa: at("45 CFR 164.508(a)(2), (b)(3)(ii), (c)"), part2: at("42 CFR 2.31(b)") },
  },
  {
    id: "own-training",
    words: "Training under supervision in this practice's own programme",
    sources: { hipaa: at("45 CFR 164.508(a)(2)(i)(B)"), part2: at("42 CFR 2.31(b)") },
  },
  {
    id: "own-defence",
    words: "To defend this practice in a proceeding that the client brought",
    sources: { hipaa: at("45 CFR 164.508(a)(2)(i)(C)"), part2: at("42 CFR 2.31(b)") },
  },
  {
    id: "oversight-of-author",
    words: "Health oversight of the author",
    sources: { hipaa: at("45 CFR 164.508(a)(2)(ii), 164.512(d)") },
  },
  {
    id: "government-compliance",
    words: "The federal health department examines whether the privacy rules are kept",
    sources: { hipaa: at("45 CFR 164.508(a)(2)(ii), 164.502(a)(2)(ii)") },
  },
  {
    id: "required-by-law",
    words: "Required by law, such as a court's order",
    sources: { hipaa: at("45 CFR 164.508(a)(2)(ii), 164.512(a)") },
  },
  {
    id: "coroner",
    words: "A coroner or medical examiner",
    sources: { hipaa: at("45 CFR 164.508(a)(2)(ii), 164.512(g)(1)") },
  },
  {
    id: "serious-threat",
    words: "A serious and imminent threat to somebody",
    sources: { hipaa: at("45 CFR 164.508(a)(2)(ii), 164.512(j)(1)(i)") },
  },
  {
    id: "part2-court-order",
    words: "A court's order under Part 2, and a subpoena beside it",
    sources: { part2: at("42 CFR 2.61, 2.64, 2.65") },
  },
] as const satisfies readonly ReleaseGround[];

export type ReleaseGroundId = (typeof releaseGrounds)[number]["id"];

/** Whether the law that the note stands under knows this ground. */
export function isGroundUnder(id: ReleaseGroundId, regime: Regime): boolean {
  const grounds: readonly ReleaseGround[] = releaseGrounds;
  return grounds.some((ground) => ground.id === id && ground.sources[regime] !== undefined);
}
