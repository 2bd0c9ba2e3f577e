import { ordinaryItem } from "@goldthread/clinical/disclosure/record-item.ts";
import { listDocuments, type DocumentRow } from "@goldthread/store/queries/document.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { calendarDay } from "../calendar-day.ts";
import type { Disclosable } from "./disclosable.ts";
import { othersIn, type NamedPerson } from "./others-in.ts";

interface Whose {
  readonly clientId: string;
  readonly clientName: string;
  readonly zone: string;
  readonly isPart2: boolean;
  readonly people: readonly NamedPerson[];
}

/** Scans and letters of the chart: each goes as the file that was taken in, or not at all. What was withdrawn stays. */
export async function scanItems(tx: Transaction, whose: Whose): Promise<readonly Disclosable[]> {
  const rows = await listDocuments(tx, whose.clientId);
  return rows.filter(({ withdrawnAt }) => withdrawnAt === null).map((row) => itemOf(row, whose));
}

function itemOf({ id, title, type, bytes, digest, uploadedAt, requestId }: DocumentRow, whose: Whose): Disclosable {
  return {
    item: {
      ...ordinaryItem,
      id,
      kind: "document",
      day: calendarDay(new Date(uploadedAt), whose.zone),
      title: titleFor(title, whose),
      isPart2: whose.isPart2,
      isRequestPaper: requestId !== null,
    },
    beside: [],
    facts: [
      ["File", `${type}, ${bytes} bytes`],
      ["SHA-256", digest],
    ],
    sections: [],
    signatures: [],
    digest,
    // Its page stands in the act; the file itself is read by its id.
    isSignedDigest: false,
  };
}

/** A title is somebody's words too, and stands in the packet's index. */
function titleFor(title: string, { clientName: client, people }: Whose): string {
  const author = { name: client, credential: "" };
  const section = { key: "title", title: "", text: title };
  const others = othersIn([section], { kind: "progress", format: "title", client, author, people });
  return others.length === 0 ? title : "Scan or letter";
}
