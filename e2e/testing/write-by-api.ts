import { openWriter, sign } from "@goldthread/api/nouns/session.ts";
import type { ElementId } from "@goldthread/clinical/elements/element.ts";
import { draftText, elementText, insertWithProvenance, readDraft } from "@goldthread/draft";
import { sha256, toBase64, toHex } from "@goldthread/ledger";
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { WebSocket } from "ws";
import * as Y from "yjs";
import type { Person } from "./person.ts";

export type Words = Partial<Readonly<Record<ElementId, string>>>;

interface ToWrite {
  readonly sessionId: string;
  /** Of the individual note, or of a group's shared part. */
  readonly words: Words;
  /** Of a group's members, by their clients. */
  readonly members?: Readonly<Record<string, Words>>;
}

/** A session's note as its page would write it, over the same connection and without the page; by client, the notes. */
export async function signByApi(person: Person, toWrite: ToWrite): Promise<Readonly<Record<string, string>>> {
  const parts = await writeByApi(person, toWrite);
  const { notes } = await person.ask(sign, { sessionId: toWrite.sessionId, parts: [...parts] });
  return Object.fromEntries(notes.map(({ clientId, noteId }) => [clientId, noteId]));
}

/** The same, left unsigned. */
export async function writeByApi(person: Person, { sessionId, words, members = {} }: ToWrite) {
  const { draft, members: rows } = await person.ask(openWriter, { sessionId });
  const wanted = [
    ...(draft === null ? [] : [{ draftId: draft.id, words }]),
    ...rows.map((row) => ({ draftId: row.draft.id, words: members[row.client.id] ?? {} })),
  ];
  const socket = socketOf(person);
  try {
    return await Promise.all(wanted.map((one) => writeDraft(socket, one)));
  } finally {
    socket.destroy();
  }
}

function socketOf({ address, cookie }: Person): HocuspocusProviderWebsocket {
  const { name, value } = cookie();
  class SignedIn extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie: `${name}=${value}`, origin: address } });
    }
  }
  const url = `${address.replace(/^http/, "ws")}/api/live`;
  return new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: SignedIn, maxAttempts: 1 });
}

interface DraftToWrite {
  readonly draftId: string;
  readonly words: Words;
}

async function writeDraft(websocketProvider: HocuspocusProviderWebsocket, { draftId, words }: DraftToWrite) {
  const document = new Y.Doc();
  const provider = new HocuspocusProvider({ websocketProvider, name: draftId, document, token: "cookie" });
  const synced = new Promise<void>((done) => void provider.on("synced", () => done()));
  provider.attach();
  await within(synced, "open the draft");
  for (const [element, text] of Object.entries(words).filter(isElement))
    insertWithProvenance(elementText(document, element), { at: 0, words: text, from: "typed" });
  await within(untilSaved(provider), "save the draft");
  provider.destroy();
  const digest = toHex(sha256(draftText(readDraft(document))));
  return { draftId, stateVector: toBase64(Y.encodeStateVector(document)), digest };
}

function isElement(entry: [string, string]): entry is [ElementId, string] {
  return entry[1] !== "";
}

function untilSaved(provider: HocuspocusProvider): Promise<void> {
  return new Promise((done) => {
    const look = () => (provider.hasUnsyncedChanges ? undefined : done());
    provider.on("unsyncedChanges", look);
    look();
  });
}

async function within(wanted: Promise<void>, what: string): Promise<void> {
  const { promise, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => reject(new Error(`It took too long to ${what}`)), 60_000);
  await Promise.race([wanted, promise]).finally(() => clearTimeout(timer));
}
