import { aTree } from "../a-tree.ts";
import { canonicalJson } from "../canonical-json.ts";
import { formatCheckpoint, signCheckpoint } from "../checkpoint.ts";
import { signerFromSeed } from "../ed25519.ts";
import { buildEntry } from "../entry.ts";
import { findEntryKind, type EntryKind } from "../entry-kinds.ts";
import { toHex } from "../hex.ts";
import { inclusionProof } from "../inclusion-proof.ts";
import { jwkOf } from "../jwk.ts";
import { sha256 } from "../sha256.ts";
import { findKindOfAddition } from "./entry-kind-of-addition.ts";
import type { ExportedEntry, ExportedNote } from "./exported-note.ts";
import { subjectOfFacts } from "./signature-subject.ts";

const at = "2026-01-31T09:05:00.000Z";
const clientId = "018f0000-0000-7000-8000-0000000000c1";
const sessionId = "018f0000-0000-7000-8000-0000000000a1";
const noteId = "018f0000-0000-7000-8000-0000000000f1";
const author = { credential: "LCSW", id: "018f0000-0000-7000-8000-0000000000b1", name: "Mira Fictional" };

export const exampleSigner = await signerFromSeed({ name: "records.example/ledger", seed: new Uint8Array(32).fill(1) });

export type GivenExport = {
  readonly isOfGroup?: boolean;
  readonly additions?: readonly Readonly<Record<string, string>>[];
  /** A passkey's act over the note's digest, for a signature by passkey. */
  readonly passkeyOver?: (digest: string) => Promise<string>;
  /** Leaves that were in the ledger before. */
  readonly before?: number;
};

/** For tests: a whole true exported note, made by the ledger alone; the same each time. */
export async function anExportedNote(given: GivenExport = {}): Promise<ExportedNote> {
  const log = newLog(given.before ?? 3);
  const shared = given.isOfGroup === true ? aSharedPart() : null;
  const content = canonicalJson({
    author,
    client: { birthDate: null, id: clientId, name: "Rowan Example", recordNumber: "A-1" },
    elements: [{ element: "narrative", key: null, spans: [], tags: [], text: "Slept badly; breathed — slowly." }],
    format: "narrative",
    goldthread: "note/1",
    id: noteId,
    session: { id: sessionId, start: "2026-01-31T08:00:00.000Z", zone: "America/New_York" },
    shared: shared === null ? null : { digest: shared.digest, id: shared.id, version: 1 },
    signedAt: at,
  });
  const digest = toHex(sha256(content));
  const passkey = given.passkeyOver === undefined ? null : await given.passkeyOver(digest);
  const facts = {
    meaning: "author",
    method: passkey === null ? "passphrase" : "passkey",
    noteDigest: digest,
    ...(passkey === null ? {} : { passkey: toHex(sha256(passkey)) }),
    signatureId: "018f0000-0000-7000-8000-0000000000e1",
    signedAt: at,
    signerId: author.id,
  };
  const sharedEntry = shared === null ? null : log.add("shared-part-pinned", shared.digest);
  const signed = log.add("note-signed", subjectOfFacts(facts));
  const after = (given.additions ?? []).map((addition) => anAddition(addition, log.add));
  const { entryAt, checkpoint } = await log.close();
  return {
    goldthread: "signed-note/2",
    note: { content, digest },
    shared:
      shared === null || sharedEntry === null
        ? null
        : { content: shared.content, digest: shared.digest, entry: await entryAt(sharedEntry) },
    signatures: [{ name: author.name, credential: author.credential, facts, passkey, entry: await entryAt(signed) }],
    after: await Promise.all(
      after.map(async ({ place, ...rest }) => ({ ...rest, signature: null, entry: await entryAt(place) })),
    ),
    ledger: { vkey: exampleSigner.vkey, jwk: jwkOf(exampleSigner.vkey), checkpoint },
    notProven: { exportedAt: "2026-02-01T10:00:00.000Z", late: false, amendedCounts: [] },
  };
}

type Add = (kind: EntryKind, subject: string, done?: string) => number;

/** `at` and `as` say when and as which act, where that is not as it should be; `name` says who added it. */
function anAddition(
  { kind = "addendum", as = "", at: done = at, name, ...facts }: Readonly<Record<string, string>>,
  add: Add,
) {
  const named = name === undefined ? {} : { author: { id: author.id, name, credential: "" } };
  const content = canonicalJson({ at: done, by: author.id, id: "1", kind, noteId, ...named, ...facts });
  const digest = toHex(sha256(content));
  return { content, digest, place: add(findEntryKind(as) ?? findKindOfAddition({ kind }) ?? "addendum", digest, done) };
}

function aSharedPart() {
  const id = "018f0000-0000-7000-8000-0000000000d1";
  const content = canonicalJson({ goldthread: "shared-part/1", id, topic: "Urge surfing" });
  return { id, content, digest: toHex(sha256(content)) };
}

function newLog(before: number) {
  const leaves: { readonly leaf: string; readonly hash: Uint8Array }[] = [];
  const add: Add = (kind, subject, done = at) =>
    leaves.push(buildEntry({ kind, at: done, subject, salt: new Uint8Array(32).fill(leaves.length + 1) })) - 1;
  for (let place = 0; place < before; place++) add("audit-batch", toHex(sha256(`before ${place}`)));
  const close = async () => {
    const { reader, roots } = aTree(leaves.map(({ hash }) => hash));
    const [root = new Uint8Array()] = roots;
    const size = leaves.length;
    const text = formatCheckpoint({ origin: exampleSigner.name, size, root });
    const entryAt = async (index: number): Promise<ExportedEntry> => ({
      leaf: leaves[index]?.leaf ?? "",
      index,
      proof: (await inclusionProof(index, size, reader)).map(toHex),
    });
    return { entryAt, checkpoint: await signCheckpoint(text, exampleSigner) };
  };
  return { add, close };
}
