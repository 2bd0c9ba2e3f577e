import { addClient, addFlag } from "@goldthread/api/nouns/client.ts";
import { addAuthorisation, listDisclosures } from "@goldthread/api/nouns/disclosure.ts";
import { createNotebook, saveItem } from "@goldthread/api/nouns/notebook.ts";
import {
  createNotebookKey,
  createRecoveryKey,
  openKeys,
  recipientOf,
  sealItem,
  toBase64,
  wrapForRecovery,
} from "@goldthread/vault";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { aPractice, type APractice } from "./a-practice.ts";
import { signByApi, writeByApi, type Words } from "./write-by-api.ts";

/** One practice, in which each story has a client of its own; made through the API as fast as it goes. */
export interface DisclosureWorld {
  readonly practice: APractice;
  /** So many days ago, as a date field takes it. */
  day(ago: number): string;
  addClient(name: string, more?: { readonly birthDate?: string; readonly isPart2?: boolean }): Promise<string>;
  /** A signed note of a session so many days ago; its id. */
  addNote(clientId: string, ago: number, words: Words): Promise<string>;
  /** A draft that nobody signed. */
  addDraft(clientId: string, ago: number, words: Words): Promise<void>;
  /** A scan among the client's documents. */
  addScan(clientId: string, title: string): Promise<void>;
  /** In the clinician's notebook, sealed as its page would seal it; how it lies in the database. */
  addPrivateNote(words: string): Promise<string>;
  addAuthorisation(clientId: string, given: GivenAuthorisation): Promise<string>;
  /** What the register says has left, and what the law's accounting lists. */
  register(clientId: string): Promise<z.output<typeof listDisclosures.output>>;
}

type GivenAuthorisation = Pick<z.input<typeof addAuthorisation.input>, "recipient" | "purpose" | "kinds"> &
  Partial<z.input<typeof addAuthorisation.input>>;

export async function aDisclosureWorld(address: string): Promise<DisclosureWorld> {
  const practice = await aPractice(address);
  const { zone, owner } = practice;
  const { person } = owner;
  const day = (ago: number) =>
    new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(new Date(Date.now() - ago * minutesOfDay * 60_000));
  const addSession = (clientId: string, ago: number) =>
    practice.addSession({ clientId }, { from: ago * minutesOfDay + 70, to: ago * minutesOfDay + 20 });
  return {
    practice,
    day,
    async addClient(name, { birthDate, isPart2 = false } = {}) {
      const { id } = await person.ask(addClient, { name, birthDate: birthDate ?? "1988-03-02" });
      if (isPart2) await person.ask(addFlag, { clientId: id, kind: "part-2" });
      return id;
    },
    async addNote(clientId, ago, words) {
      const notes = await signByApi(person, { sessionId: await addSession(clientId, ago), words });
      return notes[clientId] ?? fail("no note was signed");
    },
    async addDraft(clientId, ago, words) {
      await writeByApi(person, { sessionId: await addSession(clientId, ago), words });
    },
    async addScan(clientId, title) {
      const { name, value } = person.cookie();
      const answer = await fetch(`${address}/api/clients/${clientId}/documents?${new URLSearchParams({ title })}`, {
        method: "POST",
        headers: { cookie: `${name}=${value}`, "content-type": "application/octet-stream" },
        body: aScan,
      });
      if (!answer.ok) fail(`the scan was not taken: ${await answer.text()}`);
    },
    addPrivateNote: (words) => addPrivateNote(practice, words),
    async addAuthorisation(clientId, given) {
      const form = {
        form: "general",
        describes: "What is ticked below",
        discloser: "Lindenhof Practice",
        expiresWhen: "The matter is closed",
        signedOn: day(1),
        says: { mayBeRevoked: true, isNoCondition: true, mayBeRedisclosed: true },
      } as const;
      return (await person.ask(addAuthorisation, { clientId, ...form, ...given })).id;
    },
    register: (clientId) => person.ask(listDisclosures, { clientId }),
  };
}

async function addPrivateNote({ owner: { id: author, person } }: APractice, words: string): Promise<string> {
  const recoveryRecipient = await recipientOf(await createRecoveryKey());
  const ring = { author, keys: [createNotebookKey()], recoveryRecipient };
  const wrapped = toBase64(await wrapForRecovery(ring));
  await person.ask(createNotebook, { wraps: [{ id: randomUUID(), kind: "recovery", label: "Paper", wrapped }] });
  const itemId = randomUUID();
  const sealed = toBase64(await sealItem(await openKeys(ring), itemId, new TextEncoder().encode(words)));
  await person.ask(saveItem, { itemId, sealed, basedOn: null });
  return sealed;
}

const minutesOfDay = 24 * 60;
const aScan = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

function fail(what: string): never {
  throw new Error(`Cannot make the story's world: ${what}`);
}
