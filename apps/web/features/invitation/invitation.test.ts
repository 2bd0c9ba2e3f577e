import { expect, it } from "vitest";
import { checkPassphrases } from "../../forms/check-passphrases.ts";

it.each([
  ["short", "short", "passphrase"],
  ["seven quiet herons", "seven quiet heron", "again"],
  ["seven quiet herons", "seven quiet herons", undefined],
])("the passphrases %j and %j: what needs a look is %s", (passphrase, again, field) => {
  expect(Object.keys(checkPassphrases({ passphrase, again }))[0]).toBe(field);
});
