import { Link } from "@tanstack/react-router";
import type { SummaryAbout } from "./api.ts";

/** Back to the chart, or to the group. */
export function WhoseLink({ about: { of, id }, name }: { readonly about: SummaryAbout; readonly name: string }) {
  if (of === "client")
    return (
      <Link to="/clients/$clientId" params={{ clientId: id }}>
        {name}
      </Link>
    );
  return (
    <Link to="/groups/$groupId" params={{ groupId: id }}>
      {name}
    </Link>
  );
}
