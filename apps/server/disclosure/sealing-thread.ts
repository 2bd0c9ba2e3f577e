import { parentPort, workerData } from "node:worker_threads";
import { encrypterFor } from "@goldthread/store/backup/backup-keys.ts";
import { z } from "zod";

const given = z.object({
  plain: z.instanceof(Uint8Array),
  to: z.union([z.object({ recipients: z.array(z.string()) }), z.object({ passphrase: z.string() })]),
});

const { plain, to } = given.parse(workerData);
parentPort?.postMessage(await encrypterFor(to).encrypt(plain));
