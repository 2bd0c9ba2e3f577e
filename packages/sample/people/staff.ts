import type { StaffRole } from "../sample-practice.ts";
import type { StaffKey } from "./client-story.ts";

export interface StaffMember {
  readonly key: StaffKey | "biller" | "records-officer" | "front-desk" | "administrator";
  readonly name: string;
  readonly credential: string;
  readonly roles: readonly StaffRole[];
  readonly supervisedBy: StaffKey | null;
}

/** Nine invented people, one for each role. The first is the clinician whose day the sample shows. */
export const staffMembers: readonly StaffMember[] = [
  {
    key: "clinician",
    name: "Odessa Fernweather",
    credential: "PhD, Licensed Psychologist",
    roles: ["clinician"],
    supervisedBy: null,
  },
  {
    key: "trainee",
    name: "Tobiah Larkmoor",
    credential: "MA, Counselling Intern",
    roles: ["trainee"],
    supervisedBy: "supervisor",
  },
  {
    key: "supervisor",
    name: "Ingrid Vossmere",
    credential: "LCSW, Clinical Supervisor",
    roles: ["supervisor", "clinician"],
    supervisedBy: null,
  },
  { key: "nurse", name: "Cosima Brightwater", credential: "RN, BSN", roles: ["nurse"], supervisedBy: null },
  {
    key: "aide",
    name: "Dashiell Pennyfold",
    credential: "Behavioral Health Aide",
    roles: ["aide"],
    supervisedBy: "nurse",
  },
  { key: "biller", name: "Mireille Coppergate", credential: "CPB", roles: ["biller"], supervisedBy: null },
  {
    key: "records-officer",
    name: "Rufus Wrenfield",
    credential: "RHIT",
    roles: ["records-officer"],
    supervisedBy: null,
  },
  {
    key: "administrator",
    name: "Augusta Stonehollow",
    credential: "MHA",
    roles: ["administrator"],
    supervisedBy: null,
  },
  { key: "front-desk", name: "Percival Thistledown", credential: "", roles: ["front-desk"], supervisedBy: null },
];
