import type { ClientConfig, PoolConfig } from "pg";

const loginRole = "goldthread_login";

/** The server's own role, which owns nothing and may read nothing until it becomes somebody. */
export function asLogin(owner: ClientConfig, password: string): PoolConfig {
  return { ...owner, user: loginRole, password };
}

/** The same for an address. Set as parameters, which win over the part before the @ and also work without a host. */
export function asLoginRole(databaseUrl: string, password: string): string {
  const url = new URL(databaseUrl);
  if (url.host !== "") {
    url.username = "";
    url.password = "";
  }
  url.searchParams.set("user", loginRole);
  url.searchParams.set("password", password);
  return url.href;
}
