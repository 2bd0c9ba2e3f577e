import type { Column } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";

/** Whether a second signature is one that the profile asks for. */
export function neededColumn<Row extends { readonly isRequired: boolean }>(): Column<Row> {
  return {
    key: "required",
    title: "Needed",
    cell: ({ isRequired }) => (isRequired ? <Tag tone="warn">Incomplete without it</Tag> : "By custom"),
  };
}
