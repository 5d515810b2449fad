/** Next calls this once per server process, before the first request. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next sets this to say which of its runtimes it is.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { prepareWeb } = await import("@/server/api/start-up");
  await prepareWeb();
}
