import type { NoteExample } from "../../note-to-review.ts";

interface Labelled {
  readonly id: string;
  readonly labels: readonly string[];
  readonly example: NoteExample;
}

const who = [
  "Client",
  "Her sister",
  "The teacher",
  "A neighbour",
  "The older son",
  "Her aunt",
  "The landlord",
  "A friend",
];
const does = [
  "spoke about",
  "asked after",
  "brought up",
  "described",
  "went over",
  "returned to",
  "forgot",
  "remembered",
];
const what = [
  "the move",
  "last summer",
  "a letter",
  "the evenings",
  "money",
  "the garden",
  "a quarrel",
  "work",
  "the doctor",
  "sleep",
  "the car",
  "school",
];

/** So many words without a sentence twice. */
function words(many: number): string {
  const sentences: string[] = [];
  for (let at = 0, count = 0; count < many; at += 1) {
    const sentence = `${who[at % 8]} ${does[Math.floor(at / 8) % 8]} ${what[Math.floor(at / 64) % 12]} and ${what[(at * 5 + 3) % 12]} on day ${at}.`;
    sentences.push(sentence);
    count += sentence.split(/\s+/).length;
  }
  return sentences.join(" ");
}

const lengths: readonly (readonly [kind: string, many: number, isLong: boolean])[] = [
  ...[120, 300, 450, 600, 800].map((many) => ["progress", many, false] as const),
  ...[1000, 1200, 1600, 2400].map((many) => ["progress", many, true] as const),
  ...[80, 200, 400, 600].map((many) => ["group", many, false] as const),
  ...[800, 1000, 1500].map((many) => ["group", many, true] as const),
  ...[60, 150, 300, 400].map((many) => ["shift", many, false] as const),
  ...[520, 700, 1200].map((many) => ["shift", many, true] as const),
  ...[60, 150, 250].map((many) => ["contact", many, false] as const),
  ...[360, 500, 900].map((many) => ["contact", many, true] as const),
  ...[900, 1500, 2500].map((many) => ["intake", many, false] as const),
];

// oxfmt-ignore
const repeated: readonly (readonly [text: string, isTwice: boolean])[] = [
  ["He walked to the shop on three mornings and came back calm. Ate well. He walked to the shop on three mornings and came back calm.", true],
  ["She rated the urge at six before the exercise and three after. She rated the urge at six before the exercise and three after. Next week again.", true],
  ["Denied thoughts of suicide and of harming anybody else. Slept. Denied thoughts of suicide and of harming anybody else.", true],
  ["The aide reported that Mr. Holm ate half of his lunch. Rested. The aide reported that Mr. Holm ate half of his lunch.", true],
  ["CLIENT WAS TEARFUL WHEN SPEAKING OF HER LATE BROTHER. Client was tearful when speaking of her late brother.", true],
  ["- Practised the breathing for ten minutes with eyes closed\n- Practised the breathing for ten minutes with eyes closed", true],
  ["Mother said that the week had gone better than expected; Mother said so twice. Mother said that the week had gone better than expected.", true],
  ["We will meet again on Monday the ninth at ten. Homework given. We will meet again on Monday the ninth at ten!", true],
  ["Goal 1: three walks a week, two done so far. Goal 1: three walks a week, two done so far.", true],
  ["Writer called the school counselor and left a message at noon. Writer called the school counselor and left a message at noon.", true],
  ["He slept well. He ate well. He slept well.", false],
  ["She rated the urge at six before the exercise. She rated the urge at three after the exercise.", false],
  ["Denied thoughts of suicide. Denied thoughts of harming others. Denied use.", false],
  ["No change. No change. No change.", false],
  ["Client arrived on time and took the seat by the door. Client left on time and took the leaflet by the door.", false],
  ["On Monday he walked to the shop and back without stopping. On Tuesday he walked to the shop and back without stopping.", false],
  ["Mother said that the week had gone well. Father said that the week had gone well.", false],
  ["Practised breathing, ten minutes. Practised grounding, ten minutes.", false],
  ["She said it again: \"I cannot.\" She said it again, louder: \"I cannot.\"", false],
  ["Turned at 20:00, skin intact. Turned at 22:00, skin intact. Turned at 24:00, skin intact.", false],
  ["PHQ-9 fell from 15 to 9. GAD-7 fell from 14 to 8.", false],
  ["He will call the clinic by Friday. His wife will call the clinic by Monday.", false],
];

const end = "2026-11-16T15:00:00Z";
// oxfmt-ignore
const times: readonly (readonly [signedAt: string, isLate: boolean, more?: { readonly text?: string; readonly dueAt?: string; readonly service?: string }])[] = [
  ["2026-11-16T15:10:00Z", false], ["2026-11-16T23:00:00Z", false], ["2026-11-17T08:00:00Z", false], ["2026-11-17T14:59:00Z", false], ["2026-11-17T15:00:00Z", false],
  ["2026-11-17T15:05:00Z", true], ["2026-11-17T20:00:00Z", true], ["2026-11-18T09:00:00Z", true], ["2026-11-23T09:00:00Z", true], ["2026-12-16T09:00:00Z", true], ["2027-02-01T09:00:00Z", true],
  ["2026-11-18T09:00:00Z", false, { text: "Late entry because the clinic was closed by the storm. Worked on sleep." }],
  ["2026-11-18T09:00:00Z", false, { text: "Worked on sleep. Late entry due to illness of the writer." }],
  ["2026-11-18T09:00:00Z", false, { text: "Late entry as the network was down. No change." }],
  ["2026-11-18T09:00:00Z", true, { text: "Late entry. Worked on sleep." }],
  ["2026-11-18T09:00:00Z", true, { text: "Client was late because of the bus." }],
  ["2026-11-18T09:00:00Z", false, { dueAt: "2026-11-19T15:00:00Z" }], ["2026-11-20T09:00:00Z", true, { dueAt: "2026-11-19T15:00:00Z" }],
  ["2026-11-16T22:00:00Z", false, { dueAt: "2026-11-16T23:00:00Z" }], ["2026-11-17T01:00:00Z", true, { dueAt: "2026-11-16T23:00:00Z" }],
  ["2026-11-17T14:00:00Z", false, { service: "crisis" }], ["2026-11-17T16:00:00Z", true, { service: "crisis" }],
  ["2026-11-17T14:00:00Z", false, { service: "group" }], ["2026-11-19T16:00:00Z", true, { service: "group" }],
];

const body = (text: string, kind = "progress") => ({ note: { kind, sections: [{ key: "body", text }] } });

/** Lengths by kind, sentences that stand twice or nearly so, and hours of signing. Fictional. */
export const brevityCases: readonly Labelled[] = [
  ...lengths.flatMap(([kind, many, isLong]) =>
    [many, many + 25].map((count) => ({
      id: `${kind} of ${count} words`,
      labels: isLong ? ["tooLong"] : [],
      example: body(words(count), kind),
    })),
  ),
  ...repeated.map(([text, isTwice]) => ({ id: text, labels: isTwice ? ["repetition"] : [], example: body(text) })),
  ...times.map(([signedAt, isLate, { text = "Worked on sleep.", dueAt, service } = {}]) => ({
    id: `${signedAt} ${service ?? ""} ${dueAt ?? ""} ${text}`,
    labels: isLate ? ["lateEntry"] : [],
    example: { ...body(text), session: { end, signedAt, dueAt, service } },
  })),
];
