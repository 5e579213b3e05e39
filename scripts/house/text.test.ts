import { expect, test } from "vitest";
import { rawColours, traces } from "./text.ts";
import { foundIn } from "./virtual.ts";

test("colours are tokens", () => {
  const good = {
    "components/tokens.css": "@theme {\n  --color-ink: #17212b;\n}",
    "components/a.tsx": '<p className="text-ink-2 border-line-2 bg-r5 text-tone-ink px-50" />',
    "components/b.css": "#main { color: var(--color-ink); }\n.infrared-500 { margin: 0; }",
    "lib/c.ts": 'const address = "/people/100#edit";',
  };
  expect(foundIn(rawColours, good)).toEqual([]);
  const bad = {
    "app/a.tsx": '<p className="mt-2 text-red-600" />',
    "app/b.tsx": '<p className="hover:bg-slate-50" />',
    "components/c.ts": 'const tone = "border-t-[#a5141d]";',
    "components/d.css": ".x {\n  color: #a5141d;\n}",
    "app/e.tsx": '<p className="bg-black" />',
  };
  expect(foundIn(rawColours, bad)).toEqual([
    'app/a.tsx:1 the class "text-red-600"',
    'app/b.tsx:1 the class "bg-slate-50"',
    'components/c.ts:1 the class "border-t-[#a5141d]"',
    'app/e.tsx:1 the class "bg-black"',
    'components/d.css:2 the colour "#a5141d"',
  ]);
});

// Put together here, so that this file does not hold what it forbids.
const workplace = ["", "work", "elsewhere"].join("/");

test("nothing tells where the work was done, or what was left", () => {
  const good = {
    "docs/a.md": "Under `/tmp`, in a private home folder. A session's end. Set work/life apart.",
    "app/a.ts": 'const path = "/home";\nconst next = "./works/a";',
  };
  expect(foundIn(traces, good)).toEqual([]);
  const bad = {
    "docs/a.md": "one\nsee /home/someone/notes",
    "scripts/a.mjs": `// from ${workplace}`,
    "package-lock.json": '"resolved": "https://registry.npmjs.org/a"',
    "lib/a.ts": "// TODO later",
    "lib/b.ts": "// as the brief says",
  };
  expect(foundIn(traces, bad)).toEqual([
    'docs/a.md:2 the path "/home/someone"',
    `scripts/a.mjs:1 the path "${workplace}"`,
    'package-lock.json:1 the registry "registry.npmjs"',
    'lib/a.ts:1 the note "TODO"',
    'lib/b.ts:1 the words "the brief"',
  ]);
});
