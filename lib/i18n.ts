import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import en from "../messages/en.ts";
import vi from "../messages/vi.ts";

export const locales = ["vi", "en"] as const;
export type Locale = (typeof locales)[number];
export const localeCookie = "ngon-ngu";

/** Language of this browser: the cookie's, Vietnamese before anyone chose. No locale in addresses. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const locale: Locale = chosen === "en" ? "en" : "vi";
  return { locale, messages: locale === "en" ? en : vi, timeZone: "Asia/Ho_Chi_Minh" };
});
