import type { LogKey } from "../jwk.ts";
import type {
  ExportedAddition,
  ExportedEntry,
  ExportedNote,
  ExportedSignature,
  SignatureFacts,
} from "./exported-note.ts";
import { countOf, digestOf, fieldsOf, listOf, orNull, recordOf, textOf, yesOrNoOf, type At } from "./fields.ts";
import { OutOfForm } from "./finding.ts";
import { parseJsonOneWay } from "./parse-json-one-way.ts";

const version = "signed-note/2";
const required = ["meaning", "method", "noteDigest", "signatureId", "signedAt", "signerId"] as const;

/** Reads an exported note's bytes. Throws `OutOfForm` naming the first place that is not as it should be. */
export function readExportedNote(bytes: Uint8Array): ExportedNote {
  const value = parseJsonOneWay(bytes);
  const record = recordOf({ value, at: "file" });
  const { goldthread } = record;
  if (goldthread !== version) throw new OutOfForm("goldthread", `it is not ${version}, so this is no exported note`);
  const { carriedHere, ...rest } = record;
  const file = fieldsOf({ value: rest, at: "file" }, [
    "goldthread",
    "note",
    "shared",
    "signatures",
    "after",
    "ledger",
    "notProven",
  ]);
  return {
    goldthread: version,
    note: readText(file.note),
    shared: orNull(file.shared, readShared),
    signatures: listOf(file.signatures).map(readSignature),
    after: listOf(file.after).map(readAddition),
    ...(Object.hasOwn(record, "carriedHere")
      ? { carriedHere: readCarriedHere({ value: carriedHere, at: "carriedHere" }) }
      : {}),
    ledger: readLedger(file.ledger),
    notProven: readNotProven(file.notProven),
  };
}

function readText(given: At): ExportedNote["note"] {
  const { content, digest } = fieldsOf(given, ["content", "digest"]);
  return { content: textOf(content), digest: digestOf(digest) };
}

function readShared(given: At): NonNullable<ExportedNote["shared"]> {
  const { content, digest, entry } = fieldsOf(given, ["content", "digest", "entry"]);
  return { content: textOf(content), digest: digestOf(digest), entry: readEntry(entry) };
}

function readSignature(given: At): ExportedSignature {
  const { name, credential, facts, passkey, entry } = fieldsOf(given, [
    "name",
    "credential",
    "facts",
    "passkey",
    "entry",
  ]);
  return {
    name: textOf(name),
    credential: textOf(credential),
    facts: readFacts(facts),
    passkey: orNull(passkey, textOf),
    entry: readEntry(entry),
  };
}

/** All of them are in the digest, so one more than is known here is still proven. */
function readFacts(given: At): SignatureFacts {
  const record = recordOf(given);
  const facts = Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, textOf({ value, at: `${given.at}.${key}` })]),
  );
  const missing = required.find((key) => facts[key] === undefined);
  if (missing !== undefined) throw new OutOfForm(given.at, `${missing} is missing`);
  const { meaning = "", method = "", noteDigest = "", signatureId = "", signedAt = "", signerId = "" } = facts;
  return { ...facts, meaning, method, noteDigest, signatureId, signedAt, signerId };
}

function readAddition(given: At): ExportedAddition {
  const { content, digest, signature, entry } = fieldsOf(given, ["content", "digest", "signature", "entry"]);
  return {
    content: textOf(content),
    digest: digestOf(digest),
    signature: orNull(signature, readSignature),
    entry: readEntry(entry),
  };
}

function readCarriedHere(given: At): NonNullable<ExportedNote["carriedHere"]> {
  return { entry: readEntry(fieldsOf(given, ["entry"]).entry) };
}

function readEntry(given: At): ExportedEntry {
  const { leaf, index, proof } = fieldsOf(given, ["leaf", "index", "proof"]);
  return { leaf: textOf(leaf), index: countOf(index), proof: listOf(proof).map(digestOf) };
}

function readLedger(given: At): ExportedNote["ledger"] {
  const { vkey, jwk, checkpoint } = fieldsOf(given, ["vkey", "jwk", "checkpoint"]);
  return { vkey: textOf(vkey), jwk: readJwk(jwk), checkpoint: textOf(checkpoint) };
}

function readJwk(given: At): LogKey {
  const { alg, crv, kid, kty, use, x } = fieldsOf(given, ["alg", "crv", "kid", "kty", "use", "x"]);
  const isEd25519 = alg.value === "EdDSA" && crv.value === "Ed25519" && kty.value === "OKP" && use.value === "sig";
  if (!isEd25519) throw new OutOfForm(given.at, "it is no Ed25519 key for signatures");
  return { alg: "EdDSA", crv: "Ed25519", kid: textOf(kid), kty: "OKP", use: "sig", x: textOf(x) };
}

function readNotProven(given: At): ExportedNote["notProven"] {
  const { exportedAt, late, amendedCounts } = fieldsOf(given, ["exportedAt", "late", "amendedCounts"]);
  return {
    exportedAt: textOf(exportedAt),
    late: yesOrNoOf(late),
    amendedCounts: listOf(amendedCounts).map((one) => {
      const { at, present, absent } = fieldsOf(one, ["at", "present", "absent"]);
      return { at: textOf(at), present: countOf(present), absent: countOf(absent) };
    }),
  };
}
