import type { z } from "zod";
import type { addRelease } from "@goldthread/api/nouns/notebook.ts";
import { isGroundUnder } from "@goldthread/clinical/private-notes/release-grounds.ts";
import type { RefusedField } from "../errors.ts";

type Release = z.output<(typeof addRelease)["input"]>;

/** What keeps a release from being accounted for: a ground that its law does not know, an agreement that has ended. */
export function checkRelease({ ground, regime, authorisation }: Release, today: string): readonly RefusedField[] {
  if (!isGroundUnder(ground, regime)) return [{ field: "ground", expected: "expected a ground that this law knows" }];
  if ((ground === "authorisation") !== (authorisation !== null))
    return [{ field: "authorisation", expected: "expected it with the ground authorisation, and only then" }];
  if (authorisation === null) return [];
  const { expiresOn, expiresWith, signedOn } = authorisation;
  const wrong: RefusedField[] = [];
  if (signedOn > today) wrong.push({ field: "authorisation.signedOn", expected: "expected a day that has come" });
  if (expiresOn === null && expiresWith === "")
    wrong.push({ field: "authorisation.expiresOn", expected: "expected a day, or the event that ends it" });
  if (expiresOn !== null && expiresOn < today)
    wrong.push({ field: "authorisation.expiresOn", expected: "expected an authorisation that has not ended" });
  return wrong;
}
