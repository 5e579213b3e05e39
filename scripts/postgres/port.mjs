import { createServer } from "node:net";

/** The wanted port if it is free on this machine, otherwise any free one. */
export async function freePort(wanted) {
  if (wanted && (await isFree(wanted, "127.0.0.1"))) return wanted;
  return listenOnce(0, "127.0.0.1");
}

/** Whether a server could listen on this port; without an address, on every address of the machine. */
export async function isFree(port, address) {
  try {
    await listenOnce(port, address);
    return true;
  } catch (error) {
    if (error.code === "EADDRINUSE") return false;
    throw error;
  }
}

function listenOnce(port, address) {
  return new Promise((settle, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen({ port, host: address, exclusive: true }, () => {
      const { port: taken } = server.address();
      server.close(() => settle(taken));
    });
  });
}
