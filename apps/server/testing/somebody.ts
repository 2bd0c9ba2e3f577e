import { randomUUID } from "node:crypto";
import { signIn } from "@goldthread/api/nouns/me.ts";
import { aStaff, insertRow } from "@goldthread/store/testing/index.ts";
import { hashPassword } from "better-auth/crypto";
import type { Role } from "../route.ts";
import type { Browser } from "./a-browser.ts";
import type { TestServer } from "./test-server.ts";

export const testPassphrase = "seven quiet herons wade";
let hash: Promise<string> | undefined;

export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly browser: Browser;
}

/** A member of staff in these roles, signed in. */
export async function somebody(
  server: TestServer,
  { roles = ["clinician"], name }: { roles?: readonly Role[]; name?: string } = {},
): Promise<Somebody> {
  const { asOwner } = server.test;
  const user_id = randomUUID();
  const staff = await aStaff(asOwner, { roles, user_id, ...(name === undefined ? {} : { name }) });
  await insertRow(asOwner, "auth_user", { id: user_id, name: staff.name, email: staff.email });
  const password = await (hash ??= hashPassword(testPassphrase));
  await insertRow(asOwner, "auth_account", {
    id: randomUUID(),
    accountId: user_id,
    providerId: "credential",
    userId: user_id,
    password,
  });
  const browser = server.browser();
  await browser.ask(signIn, { email: staff.email, passphrase: testPassphrase });
  return { id: staff.id, name: staff.name, email: staff.email, browser };
}
