/** Days on which somebody is on leave, and who covers. */
export interface Away {
  readonly from: string;
  readonly to: string;
  readonly coverName: string | null;
}

/** What the schedule says of a day on which its person is away, null on any other. */
export function awayOn(away: readonly Away[], day: string): string | null {
  const leave = away.find(({ from, to }) => from <= day && day <= to);
  if (leave === undefined) return null;
  return leave.coverName === null ? "Away, nobody covers" : `Away, ${leave.coverName} covers`;
}
