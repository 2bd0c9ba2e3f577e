export type AttendanceRefusalCode =
  | "arrived-missing"
  | "left-missing"
  | "arrived-outside-session"
  | "left-outside-session"
  | "left-before-arrived";

const messages: Readonly<Record<AttendanceRefusalCode, string>> = {
  "arrived-missing": "Cannot mark as late: the time of arrival is missing.",
  "left-missing": "Cannot mark as left early: the time of leaving is missing.",
  "arrived-outside-session": "Cannot mark the arrival: it lies outside the session.",
  "left-outside-session": "Cannot mark the leaving: it lies outside the session.",
  "left-before-arrived": "Cannot mark the times: the leaving lies before the arrival.",
};

/** Times that do not fit the session; the person can put them right. Nothing was changed. */
export class AttendanceRefusal extends Error {
  override readonly name = "AttendanceRefusal";
  readonly code: AttendanceRefusalCode;
  readonly field: "arrived" | "left";

  constructor(code: AttendanceRefusalCode) {
    super(messages[code]);
    this.code = code;
    this.field = code.startsWith("arrived") ? "arrived" : "left";
  }
}
