import type { z } from "zod";
import type { releaseDisclosure as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { type Canonical, canonicalJson } from "@goldthread/ledger";
import { asActor } from "@goldthread/store/as-actor.ts";
import { readDisclosure } from "@goldthread/store/queries/disclosure.ts";
import { refuse } from "../errors.ts";
import type { MemberCall } from "../route.ts";
import { parseDisclosure } from "./parse-disclosure.ts";

type Release = z.output<(typeof endpoint)["input"]>;

/** What a release says of what was asked for; the rest of its content is found out by the server. */
export function askedFacts(input: Release) {
  const { passphrase: _passphrase, preparation: _preparation, sealed, ...asked } = input;
  return { ...asked, sealed: sealed.how, recipientKey: sealed.how === "key" ? sealed.key.trim() : null };
}

/**
 * The release that this very call has made before, whose answer was lost on the way: asked again it enters the register
 * no second time. Undefined where nothing was released by this id. Refuses an id under which something else went.
 */
export async function releasedAlready({
  input,
  actor: { staffId },
  server,
}: MemberCall<Release>): Promise<{ readonly id: string; readonly digest: string } | undefined> {
  const id = input.preparation;
  const row = id && (await asActor(server.db, { staffId }, (tx) => readDisclosure(tx, id)));
  if (!row) return undefined;
  const content: Readonly<Record<string, Canonical>> = JSON.parse(row.content);
  const asked: Readonly<Record<string, Canonical>> = { ...askedFacts(input), by: staffId };
  const isSame = Object.entries(asked).every(
    ([name, value]) => canonicalJson(content[name] ?? null) === canonicalJson(value),
  );
  if (!isSame) refuse("invalid_input", [{ field: "preparation", expected: "expected an id that is not in use" }]);
  return { id: row.id, digest: parseDisclosure(row.content).packetDigest };
}
