import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Passage } from "@goldthread/clinical/note/addition.ts";
import { elementName } from "@goldthread/draft/draft-document.ts";
import { useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { goToField } from "../writer/go-to-field.ts";
import { type ShareComment, shareCommentsQuery } from "./api.ts";
import { CommentForm } from "./comment-form.tsx";
import { passageMarked } from "./passage-marked.ts";
import "./sharing.css";

interface CommentListProps {
  readonly draftId: string;
  readonly canComment: boolean;
}

/** What is said about a draft, beside its words; between those it is shared by and with. */
export function CommentList({ draftId, canComment }: CommentListProps) {
  const { data } = useQuery(shareCommentsQuery(draftId));
  const [about, setAbout] = useState<{ readonly passage: Passage | null } | null>(null);
  const marked = useRef<Passage | null>(null);
  const refresh = useRefresh();
  const comments = data?.comments ?? [];
  return (
    <aside className="share-comments" aria-label="Comments">
      <h2 className="eyebrow">Comments</h2>
      {comments.length === 0 ? (
        <p className="small quiet">
          {canComment
            ? "None yet. Mark words in the draft to comment beside them. Comments are no part of the record, and go when the draft is signed."
            : "None yet."}
        </p>
      ) : (
        <ul>
          {comments.map((comment) => (
            <Comment key={comment.id} comment={comment} />
          ))}
        </ul>
      )}
      {!canComment ? null : about === null ? (
        // What is marked is read before the press takes the mark away.
        <span onPointerDown={() => (marked.current = passageMarked())}>
          <Button
            size="s"
            onPress={() => {
              setAbout({ passage: marked.current ?? passageMarked() });
              marked.current = null;
            }}
          >
            Comment
          </Button>
        </span>
      ) : (
        <CommentForm
          draftId={draftId}
          passage={about.passage}
          onDone={() => {
            setAbout(null);
            refresh();
          }}
          onCancel={() => setAbout(null)}
        />
      )}
    </aside>
  );
}

function Comment({ comment }: { readonly comment: ShareComment }) {
  const zone = useZone();
  const { passage, words, by, at } = comment;
  return (
    <li className="share-comment">
      {passage === null ? null : (
        <button
          type="button"
          className="share-comment-passage"
          onClick={() => goToField(elementName(passage.element, passage.key))}
        >
          “{passage.text}”
        </button>
      )}
      <p>{words}</p>
      <p className="small quiet">
        {by}, {momentWords(at, zone)}
      </p>
    </li>
  );
}
