const words: Readonly<Record<string, string>> = {
  name: "Practice name",
  zone: "Time zone",
  dueHours: "Notes are due after (hours)",
  idleMinutes: "Sign out when unused (minutes)",
  sessionMinutes: "A session usually takes (minutes)",
  groupMinutes: "A group session (minutes)",
  formats: "Formats offered",
  profile: "Rules that the practice goes by",
  retentionYears: "Records are kept (years)",
  retentionMinorYears: "A minor’s records are kept (years)",
  retentionRules: "Rules of keeping",
  credentialWarningDays: "Warn before a credential ends (days)",
  ageOfMajority: "Of age from (years)",
  ownWords: "The practice’s own words for spelling",
  invitationHours: "An invitation works for (hours)",
};

const siteWords: Readonly<Record<string, string>> = {
  name: "name",
  address: "address",
  placeOfService: "place of service",
  active: "people are seen here",
};

/** A setting as the page calls it; a site by its name of today, where it is known. */
export function settingWords(
  setting: string,
  sites: readonly { readonly id: string; readonly name: string }[],
): string {
  const [, id, field] = /^site (\S+) (\S+)$/.exec(setting) ?? [];
  if (id === undefined || field === undefined) return words[setting] ?? setting;
  const name = sites.find((site) => site.id === id)?.name;
  return `Site${name === undefined ? "" : ` ${name}`}: ${siteWords[field] ?? field}`;
}

/** What a setting was or became, as a person would say it. */
export function valueWords(setting: string, value: string | null): string {
  if (value === null) return "not there";
  if (value === "") return setting === "formats" ? "all" : "empty";
  if (value === "true") return "yes";
  return value === "false" ? "no" : value;
}
