import underPressure from "@fastify/under-pressure";
import type { FastifyInstance } from "fastify";

/**
 * Answers "busy" while the process lags behind by more than `after` milliseconds on average; 0 for never.
 *
 * A stretch in which the process had no turn at all counts as endless delay. Looked at twice as seldom as the delay that is
 * allowed, a stall within what is allowed is never such a stretch: at once a second, one second without a turn refused
 * people after it was over.
 */
export async function answerBusyWhenBehind(app: FastifyInstance, after: number): Promise<void> {
  if (after === 0) return;
  await app.register(underPressure, { maxEventLoopDelay: after, sampleInterval: 2 * after, retryAfter: 2 });
}
