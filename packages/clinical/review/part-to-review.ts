import type { ElementText } from "../note/note-body.ts";
import type { NamedClient, NoteToReview } from "./note-to-review.ts";

/** What is known around a part of a session's note; what is not given is not judged. */
export interface AroundPart {
  readonly part: "individual" | "shared" | "member" | "contact";
  /** The format's id. */
  readonly format: string;
  readonly elements: readonly ElementText[];
  readonly author: { readonly name: string };
  readonly session?: NoteToReview["session"];
  /** Nobody's, for the shared part. */
  readonly client?: NamedClient | undefined;
  readonly members?: readonly NamedClient[] | undefined;
  /** The author's other clients. */
  readonly caseload?: readonly NamedClient[] | undefined;
  readonly facilitators?: readonly { readonly name: string }[] | undefined;
  readonly objectives?: readonly { readonly id: string; readonly text: string }[] | undefined;
  /** Ids of the objectives that this part ties a passage or a rating to. */
  readonly tied?: readonly string[] | undefined;
  readonly previousNotes?: NoteToReview["previousNotes"];
  /** The other members' parts. */
  readonly peers?: readonly string[] | undefined;
  readonly sharedText?: string | undefined;
  readonly scores?: readonly GivenScore[] | undefined;
  readonly profile?: string | undefined;
}

/** A measure that the client answered in this session. */
export type GivenScore = NonNullable<NoteToReview["scores"]>[number];

const kinds = { individual: "progress", shared: "group", member: "group", contact: "contact" } as const;

/**
 * A draft's part as the reviewer takes it, the same in the writer and at signing: one section for each element, named
 * after it, so that a finding's place is a place in the element's text.
 */
export function partToReview(around: AroundPart): NoteToReview {
  const { part, format, elements, author, objectives, members, facilitators, peers } = around;
  return {
    id: undefined,
    note: {
      kind: kinds[part],
      format,
      sections: elements.map(({ element, key, text, spans }) => ({
        key: key === null ? element : `${element}:${key}`,
        text,
        spans: [...spans],
      })),
    },
    session: around.session,
    client: around.client,
    author,
    facilitators: facilitators && [...facilitators],
    members: members && [...members],
    caseload: around.caseload && [...around.caseload],
    plan: objectives && { objectives: [...objectives], tied: around.tied && [...around.tied] },
    previousNotes: around.previousNotes,
    peerNotes: peers?.map((text) => ({ text })),
    sharedText: around.sharedText,
    scores: around.scores && [...around.scores],
    profile: around.profile,
  };
}
