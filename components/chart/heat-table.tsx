import { html, type SafeHtml } from "../list/html";
import { RowBody } from "../list/list-table";
import { percentOf } from "../ui/percent-of";
import { rampStep } from "./scale";

export type HeatCell = { readonly value: number; readonly text: string; readonly href?: string };

export type HeatFigure = { readonly text: string; readonly href?: string };

export type HeatRow = {
  readonly key: string;
  readonly label: string;
  readonly href?: string;
  /** Plain figures before the rate; the first is bold. */
  readonly figures: readonly HeatFigure[];
  /** 0 to 1, drawn as a bar; `under` is said in colour and bold. */
  readonly rate?: { readonly ratio: number; readonly text: string; readonly under: boolean };
  readonly cells: readonly HeatCell[];
};

export type HeatHead = {
  readonly row: string;
  readonly figures: readonly string[];
  readonly rate?: string;
  readonly cells: readonly string[];
};

const grounds = ["bg-paper quiet", "bg-r1", "bg-r2", "bg-r3", "bg-r4 on-dark"];

/**
 * Units by fields: a table whose cells lead to what they count. Long, so its rows are written as
 * escaped text. It scrolls sideways on a phone under a first column that stays.
 */
export function HeatTable({
  caption,
  head,
  rows,
  foot,
}: {
  caption: string;
  head: HeatHead;
  rows: readonly HeatRow[];
  foot?: readonly HeatFigure[];
}) {
  const highest = Math.max(0, ...rows.flatMap((row) => row.cells.map(({ value }) => value)));
  const before = head.figures.length + (head.rate === undefined ? 0 : 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section tabIndex={0} className="mt-2 overflow-x-auto">
      <table className="heat">
        <caption className="sr-only">{caption}</caption>
        <Head {...head} />
        <RowBody html={html`${rows.map((row) => rowHtml(row, highest))}`} />
        {foot ? <Foot cells={foot} before={before} /> : null}
      </table>
    </section>
  );
}

function Head({ row, figures, rate, cells }: HeatHead) {
  const plain = rate === undefined ? figures : [...figures, rate];
  return (
    <thead>
      <tr>
        <th scope="col" className="stay">
          {row}
        </th>
        {plain.map((text, index) => (
          <th key={text} scope="col" className={index === plain.length - 1 ? "num last" : "num"}>
            {text}
          </th>
        ))}
        {cells.map((text) => (
          <th key={text} scope="col" className="cell">
            {text}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** `before`: how many cells stand between the first one and the heat. */
function Foot({
  cells: [first, ...rest],
  before,
}: {
  cells: readonly HeatFigure[];
  before: number;
}) {
  return (
    <tfoot>
      <tr>
        <th scope="row" className="stay">
          {first?.text}
        </th>
        {rest.map(({ text, href }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
          <td key={index} className={footClass(index + 1, before)}>
            {href ? (
              <a href={href} className="figure">
                {text}
              </a>
            ) : (
              text
            )}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

function footClass(index: number, before: number): string {
  if (index > before) return "text-center";
  return index === before ? "num last" : "num";
}

function rowHtml({ label, href, figures, rate, cells }: HeatRow, highest: number): SafeHtml {
  return html`<tr><th scope="row" class="stay">${href ? html`<a href="${href}" class="plain">${label}</a>` : label}</th>${figures.map((figure, index) => figureHtml(figure, index, !rate && index === figures.length - 1))}${rate && rateHtml(rate)}${cells.map((cell) => cellHtml(cell, highest))}</tr>`;
}

function figureHtml({ text, href }: HeatFigure, index: number, last: boolean): SafeHtml {
  const shown = href ? html`<a href="${href}" class="figure">${text}</a>` : text;
  return html`<td class="num${index === 0 ? " font-semibold" : ""}${last ? " last" : ""}">${shown}</td>`;
}

function rateHtml({ ratio, text, under }: NonNullable<HeatRow["rate"]>): SafeHtml {
  const width = percentOf(ratio * 100);
  return html`<td class="num last"><span class="rate"><span class="rate-bar mark" aria-hidden="true"><span class="${under ? "bg-under" : "bg-r5"}" style="width:${width}"></span></span><span class="${under ? "rate-text font-semibold text-warn" : "rate-text"}">${text}</span></span></td>`;
}

function cellHtml({ value, text, href }: HeatCell, highest: number): SafeHtml {
  const ground = grounds[rampStep(value, highest)] ?? "";
  return href
    ? html`<td class="cell"><a href="${href}" class="mark ${ground}">${text}</a></td>`
    : html`<td class="cell"><span class="mark ${ground}">${text}</span></td>`;
}
