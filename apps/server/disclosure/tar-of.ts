import { tarEnd, tarHeader, tarPadding } from "@goldthread/store/backup/tar.ts";

export interface PacketFile {
  readonly name: string;
  readonly body: Buffer;
}

/** One plain archive, which every system opens. */
export function tarOf(files: readonly PacketFile[]): Buffer {
  const pieces = files.flatMap(({ name, body }) => [
    tarHeader({ name, size: body.length }),
    body,
    tarPadding(body.length),
  ]);
  return Buffer.concat([...pieces, tarEnd]);
}
