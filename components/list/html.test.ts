import { expect, test } from "vitest";
import { html, SafeHtml } from "./html.ts";

const text = (value: SafeHtml) => value.toString();

test("what a person typed never becomes an element", () => {
  const name = `<img src=x onerror=alert(1)>"'&`;
  expect(text(html`<td>${name}</td>`)).toBe(
    "<td>&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;</td>",
  );
});

test("what a person typed never leaves its attribute", () => {
  const hostile = `" onmouseover="alert(1)`;
  expect(text(html`<td title="${hostile}" class='${"a' b"}'></td>`)).toBe(
    `<td title="&quot; onmouseover=&quot;alert(1)" class='a&#39; b'></td>`,
  );
});

test("an address that would run a script leads nowhere", () => {
  const link = (href: string) => text(html`<a href="${href}">x</a>`);
  expect(link("javascript:alert(1)")).toBe('<a href="#">x</a>');
  expect(link(" javascript:alert(1)")).toBe('<a href="#">x</a>');
  expect(link("JAVASCRIPT:alert(1)")).toBe('<a href="#">x</a>');
  expect(link("data:text/html,<script>")).toBe('<a href="#">x</a>');
  expect(link("vbscript:x")).toBe('<a href="#">x</a>');
  expect(link("/registrations/1?a=1&b=2")).toBe('<a href="/registrations/1?a=1&amp;b=2">x</a>');
  expect(link("tel:+84209000000")).toBe('<a href="tel:+84209000000">x</a>');
});

test("pieces already safe are put in as they are, lists one after another", () => {
  const cells = ["a", "<b>"].map((value) => html`<td>${value}</td>`);
  expect(text(html`<tr>${cells}</tr>`)).toBe("<tr><td>a</td><td>&lt;b&gt;</td></tr>");
});

test("nothing is written for what is missing, and zero is not missing", () => {
  expect(text(html`<td>${null}${undefined}${false}${0}${[]}</td>`)).toBe("<td>0</td>");
});

test("an object that only looks safe is not believed", () => {
  const forged = { toString: () => "<script>" } as unknown as string;
  expect(text(html`<td>${forged}</td>`)).toBe("<td></td>");
  expect(() => new SafeHtml("<script>", Symbol("html"))).toThrow(TypeError);
});

test("a value is refused where escaping would not be enough", () => {
  expect(() => html`<td class=${"a"}></td>`).toThrow(SyntaxError);
  expect(() => html`<td onclick="${"a"}"></td>`).toThrow(SyntaxError);
  expect(() => html`<${"td"}></td>`).toThrow(SyntaxError);
  expect(() => html`<td ${"a"}></td>`).toThrow(SyntaxError);
  expect(() => html`<td title="a>b" ${"a"}></td>`).toThrow(SyntaxError);
  expect(() => html`<script>${"a"}</script>`).toThrow(SyntaxError);
  expect(() => html`<style>a{}${"a"}</style>`).toThrow(SyntaxError);
  expect(text(html`<style>a{}</style><p>${"a"}</p>`)).toBe("<style>a{}</style><p>a</p>");
});
