import type { Source } from "../review/finding.ts";
import type { Cited } from "./profile.ts";
import type { SharedPartSigners, SigningRules } from "./signing-rule.ts";

const read = { url: null, read: null } as const;
const unverified = { fact: { status: "unverified", on: "2026-11-22" } } as const;

const scope: Source = {
  cite: "State scope-of-practice acts, as a rule of thumb: states differ, and a practice answers for its own",
  ...read,
  ...unverified,
};
const evaluation: Source = {
  cite: "Medicare physician fee schedule, psychiatric diagnostic evaluation: by those licensed to diagnose",
  ...read,
  ...unverified,
};
const therapy: Source = {
  cite: "Medicare contractors on outpatient psychotherapy (LCD L39852, L39853): by a licensed provider",
  url: "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39852",
  read: null,
  fact: { status: "verified", on: "2026-11-22" },
};
const group: Source = {
  cite: "Medicare contractor NGS, LCD L33632, group psychotherapy: led by a trained therapist",
  url: "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=33632",
  read: null,
  fact: { status: "verified", on: "2026-11-22" },
};

const licensed = ["prescriber", "independent"] as const;
const underSupervision = { coSigned: ["supervised"], coSigners: licensed } as const;
const everybody = ["prescriber", "independent", "substance-use", "nurse", "aide", "unlisted"] as const;

/** Who signs what in the United States where no payer says more. A profile replaces what its payer says otherwise. */
export const usSigning: SigningRules = {
  evaluation: { value: { alone: licensed, ...underSupervision }, source: evaluation },
  crisis: { value: { alone: [...licensed, "substance-use", "nurse"], ...underSupervision }, source: scope },
  therapy: { value: { alone: [...licensed, "substance-use", "unlisted"], ...underSupervision }, source: therapy },
  family: { value: { alone: [...licensed, "substance-use", "unlisted"], ...underSupervision }, source: scope },
  group: { value: { alone: [...licensed, "substance-use", "nurse", "unlisted"], ...underSupervision }, source: group },
  medication: { value: { alone: ["prescriber", "nurse"], coSigned: [], coSigners: [] }, source: scope },
  care: {
    value: { alone: everybody, coSigned: ["supervised"], coSigners: [...licensed, "nurse"] },
    source: scope,
  },
  contact: {
    value: { alone: everybody, coSigned: ["supervised"], coSigners: [...licensed, "nurse"] },
    source: scope,
  },
};

export const oneFacilitator: Cited<SharedPartSigners> = {
  value: "one-facilitator",
  source: {
    cite: "Ohio OAC 5122-27-06 (older text): of a group at least one of the staff writes the note",
    ...read,
    fact: { status: "verified", on: "2026-11-22" },
  },
};
