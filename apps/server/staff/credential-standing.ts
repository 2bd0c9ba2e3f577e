/** A credential is good on its last day, and warned of for some days before. */
export function credentialStanding(daysLeft: number | null, warningDays: number): "valid" | "ends-soon" | "ended" {
  if (daysLeft === null) return "valid";
  if (daysLeft < 0) return "ended";
  return daysLeft <= warningDays ? "ends-soon" : "valid";
}
