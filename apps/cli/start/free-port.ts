import { createServer } from "node:net";

/** A port that nobody listens on. The server's public address must be known before it listens, so 0 cannot be passed on. */
export async function findFreePort(host: string): Promise<number> {
  const server = createServer();
  return await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
