import { addYears } from "../../../retention/add-years.ts";
import { defineAuthorisationLaw } from "../authorisation-law.ts";

const url = "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=56.11.";
const verified = { status: "verified", on: "2026-11-23" } as const;
const unverified = { status: "unverified", on: "2026-11-23" } as const;

function source(what: string, fact: typeof verified | typeof unverified) {
  return { cite: `California Civil Code 56.11, ${what}`, url, read: fact.status === "verified" ? fact.on : null, fact };
}

export const usCalifornia = defineAuthorisationLaw({
  id: "us-california",
  title: "California",
  jurisdiction: "US-CA",
  effective: "2024-01-01",
  typePoints: 14,
  elements: [
    {
      id: "us-california-type",
      asks: "Its type is 14 point or larger, or it is written by hand",
      says: "Its type is smaller than 14 point, and it is not written by hand.",
      source: source("type of at least 14 point or handwriting", verified),
    },
    {
      id: "us-california-separate",
      asks: "It stands apart from any other text on its page, and the signature serves nothing else",
      says: "It does not stand apart from other text, or its signature serves something else too.",
      source: source("apart from other language, with a signature for nothing else", verified),
    },
    {
      id: "us-california-limits",
      asks: "It says to what uses the information is limited, and what the recipient may do with it",
      says: "It does not say to what uses the information, and the recipient, are limited.",
      source: source("uses and limits of the information and of who receives it", unverified),
    },
    {
      id: "us-california-discloser",
      asks: "It names who may disclose, and who may receive, by name or by what they do",
      says: "It does not name who may disclose, and who may receive.",
      source: source("who may disclose and who may receive", unverified),
      isMet: ({ discloser, recipient }) => discloser.trim() !== "" && recipient.trim() !== "",
    },
    {
      id: "us-california-one-year",
      asks: "Whoever signed asked that it last longer than a year, until that day",
      statement: "I ask that this lasts longer than a year, until the day named above.",
      says: "It lasts longer than a year, and nobody said that whoever signed asked for it.",
      source: source("a day or an event, within a year unless the signer asks for a longer one", unverified),
      isMet: ({ signedOn, expiresOn }) => expiresOn === null || signedOn === null || expiresOn <= addYears(signedOn, 1),
    },
    {
      id: "us-california-copy",
      asks: "It says that whoever signs has a right to a copy",
      says: "It does not say that whoever signs has a right to a copy.",
      source: source("the right to a copy", unverified),
    },
  ],
  statements: [
    "What is released may be used for the purpose named above and for nothing else. Only the kinds of records named above may be released, and only the recipient named above may use them.",
    "I have a right to a copy of this authorisation.",
  ],
});
