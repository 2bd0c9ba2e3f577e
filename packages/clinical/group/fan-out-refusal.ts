export type FanOutRefusalCode =
  | "no-rows"
  | "too-many-rows"
  | "client-twice"
  | "draft-twice"
  | "note-twice"
  | "note-for-absent"
  | "empty-note";

const messages: Readonly<Record<FanOutRefusalCode, string>> = {
  "no-rows": "Cannot sign the group session: it has no members.",
  "too-many-rows": "Cannot sign the group session: it has more than 200 members.",
  "client-twice": "Cannot sign the group session: a member is listed twice.",
  "draft-twice": "Cannot sign the group session: two members share one draft.",
  "note-twice": "Cannot sign the group session: two notes carry one id.",
  "note-for-absent": "Cannot sign a note for an absent member: change the attendance or leave the note out.",
  "empty-note": "Cannot sign a member's note: it is empty.",
};

/** The group session cannot be signed as given; the person can put it right. Nothing was made. */
export class FanOutRefusal extends Error {
  override readonly name = "FanOutRefusal";
  readonly code: FanOutRefusalCode;
  /** The rows it is about, by draft, sorted; empty when it is about all of them. */
  readonly draftIds: readonly string[];

  constructor(code: FanOutRefusalCode, draftIds: readonly string[] = []) {
    super(messages[code]);
    this.code = code;
    this.draftIds = draftIds.toSorted();
  }
}
