// Loaded into the web application and the worker before anything else: when the supervisor is gone,
// even killed, they stop as they would on its request.
process.channel?.unref();
process.once("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 60_000).unref();
});
