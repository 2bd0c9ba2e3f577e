import { useQuery } from "@tanstack/react-query";
import { useMe } from "../../shell/me.ts";
import { Notice } from "../../ui/notice.tsx";
import { leaveQuery } from "./api.ts";
import { ownCoverLines } from "./leave-words.ts";

/** On the page for today and over the clients: for whom one covers, or who covers for oneself. */
export function OwnCover() {
  const { staff } = useMe();
  const lines = ownCoverLines(useQuery(leaveQuery).data?.leave ?? [], staff.id);
  if (lines.length === 0) return null;
  return (
    <Notice tone="plain">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
