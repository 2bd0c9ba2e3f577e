/** Who keeps sessions and writes notes. Which clients and groups are theirs, the database says. */
export const clinicalRoles = ["clinician", "trainee", "supervisor", "nurse", "aide"] as const;
