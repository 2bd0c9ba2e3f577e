/**
 * Why a live document was closed, as its close message says it. The page reads these words: they are part of the API.
 */
export const closeReasons = {
  /** The part was signed: what was not yet acknowledged stays on the device and is offered as an addendum. */
  signed: "draft-signed",
  /** Access changed: connect again and be judged again. */
  accessChanged: "access-changed",
  /** The server is going down or lost its database: connect again in a moment. */
  notSaved: "not-saved",
  /** Nothing here that the caller may open (missing and forbidden are one answer). */
  notFound: "not-found",
  signInNeeded: "sign-in-needed",
} as const;

export type CloseReason = (typeof closeReasons)[keyof typeof closeReasons];
