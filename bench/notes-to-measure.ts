/** `GOLDTHREAD_BENCH_NOTES=5000 node bench/main.ts backup verify` tries what takes long on a small practice. */
export const notesToMeasure = Number(process.env["GOLDTHREAD_BENCH_NOTES"] ?? 100_000);
