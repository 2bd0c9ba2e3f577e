import { notShown, type Viewed } from "./view-notes.ts";

export function noteLine(viewed: Viewed) {
  const { item } = viewed;
  return {
    id: item.item.id,
    day: item.item.day,
    title: titleForClient(item.item.kind, item.item.title),
    author: item.facts.find(([name]) => name === "Author")?.[1] ?? "",
    notShown: notShown(viewed),
    added: item.sections.filter(({ key }) => key.startsWith("added ")).length,
  };
}

/** A client need not know what SOAP is. */
function titleForClient(kind: string, title: string): string {
  if (kind === "progress-note") return "Session note";
  if (kind === "group-note") return "Group session note";
  return title;
}
