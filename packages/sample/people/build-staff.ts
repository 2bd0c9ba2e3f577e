import { idFrom } from "../id-from.ts";
import type { SampleStaff } from "../sample-practice.ts";
import { staffMembers, type StaffMember } from "./staff.ts";

export function staffId(seed: string, key: StaffMember["key"]): string {
  return idFrom(seed, `staff/${key}`);
}

export function buildStaff(seed: string): readonly SampleStaff[] {
  return staffMembers.map(({ key, name, credential, roles, supervisedBy }) => ({
    id: staffId(seed, key),
    name,
    email: `${name.toLowerCase().replace(" ", ".")}@example.org`,
    credential,
    roles,
    supervisorId: supervisedBy === null ? null : staffId(seed, supervisedBy),
  }));
}
