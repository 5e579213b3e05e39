import localFont from "next/font/local";

// Two subsets a family, one face each: the packages' own style sheets would also fetch latin-ext,
// whose range overlaps the Vietnamese letters (59 to 164 KB for nothing).
const sansLatin = localFont({
  src: "../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  variable: "--font-sans-latin",
  weight: "200 900",
  display: "swap",
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212, U+2215, U+FEFF, U+FFFD",
    },
  ],
});

const sansVietnamese = localFont({
  src: "../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2",
  variable: "--font-sans-vietnamese",
  weight: "200 900",
  display: "swap",
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB",
    },
  ],
});

const serifLatin = localFont({
  src: "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
  variable: "--font-serif-latin",
  weight: "600",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value: "U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC, U+2212",
    },
  ],
});

const serifVietnamese = localFont({
  src: "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-vietnamese-600-normal.woff2",
  variable: "--font-serif-vietnamese",
  weight: "600",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB",
    },
  ],
});

/** Goes on <html>: gives the tokens their four font files. */
export const fontVariables = [sansLatin, sansVietnamese, serifLatin, serifVietnamese]
  .map((face) => face.variable)
  .join(" ");
