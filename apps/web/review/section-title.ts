import { elementIds } from "@goldthread/clinical/elements/element.ts";
import { elementOf } from "@goldthread/clinical/elements/index.ts";
import { formatOf } from "@goldthread/clinical/formats/index.ts";

/**
 * What stands above these words on the page: the format's own title where it shows them, else the element's. Undefined
 * where the name is no element's, such as that of a text without sections.
 */
export function sectionTitle(element: string, format: string | null): string | undefined {
  const known = elementIds.find((id) => id === element);
  if (known === undefined) return undefined;
  const section = formatOf(format ?? "")?.sections.find(({ shows }) => shows.includes(known));
  return section?.title ?? elementOf(known).title;
}
