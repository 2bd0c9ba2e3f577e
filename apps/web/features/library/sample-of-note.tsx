import { Link } from "@tanstack/react-router";
import { useMe } from "../../shell/me.ts";

interface SampleOfNoteProps {
  readonly noteId: string;
  readonly authorId: string;
  readonly isRetracted: boolean;
}

/** On one's own signed note: the way into the library. */
export function SampleOfNote({ noteId, authorId, isRetracted }: SampleOfNoteProps) {
  const { staff } = useMe();
  if (authorId !== staff.id || isRetracted) return null;
  return (
    <p className="small no-print">
      <Link to="/notes/$noteId/sample" params={{ noteId }}>
        Make a sample of this note
      </Link>{" "}
      <span className="quiet">for the library, without anything that says whom it is about.</span>
    </p>
  );
}
