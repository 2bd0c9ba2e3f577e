import type { RecordItem } from "@goldthread/clinical/disclosure/index.ts";

export interface DisclosedSection {
  readonly key: string;
  readonly title: string;
  readonly text: string;
}

/** An item of a record with what its page of the packet is made of. */
export interface Disclosable {
  readonly item: RecordItem;
  /** Who sat in it beside the client. */
  readonly beside: readonly { readonly id: string; readonly name: string; readonly relation: string }[];
  /** What stands under its heading. */
  readonly facts: readonly (readonly [name: string, words: string])[];
  /** The text as it would go, section by section, before anything is taken out. */
  readonly sections: readonly DisclosedSection[];
  readonly signatures: readonly {
    readonly name: string;
    readonly credential: string;
    readonly meaning: string;
    /** ISO 8601 UTC. */
    readonly at: string;
  }[];
  /** SHA-256 in hex, of the signed note, or of what else the page was made from. */
  readonly digest: string;
  /** Whether that is the digest which was signed, so that the page names it. */
  readonly isSignedDigest: boolean;
}
