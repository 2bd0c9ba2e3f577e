const phone = /(?<![\d.])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)|\d{2,4})[ .-]\d{3,4}[ .-]?\d{3,4}(?![\d])/gu;
const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const address =
  /\b\d{1,5} (?:\p{Lu}[\p{L}.'’]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Way|Terrace|Close|Crescent)\b/gu;
const number =
  /\b(?:MRN|SSN|record number|social security number|social security|date of birth|DOB|insurance number|policy number|case number|passport number|licence number|license number)(?: is| was|:|#| no\.?)* ?#?[\d][\d/.-]{3,}/giu;

/** A number that a record, an account or a policy goes by: nobody needs to be named beside it. */
export const recordNumber =
  /\b(?:MRN|medical record(?: number| no\.?)?|record (?:number|no\.?)|chart (?:number|no\.?)|account (?:number|no\.?)|policy (?:number|no\.?)|member ID|insurance (?:number|ID)|SSN|social security number)(?: is| was|:|#)* ?#?(?=[\p{L}\d-]*\d{3})([\p{L}\d][\p{L}\d-]{3,24})(?![\p{L}\d])/giu;

/** How the particulars are written by which somebody is reached or told apart. */
export const identifierForms = [
  { pattern: phone, label: "phone" },
  { pattern: email, label: "email" },
  { pattern: address, label: "address" },
  { pattern: number, label: "number" },
] as const;
