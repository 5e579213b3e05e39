import { expect, test } from "./fixtures";

// A form sent the moment the server closes an idle connection is lost: it must outlast the others.
test("an idle connection is kept longer than the minute of proxies and browsers", async ({
  request,
}) => {
  const answer = await request.get("/sign-in");
  expect(answer.headers()["keep-alive"]).toBe("timeout=75");
});
