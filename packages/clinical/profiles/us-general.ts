import { defineProfile } from "./profile.ts";
import { oneFacilitator, usSigning } from "./us-signing.ts";

export const usGeneral = defineProfile({
  id: "us-general",
  title: "United States, general",
  effective: "2024-10-20",
  requires: {
    value: {
      individual: [
        "interventions",
        "clientResponse",
        "progress",
        "riskStatus",
        "plan",
        "startStop",
        "medicalNecessity",
      ],
      group: ["interventions", "clientResponse", "progress", "riskStatus", "plan", "startStop", "participants"],
    },
    source: {
      cite: "Medicare contractors on outpatient psychotherapy (LCD L39852, L39853) and audit lists for a psychotherapy claim",
      url: "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39852",
      read: null,
      fact: { status: "verified", on: "2026-11-22" },
    },
  },
  groupCap: {
    value: 12,
    source: {
      cite: "Medicare contractor NGS, LCD L33632, group psychotherapy",
      url: "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=33632",
      read: null,
      fact: { status: "verified", on: "2026-11-22" },
    },
  },
  dueHours: {
    value: 24,
    source: {
      cite: "Custom of the field; Medicare asks for 'as soon as practicable' without a number",
      url: null,
      read: null,
      fact: { status: "unverified", on: "2026-11-22" },
    },
  },
  crisisDueHours: {
    value: 24,
    source: {
      cite: "California specialty mental health contracts: crisis within 24 hours",
      url: null,
      read: null,
      fact: { status: "verified", on: "2026-11-22" },
    },
  },
  traineesAreCoSigned: {
    value: true,
    source: {
      cite: "Medicare Program Integrity Manual, signatures; state supervision rules",
      url: null,
      read: null,
      fact: { status: "unverified", on: "2026-11-22" },
    },
  },
  signing: usSigning,
  sharedPart: oneFacilitator,
  places: {
    value: {
      "in-person": { placeOfService: "11", modifiers: [] },
      video: { placeOfService: "10", modifiers: ["95"] },
      phone: { placeOfService: "10", modifiers: ["93"] },
    },
    source: {
      cite: "CMS place of service codes; telehealth modifiers 95 and 93",
      url: "https://www.cms.gov/medicare/coding-billing/place-of-service-codes",
      read: null,
      fact: { status: "unverified", on: "2026-11-22" },
    },
  },
  isPart2: false,
});
