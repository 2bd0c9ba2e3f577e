import { clockWords, dayWords } from "../../time/words.ts";
import type { Appointment, DeskPerson } from "./api.ts";

/** How somebody is called: the name they chose before the one on paper. */
export function callName({ name, preferredName }: Pick<DeskPerson, "name" | "preferredName">): string {
  return preferredName === "" ? name : `${preferredName} (${name})`;
}

/** What tells them apart and how they are spoken of: "they/them · born 2 May 1990". */
export function personFacts({ pronouns, birthDate }: Pick<DeskPerson, "pronouns" | "birthDate">): string {
  const born = birthDate === null ? "" : `born ${dayWords(birthDate)}`;
  return [pronouns, born].filter((part) => part !== "").join(" · ");
}

const how = { "in-person": "In person", video: "Video", phone: "Phone" } as const;

/** "With Odessa Fernweather · Video · Room 2" */
export function appointmentFacts({ clinicianName, modality, place }: Appointment): string {
  return [`With ${clinicianName}`, how[modality], place].filter((part) => part !== "").join(" · ");
}

type Standing = Pick<Appointment, "status" | "statusBy" | "shortNotice" | "arrivedAt">;

/** What became of it, null while it is only agreed. */
export function standingWords({ status, statusBy, shortNotice, arrivedAt }: Standing, zone: string): string | null {
  if (status === "no-show") return "Did not come";
  if (status === "cancelled")
    return `Cancelled${statusBy === null ? "" : ` by the ${statusBy}`}${shortNotice === true ? ", at short notice" : ""}`;
  if (arrivedAt !== null) return `Here since ${clockWords(arrivedAt, zone)}`;
  return status === "held" ? "Held" : null;
}
