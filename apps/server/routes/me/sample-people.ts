import { readSamplePeople as endpoint } from "@goldthread/api/nouns/me.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import { listSamplePeople } from "@goldthread/store/queries/staff.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { samplePassphrase } from "../../sample-passphrase.ts";

export const readSamplePeople = defineRoute({
  endpoint,
  may: "anyone",
  async run({ server }) {
    const people = await asPart(server.db, "auth", listSamplePeople);
    if (people.length === 0) refuse("not_found");
    return { passphrase: samplePassphrase, people: people.map((person) => ({ ...person, roles: [...person.roles] })) };
  },
});
