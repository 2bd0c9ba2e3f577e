import type { SamplePractice } from "@goldthread/sample";

interface Who {
  readonly client: SamplePractice["clients"][number];
  readonly clinician: SamplePractice["staff"][number];
}

/** One client of the first clinician, in a group as well, so that both kinds of note are there to look at. */
export function clientWithOwnView({ staff, clients, groups }: SamplePractice): Who | undefined {
  const clinician = staff.find(({ roles }) => roles.length === 1 && roles[0] === "clinician");
  const client = clients.find(
    ({ id, careTeam }) =>
      careTeam.some(({ staffId, to }) => staffId === clinician?.id && to === null) &&
      groups.some(({ members }) => members.some(({ clientId, to }) => clientId === id && to === null)),
  );
  return clinician === undefined || client === undefined ? undefined : { client, clinician };
}
