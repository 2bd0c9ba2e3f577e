import { createHash } from "node:crypto";
import { memberMinutes } from "@goldthread/clinical/session/minutes.ts";
import type { ItemKind } from "@goldthread/clinical/disclosure/record-item.ts";
import type { AttendanceStatus, Modality } from "@goldthread/clinical/note/note-body.ts";
import {
  listAttendanceToDisclose,
  type AttendanceToDisclose,
  type ChargeToDisclose,
} from "@goldthread/store/queries/weighed.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { calendarDay } from "../calendar-day.ts";
import type { Disclosable } from "./disclosable.ts";
import { pageItem } from "./page-item.ts";

interface Whose {
  readonly clientId: string;
  readonly zone: string;
  readonly isPart2: boolean;
  readonly kinds: readonly ItemKind[];
}

/**
 * When the client was there and when not, and what was billed of it: facts of each session, no word of what was said in it,
 * and of a group neither its name nor its members. They are put together where they are asked for: nobody wrote them, so
 * there is no page that would stay.
 */
export async function attendanceItems(tx: Transaction, whose: Whose): Promise<readonly Disclosable[]> {
  const isAsked = (kind: ItemKind) => whose.kinds.includes(kind);
  if (!isAsked("attendance") && !isAsked("billing")) return [];
  const rows = await listAttendanceToDisclose(tx, whose.clientId);
  const bills = rows.flatMap((row) => (row.charge === null ? [] : [billed(row, row.charge, whose)]));
  return [
    ...(isAsked("attendance") ? rows.map((row) => attended(row, whose)) : []),
    ...(isAsked("billing") ? bills : []),
  ];
}

function attended(row: AttendanceToDisclose, { zone, isPart2 }: Whose): Disclosable {
  const day = calendarDay(new Date(row.start), zone);
  return pageItem({
    id: idOfPage("attendance", row),
    kind: "attendance",
    day,
    title: `Attendance: ${kindWords(row)}`,
    isSigned: true,
    isPart2,
    sections: [{ key: "attendance", title: "Attendance", text: attendanceWords(row, zone) }],
    facts: [
      ["Planned or held", `${timeIn(zone, row.start)} to ${timeIn(zone, row.stop)}`],
      ["With", row.clinician],
      ["How", modalityWords[row.modality]],
    ],
  });
}

function billed(row: AttendanceToDisclose, charge: ChargeToDisclose, { zone, isPart2 }: Whose): Disclosable {
  const codes = [{ code: charge.code, units: charge.units }, ...charge.addOns];
  const { start, stop, marked, arrived, left } = row;
  const minutes = memberMinutes({ start, stop, attendance: { status: marked ?? "present", arrived, left } });
  return pageItem({
    id: idOfPage("billing", row),
    kind: "billing",
    day: calendarDay(new Date(row.start), zone),
    title: `Billing: ${kindWords(row)}`,
    isSigned: true,
    isPart2,
    sections: [
      {
        key: "codes",
        title: "Service",
        text: codes.map(({ code, units }) => `${code}, ${units} ${units === 1 ? "unit" : "units"}`).join("\n"),
      },
    ],
    facts: [
      ["By", row.clinician],
      ["Minutes", String(minutes)],
      ["Place of service", charge.placeOfService],
      ...(charge.modifiers.length === 0 ? [] : [["Modifiers", charge.modifiers.join(", ")] as const]),
    ],
  });
}

/** Of a page that no row stands for: always the same, and a UUID (version 8) as every item's id is. */
function idOfPage(kind: ItemKind, { sessionId, clientId }: AttendanceToDisclose): string {
  const hex = createHash("sha256").update(`${kind} ${sessionId} ${clientId}`).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join("-");
}

function kindWords({ kind, contact }: AttendanceToDisclose): string {
  if (contact !== null) return "another contact";
  return kind === "group" ? "group session" : "individual session";
}

function attendanceWords({ status, marked, arrived, left }: AttendanceToDisclose, zone: string): string {
  if (status === "no-show") return "Missed.";
  if (status === "cancelled") return "Called off.";
  if (marked === null) return "Held.";
  const moments = [
    arrived === null ? "" : `Came at ${timeIn(zone, arrived)}.`,
    left === null ? "" : `Left at ${timeIn(zone, left)}.`,
  ];
  return [markedWords[marked], ...moments].filter((one) => one !== "").join(" ");
}

const markedWords: Readonly<Record<AttendanceStatus, string>> = {
  present: "Present.",
  "present-silent": "Present.",
  late: "Present, came late.",
  "left-early": "Present, left early.",
  absent: "Absent.",
};

const modalityWords: Readonly<Record<Modality, string>> = {
  "in-person": "In person",
  video: "By video",
  phone: "By telephone",
};

function timeIn(timeZone: string, at: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return format.format(new Date(at));
}
