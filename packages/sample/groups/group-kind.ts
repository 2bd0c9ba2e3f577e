import type { GroupKind } from "../sample-practice.ts";
import type { StaffKey } from "../people/client-story.ts";

/** One session's subject in a group's curriculum. Texts are templates; `{example}` is a member's own example. */
export interface Topic {
  readonly title: string;
  readonly objective: string;
  /** What the leading facilitator did. */
  readonly lead: readonly string[];
  /** What the co-facilitator did. */
  readonly co: readonly string[];
  /** What the group did in the working segment. */
  readonly work: readonly string[];
  /** What one member brought or showed. */
  readonly member: readonly string[];
}

export interface GroupTemplate {
  readonly kind: GroupKind;
  readonly name: string;
  readonly purpose: string;
  /** Weeks ago in which it began. */
  readonly from: number;
  readonly day: number;
  readonly time: string;
  readonly minutes: number;
  /** In the order of leading; weeks ago, 0 is still so. */
  readonly facilitators: readonly { readonly staff: StaffKey; readonly from: number; readonly to: number }[];
  readonly segments: readonly { readonly label: string; readonly minutes: number }[];
  readonly topics: readonly Topic[];
}
