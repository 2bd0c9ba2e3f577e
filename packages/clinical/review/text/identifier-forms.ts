const phone = /(?<![\d.])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)|\d{2,4})[ .-]\d{3,4}[ .-]?\d{3,4}(?![\d])/gu;
const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const address =
  /\b\d{1,5} (?:\p{Lu}[\p{L}.'’]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Way|Terrace|Close|Crescent)\b/gu;
const number =
  /\b(?:MRN|SSN|record number|social security number|social security|date of birth|DOB|insurance number|policy number|case number|passport number|licence number|license number)(?: is| was|:|#| no\.?)* ?#?[\d][\d/.-]{3,}/giu;

const labelOfNumber =
  "MRN|(?:medical )?record(?: number| no\\.?)|medical record|chart (?:number|no\\.?)|(?:account|acct\\.?) ?(?:number|no\\.?|#)|bank account(?= is|:| ?\\d)|(?:policy|claim|case|referral|authori[sz]ation|passport) (?:number|no\\.?|#)|(?:member|subscriber|beneficiary|insurance|medicaid|medicare|NHS) (?:ID|number|no\\.?)|driver['’]?s? licen[cs]e(?: (?:number|no\\.?))?|SSN|social security number";
/** With letters before it, and in groups with a space or a hyphen between. */
const inGroups = "(?:(?:\\p{L}{1,4}[ -]?)?\\d+(?:[ -]\\d{2,})+(?:[ -]?\\d?\\p{L})?|\\p{L}{1,4}[ -]\\d{4,})";
const inOne = "(?=[\\p{L}\\d-]*\\d{3})[\\p{L}\\d][\\p{L}\\d-]{3,24}";

/** A number that a record, an account or a policy goes by: nobody needs to be named beside it. */
export const recordNumber = new RegExp(
  `\\b(?:${labelOfNumber})(?: of (?:the |her |his |their )?[\\p{L}'’-]+)?(?: is| was|:|#)* ?#?(?:${inGroups}|${inOne})(?![\\p{L}\\d])`,
  "giu",
);

/** How the particulars are written by which somebody is reached or told apart. */
export const identifierForms = [
  { pattern: phone, label: "phone" },
  { pattern: email, label: "email" },
  { pattern: address, label: "address" },
  { pattern: number, label: "number" },
] as const;
