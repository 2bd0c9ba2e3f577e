import { elementName } from "@goldthread/draft/draft-document.ts";
import type { DraftSession } from "../../drafts/draft-session.ts";
import type { ReviewedDraft } from "../../review/review-panel.tsx";
import type { ReviewStore } from "../../review/review-store.ts";
import { useReviewSettings } from "../../review/api.ts";
import { useReview, type PartUnderReview } from "../../review/use-review.ts";
import { useMe } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import type { Writer } from "../writer/api.ts";
import { aroundGroup } from "../writer/around-note.ts";
import type { Row } from "./use-rows.ts";

export interface GroupReview {
  readonly store: ReviewStore;
  /** The parts under review, with the names that their fields have on the page. */
  readonly drafts: readonly (ReviewedDraft & { readonly clientId: string | null })[];
}

/** Reviews the shared part and every open member's part, each against the others. */
export function useGroupReview(writer: Writer, shared: DraftSession | null, rows: readonly Row[]): GroupReview {
  const { staff, practice } = useMe();
  const settings = useReviewSettings();
  const around = () => ({ writer, author: staff.name, profile: practice.profile, now: serverNow() });
  const open = rows.flatMap(({ member, session, state, clientId }) =>
    session === null || state === "absent" || state === "absent-with-words"
      ? []
      : [{ member, doc: session.doc, clientId }],
  );
  const parts: PartUnderReview[] = [
    ...(shared === null ? [] : [sharedPart(shared)]),
    ...open.map(({ member, doc }): PartUnderReview => ({
      doc,
      around: (own, contents) => ({
        ...aroundGroup(around(), {
          member,
          shared: shared === null ? null : (contents.get(shared.doc) ?? null),
          peers: open.flatMap((other) => (other.doc === doc ? [] : (contents.get(other.doc) ?? []))),
        }),
        tied: own.progress?.map(({ objective }) => objective.id),
        elements: own.elements,
      }),
    })),
  ];
  function sharedPart({ doc }: DraftSession): PartUnderReview {
    return {
      doc,
      around: (own) => ({
        ...aroundGroup(around(), { member: null, shared: null, peers: [] }),
        elements: own.elements,
      }),
    };
  }
  return {
    store: useReview(parts, settings),
    drafts: [
      ...(shared === null ? [] : [{ doc: shared.doc, prefix: "", part: "Shared part", clientId: null }]),
      ...open.map(({ doc, member, clientId }) => ({ doc, prefix: `${clientId} `, part: member.client.name, clientId })),
    ],
  };
}

/** The name of a member's one field on the page. */
export function memberField(clientId: string): string {
  return `${clientId} ${elementName("narrative")}`;
}
