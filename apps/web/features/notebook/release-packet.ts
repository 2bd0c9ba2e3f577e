import { releaseGrounds, type ReleaseGround } from "@goldthread/clinical/private-notes/release-grounds.ts";
import { dayWords } from "../../time/words.ts";
import type { ReleaseInput } from "./api.ts";
import type { NoteContent } from "./book/note-content.ts";
import { kindWords, type Regime } from "./kind-words.ts";

export type GroundId = ReleaseInput["ground"];

/** The grounds that the law of these notes knows. */
export function groundsUnder(regime: Regime): readonly ReleaseGround[] {
  const all: readonly ReleaseGround[] = releaseGrounds;
  return all.filter(({ sources }) => sources[regime] !== undefined);
}

export function citationOf(ground: string, regime: Regime): string {
  return groundsUnder(regime).find(({ id }) => id === ground)?.sources[regime]?.cite ?? "";
}

/** What goes along with every disclosure of records of a programme under Part 2. Our words; the law is cited. */
const part2Notice =
  "These notes come from a substance use disorder programme and are protected by federal law (42 CFR Part 2). They may not be used against the person they are about in any civil, criminal, administrative or legislative proceeding, and may not be passed on, unless that person agrees in writing or a court orders it as that law asks (42 CFR 2.32).";

interface PacketOptions {
  readonly practice: string;
  readonly author: string;
  readonly day: string;
  readonly release: Omit<ReleaseInput, "digest">;
  readonly notes: readonly NoteContent[];
}

/** What is given out, word for word: first why and to whom, then the notes and nothing else. */
export function renderPacket({ practice, author, day, release, notes }: PacketOptions): string {
  const { regime, ground, citation, authorisation, recipient, purpose } = release;
  const words = groundsUnder(regime).find(({ id }) => id === ground)?.words ?? ground;
  return [
    "PRIVATE NOTES, GIVEN OUT BY THEIR AUTHOR",
    [
      `Practice: ${practice}`,
      `Author: ${author}`,
      `Given out on: ${dayWords(day)}`,
      `To: ${recipient}`,
      `For: ${purpose}`,
      `Ground: ${words}`,
      `Written in: ${citation}`,
    ].join("\n"),
    ...(authorisation === null ? [] : [renderAuthorisation(authorisation)]),
    ...(regime === "part2" ? [part2Notice] : []),
    ...notes.toSorted((one, other) => (one.day < other.day ? -1 : 1)).map(renderNote),
    `End: ${notes.length === 1 ? "1 note" : `${notes.length} notes`}. Nothing else of the author's notebook is in this file.\n`,
  ].join("\n\n");
}

function renderAuthorisation(form: NonNullable<ReleaseInput["authorisation"]>): string {
  const by = form.capacity == null || form.capacity === "" ? form.signedBy : `${form.signedBy}, ${form.capacity}`;
  const ends = form.expiresOn === null ? (form.expiresWith ?? "") : dayWords(form.expiresOn);
  return [
    "The authorisation, on a form of its own:",
    `Information: ${form.information}`,
    `From: ${form.discloser}`,
    `To: ${form.recipient}`,
    `For: ${form.purpose}`,
    `Ends: ${ends}`,
    `Signed by ${by} on ${dayWords(form.signedOn)}`,
  ].join("\n");
}

function renderNote({ day, kind, title, about, text }: NoteContent): string {
  const head = [dayWords(day), kindWords[kind], about.name].filter((part) => part !== "").join(" · ");
  return ["-".repeat(60), head, ...(title === "" ? [] : [title]), "", text.trimEnd()].join("\n");
}

/** SHA-256 in hexadecimal, over the file to the byte. */
export async function digestOf(file: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", file));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
