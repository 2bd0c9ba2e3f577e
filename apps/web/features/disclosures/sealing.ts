import type { Option } from "../../ui/select.tsx";
import { downloadPacket, downloadWhole, type Sealed } from "./api.ts";

/** How a packet leaves, as somebody chooses it. Readable ones are chosen on purpose: none is chosen at first. */
export type Leaving = "" | "key" | "passphrase" | "pages" | "files";

export interface SealValues {
  readonly leaving: Leaving;
  readonly key: string;
  readonly told: string;
}

export const noSeal: SealValues = { leaving: "", key: "", told: "" };

export const leavingOptions: readonly Option<Leaving>[] = [
  { value: "", label: "Choose" },
  { value: "passphrase", label: "Encrypted with a passphrase" },
  { value: "key", label: "Encrypted to their age key" },
  { value: "pages", label: "Readable: the pages (PDF)" },
  { value: "files", label: "Readable: every file (archive)" },
];

/** In words for whoever releases, who has to tell the recipient. */
export const opensBy: Readonly<Record<Leaving, string>> = {
  "": "A packet is encrypted, unless you choose otherwise.",
  passphrase: "Tell them the passphrase by telephone or in person, never beside the file. Nobody here keeps it.",
  key: "Only who holds the secret half of that key can open it.",
  pages: "Anybody who gets hold of it can read it: hand it over, or send it by a way that is safe.",
  files: "Anybody who gets hold of it can read it: pages, scans, proofs and a copy for a machine.",
};

export function sealedOf({ leaving, key, told }: SealValues): Sealed {
  if (leaving === "key") return { how: "key", key: key.trim() };
  if (leaving === "passphrase") return { how: "passphrase", passphrase: told };
  return { how: "plain" };
}

export function checkSeal({ leaving, key, told }: SealValues): Record<string, string> {
  if (leaving === "") return { leaving: "Choose how it leaves." };
  if (leaving === "key" && key.trim() === "") return { key: "Enter the key that they gave you. It begins with age1." };
  if (leaving === "passphrase" && [...told].length < 16)
    return { told: "Use at least 16 characters: four or five words that have nothing to do with each other." };
  return {};
}

/** Where the API calls the form's fields otherwise. */
export const sealFields = { "sealed.key": "key", "sealed.passphrase": "told" } as const;

/** The file of a release, saved; answers under which name. */
export function makeFile(disclosureId: string, values: SealValues): Promise<string> {
  return values.leaving === "pages" ? downloadPacket(disclosureId) : downloadWhole(disclosureId, sealedOf(values));
}
