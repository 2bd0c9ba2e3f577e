import { aCareTeamPlace, aFacilitator } from "@goldthread/store/testing/index.ts";
import { anAct } from "@goldthread/store/testing/signed-records.ts";
import { dayFromToday } from "@goldthread/store/testing/practice-at-work.ts";
import type { Role } from "../../route.ts";
import { signedRecords, type Person } from "../lock/signed-world.ts";
import { somebody, type Somebody } from "../somebody.ts";
import type { TestServer } from "../test-server.ts";

/** One client's records, and somebody in every relation to that client. */
export async function aWorldOfRelations(server: TestServer) {
  const owner = server.test.asOwner;
  const somebodyAs = (...roles: Role[]): Promise<Somebody> => somebody(server, { roles });
  const supervisor = await somebodyAs("supervisor");
  const records = await signedRecords(server, supervisor);
  const { author, client, group } = records;
  await owner.sql("update facilitator set to_date = $2 where staff_id = $1", [
    author.id,
    await dayFromToday(owner, -1),
  ]);

  const onTheTeam = async (role: Role, given: { to_date?: string } = {}) => {
    const person = await somebodyAs(role);
    await aCareTeamPlace(owner, { client_id: client.id, staff_id: person.id, ...given });
    return person;
  };
  const facilitator = await somebodyAs("clinician");
  await aFacilitator(owner, { group_id: group.id, staff_id: facilitator.id });
  const [yesterday, tomorrow] = [await dayFromToday(owner, -1), await dayFromToday(owner, 1)];
  const people: readonly Person[] = [
    { who: "author, a trainee on the care team", person: author },
    { who: "care team, clinician", person: await onTheTeam("clinician") },
    { who: "care team, aide", person: await onTheTeam("aide") },
    { who: "covering until tomorrow", person: await onTheTeam("clinician", { to_date: tomorrow }) },
    { who: "on the team until yesterday", person: await onTheTeam("clinician", { to_date: yesterday }) },
    { who: "leads the client's group", person: facilitator },
    { who: "supervises the author", person: supervisor },
    { who: "clinician, nobody to the client", person: await somebodyAs("clinician") },
    { who: "shared with, read", person: await readsByShare(server, records) },
    { who: "records officer", person: await somebodyAs("records-officer") },
    { who: "biller", person: await somebodyAs("biller") },
    { who: "administrator", person: await somebodyAs("administrator") },
    { who: "front desk", person: await somebodyAs("front-desk") },
  ];
  return { ...records, people };
}

/** A clinician who is nobody to the client, and with whom the author shares the individual note. */
async function readsByShare(
  server: TestServer,
  { author, targets }: Pick<Awaited<ReturnType<typeof signedRecords>>, "author" | "targets">,
): Promise<Somebody> {
  const owner = server.test.asOwner;
  const colleague = await somebody(server);
  const noteId = targets[0]?.note.noteId ?? "";
  const until = await dayFromToday(owner, 30);
  const about = { draftId: null, noteId, withId: colleague.id, level: "read", until, givenId: null };
  await anAct(owner, { table: "share", by: author.id, what: "given", ...about });
  return colleague;
}
