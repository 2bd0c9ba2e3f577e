import { defineSample } from "../sample-note.ts";

export const memberWhoPractised = defineSample({
  id: "member-who-practised",
  title: "A member who practised",
  kind: "group-member",
  format: "group-member",
  about:
    "One member's part beside the shared one: taking part, answering, moving on, and what comes next, naming nobody else.",
  minutes: 90,
  objectives: ["Use one distress tolerance skill a day on five days a week, within eight weeks."],
  elements: [
    {
      element: "narrative",
      text: "Client took part from the first round and offered the example of the supermarket queue for the wave. In the pair the client listened longer than they spoke and then named two early signs: a tight jaw and looking for exits. During urge surfing the client kept the eyes open and stayed seated for all eight minutes; afterwards: \"It moved, I did not.\" Rated the urge 8 before and 3 after.\n\nProgress: a skill used on four days this week, from two last week, towards five. Another member's doubt about waiting was met with the client's own record, calmly.\n\nDenied thoughts of suicide and of harming anybody when asked in the individual check. Plan: paced breathing once a day, urge record with the two early signs in its first column; individual session in one week, next group meeting on the usual day.",
    },
  ],
});
