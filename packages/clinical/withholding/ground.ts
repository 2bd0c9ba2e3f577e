import type { Source } from "../review/finding.ts";

/**
 * A reason in law for keeping one item from the client who asks for it: one file each. Settings and citations, not
 * advice; whether it applies to this note and this person is for the professional who withholds it.
 */
export interface WithholdingGround {
  readonly id: string;
  /** As whoever withholds chooses it. */
  readonly title: string;
  /** What has to be so for it to apply. */
  readonly when: string;
  /** As the client is told: plain, without a word of what the item says. */
  readonly toClient: string;
  readonly source: Source & { readonly fact: { readonly status: "verified" | "unverified"; readonly on: string } };
  /** Whether the client may ask another professional to look at it. */
  readonly isReviewable: boolean;
  /** From whom: the client, and so everybody who asks for them; or whoever acts for the client alone. */
  readonly from: "client" | "representative";
}

export function defineWithholdingGround(ground: WithholdingGround): WithholdingGround {
  return Object.freeze(ground);
}
