import { Client } from "pg";

const heard: string[] = [];

/** A connection that tells which statements were sent as a person, be they of the staff or in their own view, in order. */
export class CountingClient extends Client {
  constructor(config?: ConstructorParameters<typeof Client>[0]) {
    super(config);
    const send = this.query.bind(this);
    let isAPersons = false;
    const listen = (...given: Parameters<typeof send>): ReturnType<typeof send> => {
      const text = textOf(given[0]);
      if (text.startsWith("begin")) isAPersons = /set local role gt_(app|client)\b/.test(text);
      if (isAPersons) heard.push(text);
      return send(...given);
    };
    Object.assign(this, { query: listen });
  }
}

/** What was sent since the last time; of what begins a transaction, not who begins it. */
export function takeStatements(): readonly string[] {
  return heard.splice(0).map((text) => (text.startsWith("begin") ? "begin" : text));
}

function textOf(statement: unknown): string {
  if (typeof statement === "string") return statement;
  const isNamed = typeof statement === "object" && statement !== null && "text" in statement;
  return isNamed ? String(statement.text) : "";
}
