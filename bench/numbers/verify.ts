import { randomUUID } from "node:crypto";
import { buildEntry, canonicalJson, sha256, signerFromSeed, toHex, type NoteSigner } from "@goldthread/ledger";
import { startSequencer } from "@goldthread/store/sequencer.ts";
import { signatureSubject } from "@goldthread/store/signature-subject.ts";
import { verifyRecord } from "@goldthread/store/verify.ts";
import type { Pool } from "pg";
import { aBenchPractice } from "../a-practice.ts";
import { defineBench } from "../bench.ts";
import type { BenchDatabase } from "../bench-database.ts";
import { notesToMeasure } from "../notes-to-measure.ts";
import { aProvenNote, type ProvenNote } from "../proven-notes.ts";

const large = notesToMeasure;
const small = large / 10;
const [few, many] = [small.toLocaleString("en"), large.toLocaleString("en")];
const batch = 1_000;

/** The whole record recomputed, at two sizes: ten times the notes may take ten times as long and no more memory. */
export const verify = defineBench({
  id: "verify",
  states: "Verifying the whole record takes time by the note and the memory of a page, whatever the record's size.",
  async run({ database, note }) {
    const signer = await signerFromSeed({ name: "bench", seed: new Uint8Array(32).fill(7) });
    const measured: Measured[] = [];
    for (const notes of [small, large]) {
      note(`${notes} notes`);
      const bench = await database();
      await fill(bench, signer, notes);
      measured.push(await measure(bench, signer, notes));
    }
    const [one, ten] = measured;
    if (one === undefined || ten === undefined) return [];
    return [
      { what: `verify, ${few} notes`, value: one.ms, unit: "ms" },
      { what: `verify, ${many} notes`, value: ten.ms, unit: "ms" },
      { what: "growth of the time for a note", value: ten.ms / large / (one.ms / small), unit: "x", limit: 1.5 },
      { what: `memory that ${many} notes took more than ${few}`, value: Math.max(0, ten.mb - one.mb), unit: "MB" },
      { what: "the most memory against that of the small record", value: ten.mb / one.mb, unit: "x", limit: 1.5 },
    ];
  },
});

interface Measured {
  readonly ms: number;
  /** The most that this process held while it verified. */
  readonly mb: number;
}

async function measure({ db }: BenchDatabase, signer: NoteSigner, notes: number): Promise<Measured> {
  let most = 0;
  const look = () => void (most = Math.max(most, process.memoryUsage.rss()));
  const timer = setInterval(look, 50);
  const began = performance.now();
  try {
    const verdict = await verifyRecord(db, { vkey: signer.vkey });
    if (!verdict.ok || verdict.checked.notes !== notes)
      throw new Error(`the record of the bench does not fit: ${JSON.stringify(verdict.problem)}`);
    look();
    return { ms: performance.now() - began, mb: most / 1_048_576 };
  } finally {
    clearInterval(timer);
  }
}

/** Notes, signatures and entries that fit, and the tree and checkpoint over them. */
async function fill({ bare, db }: BenchDatabase, signer: NoteSigner, notes: number): Promise<void> {
  const practice = await aBenchPractice(bare, { clients: 60 });
  for (let made = 0; made < notes; made += batch) {
    const rows = Array.from({ length: Math.min(batch, notes - made) }, (_, nr) =>
      prove(aProvenNote(practice, made + nr)),
    );
    await insert(bare, practice.clinician, rows);
  }
  await startSequencer(db, {
    signer,
    origin: signer.name,
    onError: (error) => {
      throw error;
    },
  }).stop();
  await bare.query("vacuum analyze");
}

type Proven = ReturnType<typeof prove>;

function prove(made: ProvenNote) {
  const content = canonicalJson(made.body);
  const digest = sha256(content);
  const signatureId = randomUUID();
  const { author, signedAt } = made.body;
  const subject = signatureSubject({
    meaning: "author",
    method: "passphrase",
    noteDigest: toHex(digest),
    signatureId,
    signerId: author.id,
    signerName: author.name,
    credential: author.credential,
    signedAt,
  });
  const { leaf, hash } = buildEntry({ kind: "note-signed", at: signedAt, subject, salt: sha256(signatureId) });
  return { ...made, content, digest, signatureId, entryId: randomUUID(), leaf, hash };
}

async function insert(bare: Pool, clinician: ProvenNote["body"]["author"], rows: readonly Proven[]): Promise<void> {
  const column = <Value>(value: (row: Proven) => Value): Value[] => rows.map(value);
  const at = column(({ body }) => body.signedAt);
  await bare.query(
    `insert into session (id, kind, client_id, clinician_id, starts_at, stops_at, status)
     select id, 'individual', client_id, $1, at, at + interval '50 minutes', 'held'
     from unnest($2::uuid[], $3::uuid[], $4::timestamptz[]) as row (id, client_id, at)`,
    [
      clinician.id,
      column(({ body }) => body.session.id),
      column(({ body }) => body.client.id),
      column(({ body }) => body.session.start),
    ],
  );
  await bare.query(
    `insert into ledger_entry (id, kind, leaf, leaf_hash, recorded_at)
     select id, 'note-signed', leaf, hash, at
     from unnest($1::uuid[], $2::text[], $3::bytea[], $4::timestamptz[]) as row (id, leaf, hash, at)`,
    [column(({ entryId }) => entryId), column(({ leaf }) => leaf), column(({ hash }) => Buffer.from(hash)), at],
  );
  await bare.query(
    `insert into note (id, client_id, session_id, kind, format, author_id, happened_at, signed_at, late, content, digest)
     select id, client_id, session_id, 'individual', 'narrative', $1, happened_at, at, false, content, digest
     from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::timestamptz[], $7::text[], $8::bytea[])
       as row (id, client_id, session_id, happened_at, at, content, digest)`,
    [
      clinician.id,
      column(({ body }) => body.id),
      column(({ body }) => body.client.id),
      column(({ body }) => body.session.id),
      column(({ body }) => body.session.start),
      at,
      column(({ content }) => content),
      column(({ digest }) => Buffer.from(digest)),
    ],
  );
  await bare.query(
    `insert into signature (id, note_id, signer_id, signer_name, credential, meaning, method, digest, signed_at, entry_id)
     select id, note_id, $1, $2, $3, 'author', 'passphrase', digest, at, entry_id
     from unnest($4::uuid[], $5::uuid[], $6::bytea[], $7::timestamptz[], $8::uuid[]) as row (id, note_id, digest, at, entry_id)`,
    [
      clinician.id,
      clinician.name,
      clinician.credential,
      column(({ signatureId }) => signatureId),
      column(({ body }) => body.id),
      column(({ digest }) => Buffer.from(digest)),
      at,
      column(({ entryId }) => entryId),
    ],
  );
}
