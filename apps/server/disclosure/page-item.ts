import { ordinaryItem } from "@goldthread/clinical/disclosure/record-item.ts";
import { canonicalJson, sha256, toHex } from "@goldthread/ledger";
import type { Disclosable } from "./disclosable.ts";

type Page = Pick<Disclosable, "sections" | "facts">;
type Named = Pick<Disclosable["item"], "id" | "kind" | "day" | "title" | "isSigned"> &
  Partial<Pick<Disclosable["item"], "isPart2" | "until">>;

/** A page that is put together from rows: no digest was signed of it, so it has that of what it shows. */
export function pageItem({ sections, facts, ...named }: Named & Page): Disclosable {
  const page = { facts: facts.map((fact) => [...fact]), sections: sections.map((section) => ({ ...section })) };
  return {
    item: { ...ordinaryItem, ...named },
    beside: [],
    facts,
    sections,
    signatures: [],
    digest: toHex(sha256(canonicalJson(page))),
    isSignedDigest: false,
  };
}
