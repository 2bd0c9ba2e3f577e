/** F01 to F03, put together: three kinds, four severities, and what comes with it. */
const kinds = { F01: "Vascular dementia", F02: "Dementia with another disease", F03: "Dementia, unspecified" } as const;
/** How a severity is written after the point; the unspecified one differs by kind. */
const severities = { A: "mild", B: "moderate", C: "severe" } as const;
const unspecified = { F01: "5", F02: "8", F03: "9" } as const;
const companions = {
  "0": "nothing with it",
  "11": "with agitation",
  "18": "with another behavioural disturbance",
  "2": "with psychosis",
  "3": "with mood disturbance",
  "4": "with anxiety",
} as const;

/** Each line "code|words". */
export function dementiaCodes(): readonly string[] {
  return Object.entries(kinds).flatMap(([category, name]) => {
    const digit = Object.entries(unspecified).find(([key]) => key === category)?.[1] ?? "";
    const levels = [[digit, "severity unspecified"], ...Object.entries(severities)];
    return levels.flatMap(([level, severity]) =>
      Object.entries(companions).map(
        ([suffix, words]) => `${category}.${level}${suffix}|${name}, ${severity}, ${words}`,
      ),
    );
  });
}
