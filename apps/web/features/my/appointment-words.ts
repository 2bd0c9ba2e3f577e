import { momentWords, zoneWords } from "../../time/words.ts";
import type { MyAppointment } from "./api.ts";

const how: Readonly<Record<string, string>> = { "in-person": "in person", video: "by video", phone: "by phone" };

/** "24 November 2026, 09:00 EST, with Odessa Fernweather, by video" */
export function appointmentWords(
  {
    startsAt,
    with: name,
    modality,
    place,
    kind,
  }: Pick<MyAppointment, "startsAt" | "with" | "modality" | "place" | "kind">,
  zone: string,
): string {
  const where = place === "" ? (how[modality] ?? modality) : `${how[modality] ?? modality}, ${place}`;
  const whose = kind === "group" ? `the group with ${name}` : `with ${name}`;
  return `${momentWords(startsAt, zone)} ${zoneWords(zone, startsAt)}, ${whose}, ${where}`;
}
