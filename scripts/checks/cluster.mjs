/** The throw-away cluster of this run: started when the first step needs it, ended with the run. */
export function openCluster() {
  let starting = null;
  return {
    async url() {
      // Loaded late: its packages may have been installed by this very run.
      const { startThrowAway } = await import("../postgres/throw-away.mjs");
      starting ??= startThrowAway();
      return (await starting).url;
    },
    async close() {
      const cluster = await starting?.catch(() => null);
      await cluster?.stop();
    },
  };
}
