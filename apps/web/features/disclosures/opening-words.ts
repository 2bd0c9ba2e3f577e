import type { Leaving } from "./sealing.ts";

interface ToOpen {
  readonly leaving: Leaving;
  /** As it was saved; null before. */
  readonly name: string | null;
  readonly practice: string;
  /** Where anybody finds the page that opens packets; null where only this computer would find it. */
  readonly address: string | null;
}

/** What a recipient is told by another channel than the file; null where nothing has to be opened. */
export function openingWords({ leaving, name, practice, address }: ToOpen): string | null {
  if (leaving !== "passphrase" && leaving !== "key") return null;
  const secret =
    leaving === "passphrase"
      ? "type the passphrase that we tell you by telephone or in person"
      : "give it the key whose public half you sent us";
  return [
    `From ${practice} you get ${name ?? "a file whose name ends in .tar.age"}, which is encrypted, and open-packet.html.`,
    `Save both, open open-packet.html in any browser, choose the file, and ${secret}.`,
    ...(address === null ? [] : [`On a phone, open ${address} instead.`]),
    "Nothing is sent anywhere.",
  ].join(" ");
}

/** Where the page that opens packets stands for people outside. */
export function openingAddress({ origin, hostname }: Pick<Location, "origin" | "hostname">): string | null {
  const isHere = hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
  return isHere ? null : `${origin}/open`;
}
