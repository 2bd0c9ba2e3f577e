import { addPasskey, askToAddPasskey } from "@goldthread/api/nouns/passkey.ts";
import { z } from "zod";
import type { Somebody } from "../../testing/somebody.ts";
import { anAuthenticator } from "./an-authenticator.ts";

export const challengeOf = (options: unknown): string => z.object({ challenge: z.string() }).parse(options).challenge;

/** For tests: adds a passkey to somebody's account, and answers with it. */
export async function withPasskey(person: Somebody) {
  const authenticator = anAuthenticator();
  const { options } = await person.browser.ask(askToAddPasskey, {});
  const made = authenticator.make({ challenge: challengeOf(options) });
  const { id } = await person.browser.ask(addPasskey, { name: "Test key", made });
  return { ...authenticator, id };
}
