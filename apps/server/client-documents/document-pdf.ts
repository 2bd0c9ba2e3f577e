import type { PresentedDocument } from "./present-document.ts";
import { openSheet } from "../pdf/sheet.ts";
import { styles } from "../pdf/styles.ts";

interface DocumentPdf {
  readonly practice: { readonly name: string; readonly zone: string; readonly sample: boolean };
  readonly client: { readonly name: string; readonly recordNumber: string };
  readonly document: Omit<PresentedDocument, "clientId" | "template">;
  readonly now: Date;
}

/** A document on paper: its words to the letter, and what came of it. */
export async function documentPdf({ practice, client, document, now }: DocumentPdf): Promise<Buffer> {
  const { zone } = practice;
  const sheet = await openSheet({
    title: document.title,
    paper: zone.startsWith("America/") ? "LETTER" : "A4",
    created: now,
  });
  sheet.title(document.title);
  sheet.facts([
    ["Client", client.name],
    ["Record number", client.recordNumber],
    ...(document.contact === null ? [] : [["Asked of", named(document.contact)] as const]),
    ["Asked", `${momentIn(zone, document.askedAt)}, by ${document.askedBy}`],
  ]);
  sheet.rule();
  sheet.paragraphs(document.text, words);
  sheet.rule();
  sheet.heading(state[document.state]);
  sheet.facts(answerFacts(document, zone));
  if (document.state === "waits")
    sheet.blanks(["Name", "For the client, as", "Signature", "Date"].filter(fits(document)));
  sheet.paragraphs(`SHA-256 of the words: ${document.textDigest}`, styles.note);
  const bytes = await sheet.finish({
    left: { name: client.name, rest: ` · ${client.recordNumber}` },
    right: (page, pages) => `${document.title} · page ${page} of ${pages}`,
    foot: { name: practice.name, rest: practice.sample ? " · Sample practice: fictional data" : "" },
    footRight: `Printed ${momentIn(zone, now.toISOString())}`,
  });
  return Buffer.from(bytes);
}

/** Nobody signs in the place of an adult who was asked beside the client. */
function fits({ contact }: DocumentPdf["document"]): (blank: string) => boolean {
  return (blank) => contact === null || !blank.startsWith("For the client");
}

/** Read by somebody who signs it: its paragraphs stand apart. */
const words = { ...styles.text, before: 8 };

const state: Readonly<Record<PresentedDocument["state"], string>> = {
  waits: "Not signed yet",
  signed: "Signed",
  declined: "Not signed: declined",
  withdrawn: "Not signed: asked no longer",
  "taken-back": "Signed, and taken back",
};

const signedHow = {
  view: "In their own view, with the passphrase given again",
  screen: "On the clinician’s screen",
  paper: "On paper",
} as const;

type Facts = readonly (readonly [name: string, words: string])[];

/** Who signed where and when, or what else came of it: as it stands under the words. */
export function answerFacts(
  { signature, declined, takenBack }: Pick<PresentedDocument, "signature" | "declined" | "takenBack">,
  zone: string,
): Facts {
  return [
    ...(signature === null
      ? []
      : ([
          ["Signed by", named(signature)],
          ["On", signature.how === "view" ? momentIn(zone, signature.at) : dayIn(signature.on)],
          ["How", signedHow[signature.how]],
          ...recorded(signature.recordedBy, momentIn(zone, signature.at)),
        ] as const)),
    ...(declined === null
      ? []
      : ([
          ["Declined by", named(declined)],
          ["On", momentIn(zone, declined.at)],
          ...(declined.words === "" ? [] : [["In their words", declined.words] as const]),
          ...recorded(declined.recordedBy, momentIn(zone, declined.at)),
        ] as const)),
    ...(takenBack === null
      ? []
      : ([
          ["Taken back by", named(takenBack)],
          ["Taken back on", dayIn(takenBack.on)],
          ...(takenBack.because === "" ? [] : [["Because", takenBack.because] as const]),
          ...recorded(takenBack.recordedBy, momentIn(zone, takenBack.at)),
        ] as const)),
  ];
}

function recorded(by: string | null, at: string): Facts {
  return by === null ? [] : [["Put down", `${at}, by ${by}`]];
}

function named({ name, relation }: { readonly name: string; readonly relation: string }): string {
  return relation === "" ? name : `${name} (${relation})`;
}

function momentIn(timeZone: string, at: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  // As people there call it: EST, and not GMT-5.
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "short" }).formatToParts(new Date(at));
  return `${format.format(new Date(at))} ${parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone}`;
}

/** A calendar day has no zone. */
function dayIn(day: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "short", year: "numeric" });
  return format.format(new Date(`${day}T12:00:00Z`));
}
