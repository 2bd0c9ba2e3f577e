import { type Fact, type Fields, fieldsOf, joined, listAt, textAt, titleOf, told } from "./fields.ts";

/** Everything that a note's content says beside its words. */
export function noteFacts(body: Fields): readonly Fact[] {
  const contact = (key: string) => textAt(body, "session", "contact", key);
  return told([
    ["Client", joined([textAt(body, "client", "name"), textAt(body, "client", "recordNumber")], " · ")],
    ["Born", textAt(body, "client", "birthDate")],
    [
      "Session",
      span(textAt(body, "session", "start"), textAt(body, "session", "stop"), textAt(body, "session", "zone")),
    ],
    ["Minutes", textAt(body, "session", "minutes")],
    ["How", titleOf(textAt(body, "session", "modality"))],
    ["Where", textAt(body, "session", "place")],
    ["Service code", textAt(body, "session", "serviceCode")],
    ["Unplanned", titleOf(textAt(body, "session", "unplanned"))],
    [
      "Contact",
      joined(
        [titleOf(contact("kind")), contact("direction"), contact("who"), contact("relation"), contact("consent")],
        ", ",
      ),
    ],
    ["Attendance", attendanceWords(fieldsOf(body["attendance"]))],
    ["Author", named(fieldsOf(body["author"]))],
    ["Format", textAt(body, "format")],
    ["Signed", textAt(body, "signedAt")],
  ]);
}

/** The same of a group's part. */
export function sharedFacts(part: Fields): readonly Fact[] {
  const counts = (["enrolled", "present", "absent"] as const).map((key) => {
    const many = textAt(part, "counts", key);
    return many === "" ? "" : `${many} ${key}`;
  });
  return told([
    ["Group", textAt(part, "group", "name")],
    ["Led by", listAt(part, "facilitators").map(named).join("; ")],
    ["Counts", joined(counts, ", ")],
    ["Segments", listAt(part, "segments").map(segmentWords).join("; ")],
  ]);
}

function span(start: string, stop: string, zone: string): string {
  return joined([joined([start, stop], " to "), zone === "" ? "" : `(${zone})`], " ");
}

function attendanceWords(attendance: Fields): string {
  const time = (key: string) => (textAt(attendance, key) === "" ? "" : `${key} ${textAt(attendance, key)}`);
  const minutes = textAt(attendance, "minutes");
  return joined(
    [titleOf(textAt(attendance, "status")), minutes === "" ? "" : `${minutes} minutes`, time("arrived"), time("left")],
    ", ",
  );
}

function segmentWords(segment: Fields): string {
  return joined([textAt(segment, "label"), joined([textAt(segment, "start"), textAt(segment, "stop")], "–")], " ");
}

function named(person: Fields): string {
  return joined([textAt(person, "name"), textAt(person, "credential")], ", ");
}
