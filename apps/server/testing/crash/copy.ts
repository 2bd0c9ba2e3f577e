// Run as a program of its own: makes or restores the backup that its first argument describes.
import { makeCopy } from "./make-copy.ts";

await makeCopy(JSON.parse(process.argv[2] ?? ""));
