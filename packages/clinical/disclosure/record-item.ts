/** What a record is made of, as far as something may leave it. There is none for a private note: it never leaves this way. */
export const itemKinds = [
  "progress-note",
  "group-note",
  "contact-note",
  "summary",
  "treatment-plan",
  "diagnosis",
  "medication",
  "measure",
  "safety-plan",
  "risk",
  "attendance",
  "document",
  "signed-document",
  "billing",
  "draft",
  "incident-form",
  "report-log",
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Of these, what never leaves: unfinished, or kept outside every chart. All others can be asked for, and are in a packet. */
const keptKinds: ReadonlySet<ItemKind> = new Set<ItemKind>(["draft", "incident-form", "report-log"]);
export const leavingKinds: readonly ItemKind[] = itemKinds.filter((kind) => !keptKinds.has(kind));

/** Something of a client's record that might be disclosed. Of its words only what must not go is known here. */
export interface RecordItem {
  readonly id: string;
  readonly kind: ItemKind;
  /** The day it is about, `YYYY-MM-DD`. */
  readonly day: string;
  /** Of what goes on being true: its last day, null while it stands. Left out for what is about its one day. */
  readonly until?: string | null;
  /** For the reader of the preview: "Individual note, SOAP". Names nobody. */
  readonly title: string;
  readonly isSigned: boolean;
  /** Whether its profile's co-signature is still missing. */
  readonly awaitsCoSignature: boolean;
  /** A record of a substance-use programme, 42 CFR Part 2. */
  readonly isPart2: boolean;
  /** Compiled for a legal proceeding, and so outside the client's right of access. */
  readonly isForLitigation: boolean;
  /** Withheld from the client for harm, by name and until it is reviewed; null where it is not. */
  readonly withheld: Withheld | null;
  /** Retracted from this chart: it was never about this client. */
  readonly isRetracted: boolean;
  /** A subpoena, an order or a letter by which records were asked for. */
  readonly isRequestPaper: boolean;
  /** Other adults whose session it was too, a couple's or a family's, by their clients' ids. */
  readonly sharedWith: readonly string[];
  /** Stretches of its text that are about somebody else, as the reviewer found them: UTF-16 offsets. */
  readonly others: readonly OtherPerson[];
  /** A disputed amendment's statement of disagreement, which goes where the item goes. */
  readonly dispute: string | null;
  /** A request to amend it that nobody has answered yet, or that was denied and not disputed in writing. */
  readonly isAmendmentOpen: boolean;
}

/** Whether any day that it is about lies within; a bound that is null is open. */
export function isWithin(
  { day, until = day }: Pick<RecordItem, "day" | "until">,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): boolean {
  return (from === null || until === null || until >= from) && (to === null || day <= to);
}

export interface Withheld {
  readonly by: string;
  readonly because: string;
  readonly reviewOn: string;
  /** From the client and whoever asks for them; or from whoever acts for the client alone. */
  readonly from: "client" | "representative";
}

export interface OtherPerson {
  readonly section: string;
  readonly start: number;
  readonly end: number;
}

/** What an item is that nothing stands against: signed, nobody else's, and with nothing else to say of it. */
export const ordinaryItem = {
  isSigned: true,
  awaitsCoSignature: false,
  isPart2: false,
  isForLitigation: false,
  withheld: null,
  isRetracted: false,
  isRequestPaper: false,
  sharedWith: [],
  others: [],
  dispute: null,
  isAmendmentOpen: false,
} as const satisfies Partial<RecordItem>;
