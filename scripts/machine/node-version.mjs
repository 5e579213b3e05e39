// Only syntax that an old Node can parse: this runs before anything else to say that it is too old.
const LEAST = [20, 19];

/** Ends the process when this Node is older than the project needs. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  process.stderr.write(
    `✗ Cần Node.js từ ${LEAST.join(".")} trở lên, máy này đang có ${process.versions.node}.\n` +
      `  Node.js ${LEAST.join(".")} or later is needed: https://nodejs.org\n`,
  );
  process.exit(1);
}
