import { createTranslator } from "next-intl";
import messages from "../../messages/vi.ts";
import { capitals } from "./official-lines.ts";

// Official papers are Vietnamese whatever the reader's language.
const t = createTranslator({ locale: "vi", messages, namespace: "recognition.paper" });

/** "Ban Chỉ đạo phong trào … phường" signs as "Ban Chỉ đạo": the kind of body, without its place. */
export function signingBody(issuerName: string): string {
  const kinds = t("bodies").split(";");
  return kinds.find((kind) => issuerName.startsWith(kind)) ?? issuerName;
}

const ABOVE = /^Ban (?:Thường vụ|Chấp hành) (?=(?:Tỉnh|Thành|Huyện|Đảng) ủy )/u;

/**
 * The name at the head of a paper: what a standing committee decides goes out under the name of its
 * party committee, "Ban Thường vụ Thành ủy Bắc Kạn" as "Thành ủy Bắc Kạn" (36-HD/VPTW, II.1.2).
 */
function letterhead(issuerName: string): string {
  return issuerName.replace(ABOVE, "");
}

/** The head of a party paper in capitals: the body above, unless it is the same, and the issuer. */
export function partyHead(issuerName: string, superior: string) {
  const issuer = capitals(letterhead(issuerName));
  const above = capitals(superior);
  return { superiorLines: above && above !== issuer ? [above] : [], issuerLines: [issuer] };
}
