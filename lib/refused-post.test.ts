import { expect, test } from "vitest";
import { refusedPost, whyUnreadable } from "./refused-post.ts";

const why = (headers: Record<string, string>) => whyUnreadable(new Headers(headers));

test("a form over a megabyte or without its boundary is turned away unread", () => {
  const multipart = "multipart/form-data; boundary=----x7";
  expect([
    why({ "content-length": String(1024 * 1024), "content-type": multipart }),
    why({ "content-length": String(1024 * 1024 + 1), "content-type": multipart }),
    why({ "content-type": "multipart/form-data" }),
    why({ "content-type": 'Multipart/Form-Data; boundary=""' }),
    why({ "content-type": "text/plain;charset=UTF-8" }),
    why({}),
  ]).toEqual([null, "form_too_large", "form_broken", "form_broken", null, null]);
});

test("the page that turns it away says what to do, in the reader's language", async () => {
  const page = refusedPost("form_too_large", "vi");
  const text = await page.text();
  expect([page.status, page.headers.get("content-type")]).toEqual([
    413,
    "text/html; charset=utf-8",
  ]);
  expect(text).toContain("Bấm nút Quay lại của trình duyệt, những gì đã gõ vẫn còn");
  expect(await refusedPost("form_broken", "en").text()).toContain("Press Back in the browser");
});
