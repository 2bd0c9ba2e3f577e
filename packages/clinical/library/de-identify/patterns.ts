import type { IdentifierKind } from "./identifier.ts";

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const ahead = "in|since|until|till|of|last|next|this|by|from|to|early|late|mid|during|before|after|every|each|through";

/** Dates of a day or a month; a year alone and a day of the week say too little to tell anybody. */
const dates: readonly RegExp[] = [
  /\b\d{4}-\d{2}-\d{2}\b/gu,
  /\b\d{1,2}([/.])\d{1,2}\1\d{2,4}\b/gu,
  // Not "7/10", which is a rating.
  /(?<![\d/])(?:0?[1-9]|1[0-2])\/(?!10\b)(?:0?[1-9]|[12]\d|3[01])(?![\d/])/gu,
  new RegExp(String.raw`\b(?:${day}(?: of)? )?(?:${months})\b\.? ${day}(?:,? \d{4})?(?![\d:])`, "gu"),
  new RegExp(String.raw`\b${day}(?: of)? (?:${months})\b(?:\.?,? \d{4})?`, "gu"),
  new RegExp(String.raw`(?<=\b(?:${ahead})[ -])(?:${months})\b(?:\.? \d{4})?`, "giu"),
  // Months that are no other word.
  /\b(?:January|February|April|June|July|August|September|October|November|December)\b(?:,? \d{4})?/gu,
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?\d{1,2}(?:st|nd|rd|th)\b/giu,
  /\bthe \d{1,2}(?:st|nd|rd|th)\b(?! (?:time|session|visit|meeting|week|step|century|grade))/giu,
  /\b(?:Christmas|New Year(?:['’]s)?|Easter|Thanksgiving|Halloween|Ramadan|Eid|Hanukkah|Passover|Diwali|Yom Kippur|Valentine['’]s(?: Day)?|Mother['’]s Day|Father['’]s Day|Labor Day|Memorial Day|Independence Day)\b/gu,
];

const contacts: readonly RegExp[] = [
  /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
  /\b(?:https?:\/\/|www\.)[^\s)\]]+/giu,
  /(?<![\p{L}\d.])@[\p{L}\d_]{3,30}\b/gu,
  /(?<![\d.])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)|\d{2,4})[ .-]\d{3,4}[ .-]?\d{3,4}(?!\d)/gu,
  // A local number, without its area.
  /(?<![\d.-])\d{3}[-.]\d{4}(?![\d-])/gu,
  /\b[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|edu|gov|io|me)\b(?:\/[^\s)\]]*)?/giu,
  /\b(?:\d{1,3}\.){3}\d{1,3}\b/gu,
];

const places: readonly RegExp[] = [
  /\b\d{1,5}[a-z]? (?:\p{Lu}[\p{L}.'’]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Way|Terrace|Close|Crescent|Square|Row)\b/gu,
  /\b(?:\p{Lu}[\p{L}'’]+ ){1,3}(?:Street|Road|Avenue|Lane|Boulevard|Hospital|School|College|University|Church|Clinic|Centre|Center|Library|Park|Station|Bridge)\b/gu,
  // In a hurry, without capitals; "st" alone is no street, nor is "3 close friends" one.
  /\b\d{1,5}[a-z]? (?:[\p{L}.'’]+ ){1,2}(?:street|st\.|road|rd\.|avenue|ave\.?|lane|drive|boulevard|blvd\.?)(?![\p{L}])/gu,
  /\bP\.? ?O\.? Box \d+\b/giu,
];

const numbers: readonly RegExp[] = [
  /\b(?:MRN|SSN|(?:record|social security|insurance|policy|case|passport|licen[cs]e|account|member|docket|badge|plate|serial) (?:number|no\.?|id)|DOB|date of birth)(?: is| was|:|#| no\.?)* ?#?[\p{L}]{0,4}[\d][\p{L}\d/.-]{2,}/giu,
  /\b\d{3}[- ]\d{2}[- ]\d{4}\b/gu,
  // A vehicle's: letters between figures.
  /\b\d{1,3}[A-Z]{2,3}\d{2,4}\b/gu,
  /(?<![\p{L}\d.])\d{5,}(?![\p{L}\d])/gu,
  /\b(?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z])[A-Z\d]{2,}-?[A-Z\d-]*\d{4,}[A-Z\d]*\b/gu,
];

const ages: readonly RegExp[] = [
  /\b(?:9\d|1[01]\d)(?:[ -]years?[ -]old|[ -]?y\/?o\b| years of age)/giu,
  /\bninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?[ -]years?[ -]old\b/giu,
  /\baged? (?:9\d|1[01]\d)\b/giu,
];

/** What shows by its form alone, with what could stand instead. In order: what comes first wins where two overlap. */
export const patterns: readonly (readonly [kind: IdentifierKind, instead: string, forms: readonly RegExp[]])[] = [
  ["contact", "a way to reach them", contacts],
  ["age", "aged ninety or more", ages],
  ["number", "a number on file", numbers],
  ["date", "a certain day", dates],
  ["place", "a certain place", places],
];
