import { createServer } from "node:net";

/** Takes every mail on a port of its own, on this machine alone, and keeps what was said. */
export async function anSmtpServer() {
  const mails: string[] = [];
  const server = createServer((socket) => {
    let [said, inMail] = ["", false];
    socket.write("220 here\r\n");
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      said += data.toString("latin1");
      if (inMail && !said.endsWith("\r\n.\r\n")) return;
      if (inMail) mails.push(said);
      const command = inMail ? "" : said.slice(0, 4).toUpperCase();
      [said, inMail] = ["", command === "DATA"];
      socket.write(inMail ? "354 go on\r\n" : command === "QUIT" ? "221 bye\r\n" : "250 ok\r\n");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The mail server of the test has no port");
  return { url: `smtp://127.0.0.1:${address.port}`, mails, close: () => void server.close() };
}
