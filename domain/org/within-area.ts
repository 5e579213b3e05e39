/**
 * "Chi bộ tổ 9, Phường Đức Xuân": a unit with the commune it lies in, unless it is the commune or
 * its name says so already ("Ban CHQS phường Đức Xuân").
 */
export function withinArea(unit: string, area: string | null): string {
  if (area === null || unit.toLowerCase().endsWith(area.toLowerCase())) return unit;
  return `${unit}, ${area}`;
}
