import type { Worker } from "node:worker_threads";

/**
 * Tells a thread to close (`{ type: "close" }`), waits until it says that it is done (`{ type: "closed" }`) or has ended, and ends it.
 * @param waitMs longest wait, in milliseconds
 */
export async function closeThread(worker: Worker | undefined, waitMs: number): Promise<void> {
  if (worker === undefined) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, waitMs);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    worker.on("message", ({ type }: { readonly type: string }) => {
      if (type === "closed") done();
    });
    worker.once("exit", done);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    worker.postMessage({ type: "close" });
  });
  await worker.terminate();
}
