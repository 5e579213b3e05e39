import type vi from "../messages/vi.ts";

declare module "next-intl" {
  interface AppConfig {
    Locale: "vi" | "en";
    Messages: typeof vi;
  }
}
