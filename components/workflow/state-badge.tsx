import type { Tone } from "@/domain/workflow/define";
import { Badge } from "../ui/badge";

/** Where a thing stands, in its tone and in words. */
export function StateBadge({ tone, label }: { tone: Tone; label: string }) {
  return <Badge tone={tone}>{label}</Badge>;
}
