import { Link } from "@tanstack/react-router";
import { useMe } from "../../shell/me.ts";
import { Notice } from "../../ui/notice.tsx";
import { waitsForWords } from "../note/waits-for-words.ts";

/** Signed, and not complete: the profile asks for every facilitator's signature under the notes. */
export function WaitsForNotice({ names }: { readonly names: readonly string[] }) {
  const { staff } = useMe();
  return (
    <Notice tone="warn" title={waitsForWords(names)}>
      <p>
        The signed notes are not complete before: the profile asks for every facilitator’s signature.{" "}
        {names.includes(staff.name) ? <Link to="/reviews">Sign them among the reviews</Link> : null}
      </p>
    </Notice>
  );
}
