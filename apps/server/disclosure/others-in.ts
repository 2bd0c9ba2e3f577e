import type { OtherPerson } from "@goldthread/clinical/disclosure/index.ts";
import { nothingKnown } from "@goldthread/clinical/review/nothing-known.ts";
import { review } from "@goldthread/clinical/review/review.ts";
import { rules } from "@goldthread/clinical/review/rules/index.ts";
import type { DisclosedSection } from "./disclosable.ts";
import { joinedStretches } from "./joined-stretches.ts";
import { outsidersIn } from "./outsiders-in.ts";

/** What in a text is about somebody else. */
const aboutOthers = rules.filter(({ id }) =>
  ["another-members-name", "somebody-elses-identifiers", "only-one-member-fits"].includes(id),
);

/** By which names somebody may stand in a text. */
export interface NamedPerson {
  readonly name: string;
  readonly preferredName: string | undefined;
  readonly aliases: readonly string[];
}

export interface TextOf {
  readonly kind: "group" | "progress";
  readonly format: string;
  /** Whose record it is. */
  readonly client: string;
  readonly author: { readonly name: string; readonly credential: string };
  /** Who is looked for: the members of a group, and whoever sat in a session beside the client. */
  readonly people: readonly NamedPerson[];
}

/** Stretches that are about other people, as the reviewer's rules find them. */
export function othersIn(
  sections: readonly DisclosedSection[],
  { kind, format, client, author, people }: TextOf,
): readonly OtherPerson[] {
  const findings = review(
    {
      note: { kind, format, sections: sections.map(({ key, text }) => ({ key, text, spans: undefined })) },
      ...nothingKnown,
      client: { name: client, preferredName: undefined, aliases: undefined, pronouns: undefined },
      author,
      members: people.map(({ aliases, ...person }) => ({ ...person, aliases: [...aliases], pronouns: undefined })),
    },
    { rules: aboutOthers },
  );
  const found = findings.filter(({ start, end }) => end > start);
  return joinedStretches(
    found.map(({ section, start, end }) => ({ section, start, end })),
    outsidersIn(sections, { findings: found, not: [client, author.name] }),
  );
}
