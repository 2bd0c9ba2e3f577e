import type { ReactNode } from "react";
import "./table.css";

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** The column that names the row. */
  readonly isName?: boolean;
  readonly isFigures?: boolean;
  /** Read out, not shown: a column of buttons. */
  readonly hidesTitle?: boolean;
}

interface TableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A real table; on a phone each row becomes a small card with its column titles. */
export function Table<Row>({ label, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <table className="table" aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col">
              {column.hidesTitle === true ? <span className="visually-hidden">{column.title}</span> : column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const content = column.cell(row);
  if (column.isName === true) return <th scope="row">{content}</th>;
  return (
    <td
      data-title={column.hidesTitle === true ? "" : column.title}
      className={column.isFigures === true ? "figures" : undefined}
    >
      {content}
    </td>
  );
}
