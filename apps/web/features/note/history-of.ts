import type { SignedNote } from "../../api-types.ts";
import type { PlacedAddition } from "./api.ts";

type Signature = SignedNote["signatures"][number];

/** One act on a note, as the history tells it. */
export type HistoryEntry = { readonly id: string; readonly at: string; readonly by: string } & (
  | { readonly kind: "signature"; readonly meaning: Signature["meaning"]; readonly isLate: boolean }
  | { readonly kind: "addition"; readonly addition: PlacedAddition }
  | { readonly kind: "attendance"; readonly because: string; readonly isRetraction: boolean }
  | {
      readonly kind: "comment";
      readonly said: "comment" | "return" | "shared";
      readonly words: string;
      readonly passage: string | null;
    }
);

interface Acts {
  readonly signatures: readonly Signature[];
  readonly additions: readonly PlacedAddition[];
  readonly corrections: SignedNote["corrections"];
  readonly comments: SignedNote["comments"];
  readonly late: boolean;
}

/** Every act on a note, the oldest first; of one moment the signature before what came with it. */
export function historyOf({ signatures, additions, corrections, comments, late }: Acts): HistoryEntry[] {
  const entries: HistoryEntry[] = [
    ...signatures.map(({ id, at, name, credential, meaning }): HistoryEntry => {
      const isLate = late && meaning === "author";
      return { kind: "signature", id, at, by: named({ name, credential }), meaning, isLate };
    }),
    ...additions.map((addition): HistoryEntry => {
      const { id, at, author } = addition;
      return { kind: "addition", id, at, by: named(author), addition };
    }),
    ...corrections.map(({ at, by, because, isRetraction }): HistoryEntry => {
      return { kind: "attendance", id: `attendance ${at}`, at, by, because, isRetraction };
    }),
    ...comments.map(({ id, at, by, kind, words, passage }): HistoryEntry => {
      return { kind: "comment", id, at, by, said: kind, words, passage: passage?.text ?? null };
    }),
  ];
  return entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function named({ name, credential }: { readonly name: string; readonly credential: string }): string {
  return credential === "" ? name : `${name}, ${credential}`;
}
