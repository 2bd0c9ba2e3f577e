import { SummaryDesk } from "./summary-desk.tsx";

/** What a group did over a period, from its signed shared parts; no member is named in it. */
export function GroupSummaryPage({ groupId }: { readonly groupId: string }) {
  return (
    <SummaryDesk
      about={{ of: "group", id: groupId }}
      empty="A group's summary is put together from the signed shared parts of its sessions: how many were held, how many members came, the topics, what was done. It names no member. Choose another period above."
    />
  );
}
