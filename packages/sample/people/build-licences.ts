import { addDays } from "../calendar/dates.ts";
import { idFrom } from "../id-from.ts";
import type { SampleLicence, SampleSite } from "../sample-practice.ts";
import { staffId } from "./build-staff.ts";
import type { StaffMember } from "./staff.ts";

interface Licence {
  readonly of: StaffMember["key"];
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  /** Days from today until it ends: one soon, so that the warning is seen; none for what does not end. */
  readonly endsIn: number | null;
}

const board = "Board of Behavioral Licensing (fictional)";

const licences: readonly Licence[] = [
  { of: "clinician", title: "Psychologist", number: "PSY-20417", issuer: board, endsIn: 590 },
  { of: "clinician", title: "Certificate in prolonged exposure", number: "", issuer: "", endsIn: null },
  { of: "supervisor", title: "Clinical social worker", number: "CSW-11862", issuer: board, endsIn: 402 },
  { of: "supervisor", title: "Approved supervisor", number: "SUP-0731", issuer: board, endsIn: 768 },
  { of: "trainee", title: "Registered intern", number: "INT-5590", issuer: board, endsIn: 214 },
  { of: "nurse", title: "Registered nurse", number: "RN-448120", issuer: "Board of Nursing (fictional)", endsIn: 41 },
];

export function buildLicences(seed: string, today: string): readonly SampleLicence[] {
  return licences.map(({ of, title, number, issuer, endsIn }) => ({
    id: idFrom(seed, `licence/${of}/${title}`),
    staffId: staffId(seed, of),
    title,
    number,
    issuer,
    // Given for two years at a time.
    issuedOn: endsIn === null ? null : addDays(today, endsIn - 730),
    expiresOn: endsIn === null ? null : addDays(today, endsIn),
  }));
}

export function buildSites(seed: string): readonly SampleSite[] {
  return [
    {
      id: idFrom(seed, "site/millrace"),
      name: "Millrace House",
      address: "14 Millrace Lane\nLarchwater",
      placeOfService: "11",
    },
  ];
}
