import { createTranslator } from "next-intl";
import messages from "../../messages/vi.ts";

// Official papers are Vietnamese whatever the reader's language.
const t = createTranslator({ locale: "vi", messages, namespace: "recognition.paper" });

/** "Ban Chỉ đạo phong trào … phường" signs as "Ban Chỉ đạo": the kind of body, without its place. */
export function signingBody(issuerName: string): string {
  const kinds = t("bodies").split(";");
  return kinds.find((kind) => issuerName.startsWith(kind)) ?? issuerName;
}
