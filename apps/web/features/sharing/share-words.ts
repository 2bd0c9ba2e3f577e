import { dayWords } from "../../time/words.ts";
import type { SharedItem, ShareLevel } from "./api.ts";

export const levelWords: Readonly<Record<ShareLevel, string>> = {
  read: "to read",
  comment: "to read and comment",
  write: "to read, comment and write",
};

const things: Readonly<Record<SharedItem["what"], string>> = {
  note: "A signed note",
  individual: "A draft",
  member: "A member’s part of a group session, as a draft",
  shared: "The shared part of a group session, as a draft",
};

/** What it is: "A draft, to read, until 2 Dec 2026". */
export function sharedFacts({ what, level, until }: Pick<SharedItem, "what" | "level" | "until">): string {
  return `${things[what]}, ${levelWords[level]}, until ${dayWords(until)}`;
}

/** Whose it is: the client, or the group where it names none. */
export function sharedName({ clientName, groupName }: Pick<SharedItem, "clientName" | "groupName">): string {
  return clientName ?? groupName ?? "";
}

/** What became of a share that is over: who ended it, and that nothing is left. It names no client. */
export function endedWords({ state, endedBy, givenBy, what, until }: SharedItem): {
  readonly title: string;
  readonly words: string;
} {
  const thing = what === "note" ? "signed note" : "draft";
  switch (state) {
    case "taken-back":
      return {
        title: `${endedBy ?? givenBy} took it back`,
        words: `The ${thing} that ${givenBy} shared with you is closed to you again. It is off your lists, and nothing of it is left on this device. Nothing of it was deleted.`,
      };
    case "signed":
      return {
        title: "The draft is signed",
        words: `What ${givenBy} shared with you was a draft, and it is a signed note now. The share ended with the signature.`,
      };
    case "over":
      return {
        title: `It was shared until ${dayWords(until)}`,
        words: `That day is over, and the ${thing} that ${givenBy} shared with you is closed to you again. Ask them to share it anew if you need it.`,
      };
    case "ended":
    case "open":
      return {
        title: "It is not shared any more",
        words: `The ${thing} that ${givenBy} shared with you is closed to you again.`,
      };
  }
}
