// Loaded into the web server before anything else. A server that outlived its killed launcher
// would hold the port and the database against the next start.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
