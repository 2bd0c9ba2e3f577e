/**
 * Why a live document was closed, as its close message says it. The page reads these words: they are part of the API.
 */
export const closeReasons = {
  /** The part was signed: what was not yet acknowledged stays on the device and is offered as an addendum. */
  signed: "draft-signed",
  /** Access changed: connect again and be judged again. */
  accessChanged: "access-changed",
  /** The caller was let in by a share, and it was taken back: nothing of the text stays with them. */
  shareTakenBack: "share-taken-back",
  /** The same, and its day is over, or it ended with whoever gave it. */
  shareOver: "share-over",
  /** The server is going down or lost its database: connect again in a moment. */
  notSaved: "not-saved",
  /** The change sent is no change of this document: it was not stored. */
  unreadable: "unreadable-change",
  /** Nothing here that the caller may open (missing and forbidden are one answer). */
  notFound: "not-found",
  signInNeeded: "sign-in-needed",
} as const;

export type CloseReason = (typeof closeReasons)[keyof typeof closeReasons];

/** The codes of closed sockets. Each goes with its reason; a page that does not know a code connects again. */
export const closeCodes = {
  goingDown: 1001,
  tryAgain: 1013,
  signInNeeded: 4401,
  accessChanged: 4403,
  signed: 4410,
  refused: 4500,
} as const;
