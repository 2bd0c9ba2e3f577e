import { randomUUID } from "node:crypto";
import { coSign } from "@goldthread/api/nouns/co-signing.ts";
import { openWriter, sign } from "@goldthread/api/nouns/session.ts";
import { signedKinds, type SignedKind } from "@goldthread/clinical/profiles/signed-kind.ts";
import { judgeSigner } from "@goldthread/clinical/profiles/signing-rule.ts";
import { usGeneral } from "@goldthread/clinical/profiles/us-general.ts";
import { insertRow } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { aGroupSession, anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

/** What makes a session one of that kind. */
const facts: Readonly<Record<Exclude<SignedKind, "group" | "contact">, string>> = {
  evaluation: "service = 'intake'",
  crisis: "service = 'crisis'",
  therapy: "service_code = '90834'",
  family: "service = 'family'",
  medication: "service_code = '99213'",
  care: "service_code = null",
};
const kinds = signedKinds.filter((kind) => kind !== "group" && kind !== "contact");

const people = [
  ["a psychologist", "PhD, Licensed Psychologist", "clinician"],
  ["a nurse", "RN, BSN", "nurse"],
  ["an aide", "Behavioral Health Aide", "aide"],
  ["a trainee", "MA, Counselling Intern", "trainee"],
] as const;

async function become({ id }: Somebody, credential: string, role: string): Promise<void> {
  await owner().sql("update staff set credential = $2 where id = $1", [id, credential]);
  await owner().sql("update staff_role set role = $2 where staff_id = $1", [id, role]);
}

async function written() {
  const made = await anIndividualSession(server);
  const { page } = await openPages(server, made.author, made.session.id);
  await page.type({ words: "Slept better this week." }).save();
  return { ...made, request: { sessionId: made.session.id, parts: [page.shown()] } };
}

describe.each(people)("%s (%s)", (_who, credential, role) => {
  it("signs each kind of note exactly where the profile says so, is told before, and a refusal names what is needed", async () => {
    for (const kind of kinds) {
      const { author, session, request } = await written();
      await become(author, credential, role);
      await owner().sql(`update session set ${facts[kind]} where id = $1`, [session.id]);
      const verdict = judgeSigner(usGeneral, kind, { letters: credential, licences: [], roles: [role] });
      const { signing } = await author.browser.ask(openWriter, { sessionId: session.id });
      expect(signing).toEqual(verdict);
      const notes = () => owner().sql("select from note where session_id = $1", [session.id]);
      if (verdict.may === "no") {
        expect(await author.browser.refused(sign, request)).toMatchObject({
          code: "credential_does_not_sign",
          fields: [{ field: "credential", expected: verdict.needs }],
        });
        expect(await notes()).toEqual([]);
        await become(author, "MD", "clinician");
      }
      await author.browser.ask(sign, request);
      expect(await notes()).toHaveLength(1);
    }
  });
});

it("an aide who leads a group signs none of its notes; a licensed clinician signs the very same", async () => {
  const { author, session } = await aGroupSession(server, { members: 1 });
  const { page, members } = await openPages(server, author, session.id);
  await page.type({ element: "topic", words: "Urge surfing" }).save();
  await members[0]?.page.type({ element: "narrative", words: "Spoke." }).save();
  const request = { sessionId: session.id, parts: [page.shown(), ...members.map((row) => row.page.shown())] };
  await become(author, "Behavioral Health Aide", "aide");
  expect(await author.browser.refused(sign, request)).toMatchObject({ code: "credential_does_not_sign" });
  await become(author, "LMFT", "clinician");
  expect((await author.browser.ask(sign, request)).notes).toHaveLength(1);
});

it("a licence that has ended signs nothing, whatever letters stand beside the name; the new one signs", async () => {
  const { author, request } = await written();
  const licence = { id: randomUUID(), staff_id: author.id, title: "Licensed clinical social worker" };
  await insertRow(owner(), "staff_credential", { ...licence, expires_on: "2020-01-01" });
  expect(await author.browser.refused(sign, request)).toMatchObject({ code: "licence_ended", status: 403 });
  expect(await author.browser.ask(openWriter, { sessionId: request.sessionId })).toMatchObject({
    signing: { may: "expired" },
  });
  await owner().sql("update staff_credential set expires_on = '2199-01-01' where id = $1", [licence.id]);
  await author.browser.ask(sign, request);
});

it("a trainee's psychotherapy note is co-signed by a licensed supervisor, and not by a nurse", async () => {
  const { author, session, request } = await written();
  const supervisor = await somebody(server, { roles: ["supervisor"] });
  await owner().sql("update staff set supervisor_id = $2 where id = $1", [author.id, supervisor.id]);
  await become(author, "MA, Counselling Intern", "trainee");
  await owner().sql("update session set service_code = '90834' where id = $1", [session.id]);
  const { notes } = await author.browser.ask(sign, request);
  const seen = { notes: notes.map(({ noteId, digest }) => ({ noteId, digest })) };
  await become(supervisor, "RN", "supervisor");
  expect(await supervisor.browser.refused(coSign, seen)).toMatchObject({
    code: "credential_does_not_sign",
    fields: [{ expected: "The co-signature of a prescriber or a licensed clinician." }],
  });
  await become(supervisor, "LCSW", "supervisor");
  expect((await supervisor.browser.ask(coSign, seen)).signatures).toHaveLength(1);
});
