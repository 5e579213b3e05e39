import {
  columnName,
  linesOf,
  rowHeight,
  type SheetColumn,
  styleOf,
  textCell,
  xmlText,
} from "./sheet-xml.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

type Layout = {
  readonly name: string;
  readonly titleLines: readonly string[];
  readonly columns: readonly SheetColumn[];
};

/** Name in the archive of the sheet at this place, from 0. */
export function sheetPart(at: number): string {
  return `xl/worksheets/sheet${at + 1}.xml`;
}

/** The parts of the file besides the sheets: name in the archive and text. */
export function staticParts(layouts: readonly Layout[]): [name: string, xml: string][] {
  const sheets = layouts.map((_, at) => sheetPart(at));
  const targets = sheets.map((part): [string, string] => ["worksheet", part.slice("xl/".length)]);
  return [
    ["[Content_Types].xml", XML + contentTypes(sheets)],
    ["_rels/.rels", XML + relationships([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", XML + workbook(layouts)],
    ["xl/_rels/workbook.xml.rels", XML + relationships([...targets, ["styles", "styles.xml"]])],
    ["xl/styles.xml", XML + styles],
  ];
}

/** The sheet down to its header row, which stays in sight when scrolling. */
export function sheetHead({ titleLines, columns }: Layout): string {
  const headerRow = titleLines.length + 1;
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const titles = titleLines.map((line, at) => {
    const cell = textCell(`A${at + 1}`, at === 0 ? styleOf.title : styleOf.subtitle, line);
    return `<row r="${at + 1}">${cell}</row>`;
  });
  const headers = columns.map(({ header }, at) =>
    textCell(`${columnName(at)}${headerRow}`, styleOf.header, header),
  );
  const lines = Math.max(...columns.map(({ header, width }) => linesOf(header, width)));
  return `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15.75"/><cols>${widths.join("")}</cols><sheetData>${titles.join("")}<row r="${headerRow}"${rowHeight(lines)}>${headers.join("")}</row>`;
}

/** The end of the sheet: title lines span the table; printed on A4, landscape, pages numbered. */
export function sheetFoot({ titleLines, columns }: Layout): string {
  const last = columnName(columns.length - 1);
  const spans = titleLines.map((_, at) => `<mergeCell ref="A${at + 1}:${last}${at + 1}"/>`);
  const merged =
    columns.length > 1 && spans.length > 0
      ? `<mergeCells count="${spans.length}">${spans.join("")}</mergeCells>`
      : "";
  return `</sheetData>${merged}<printOptions horizontalCentered="1"/><pageMargins left="0.6" right="0.6" top="0.8" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`;
}

function workbook(layouts: readonly Layout[]): string {
  const tabs = layouts.map(({ name }) => xmlText(tabName(name)));
  const sheets = tabs.map(
    (tab, at) => `<sheet name="${tab}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const titles = layouts.map(({ titleLines }, at) => {
    const headerRow = titleLines.length + 1;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${tabs[at]}'!$${headerRow}:$${headerRow}</definedName>`;
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets><definedNames>${titles.join("")}</definedNames></workbook>`;
}

/** Excel allows 31 characters and none of these in the name of a tab. */
function tabName(name: string): string {
  const plain = name.replace(/[[\]:*?/\\'\s]+/g, " ").trim();
  return plain.slice(0, 31);
}

function relationships(targets: readonly [type: string, target: string][]): string {
  const list = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function contentTypes(sheets: readonly string[]): string {
  const parts = sheets.map(
    (part) => `<Override PartName="/${part}" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${parts.join("")}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;
}

const font = (size: number, bold = "") =>
  `<font>${bold}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;
const look = (format: number, fontAt: number, boxed: boolean, alignment: string, fill = 0) =>
  `<xf numFmtId="${format}" fontId="${fontAt}" fillId="${fill}" borderId="${boxed ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;
const side = (name: string) => `<${name} style="thin"><color rgb="FF9AA4AF"/></${name}>`;
const top = 'vertical="top" wrapText="1"';

// In the order of `styleOf`.
const looks = [
  look(0, 0, false, 'vertical="top"'),
  look(0, 1, false, 'horizontal="center" vertical="center"'),
  look(0, 0, false, 'horizontal="center" vertical="center"'),
  look(0, 2, true, 'horizontal="center" vertical="center" wrapText="1"', 2),
  look(0, 0, true, top),
  look(0, 0, true, 'vertical="top"'),
  look(164, 0, true, 'horizontal="center" vertical="top"'),
  look(3, 0, true, 'vertical="top"'),
  look(165, 0, true, 'vertical="top" horizontal="right"'),
  look(0, 0, true, top).replace("<xf ", '<xf quotePrefix="1" '),
];

const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><fonts count="3">${font(12)}${font(14, "<b/>")}${font(12, "<b/>")}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEF1F5"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looks.length}">${looks.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
