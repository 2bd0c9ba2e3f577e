import type { Source } from "../review/finding.ts";
import type { RecordItem } from "./record-item.ts";
import type { DisclosureRequest } from "./request.ts";

/**
 * One reason for an item to stay, or to go with something taken out: one file each. The first that says `stays` decides;
 * otherwise every `redact` applies.
 */
export interface DisclosureRule {
  readonly id: string;
  readonly source: Source;
  judge(item: RecordItem, request: DisclosureRequest): Ruling | null;
}

export interface Ruling {
  readonly verdict: "stays" | "redact";
  /** Plain words for the preview: why. Names nobody. */
  readonly says: string;
  /** Where it comes from, if from elsewhere than the rule: a state's law. */
  readonly source?: Source;
}

export function defineDisclosureRule(rule: DisclosureRule): DisclosureRule {
  return Object.freeze(rule);
}

export function stays(says: string, source?: Source): Ruling {
  return { verdict: "stays", says, ...(source === undefined ? {} : { source }) };
}
