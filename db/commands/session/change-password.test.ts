import { expect, it } from "vitest";
import { asSystem } from "../../doors.ts";
import { testNow } from "../../factories/clock.ts";
import { aScene } from "../../factories/registrations.ts";
import { personOfSession } from "../../queries/viewer.ts";
import { changeOwnPassword, ownPasswordHash } from "./change-password.ts";
import { openSession } from "./sign-in.ts";

it("keeps this session and ends the others", async () => {
  const { officer } = await aScene();
  const open = () => openSession({ ...officer, userAgent: "test", now: testNow, hours: 12 });
  const [here, there] = [await open(), await open()];

  await changeOwnPassword({ ...officer, sessionId: here }, "mới", testNow);

  const who = (id: string) => asSystem("test", (tx) => personOfSession(tx, id, testNow));
  expect([await ownPasswordHash(officer), await who(here), await who(there)]).toEqual([
    "mới",
    officer.personId,
    null,
  ]);
});
