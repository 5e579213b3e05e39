import { fileURLToPath } from "node:url";
import * as habits from "./house/habits.ts";
import { houseOf, inspect, type Rule, spoken } from "./house/house.ts";
import * as imports from "./house/imports.ts";
import { deadPaths, unexplainedPackages } from "./house/papers.ts";
import * as places from "./house/places.ts";
import { rawColours, traces } from "./house/text.ts";
import { readTree } from "./house/tree.ts";
import { vocabulary } from "./house/vocabulary.ts";
import * as words from "./house/words.ts";

/** The house rules. Who may import what stands in the tables of scripts/house/walls.ts. */
export const rules: readonly Rule[] = [
  {
    name: "walls",
    says: "Doors lead app → components → domain and app → lib → db → domain, nowhere else",
    find: imports.throughWalls,
  },
  {
    name: "resolves",
    says: "Write the path of a file that is there, with its ending in domain/, db/ and lib/",
    find: imports.intoNothing,
  },
  {
    name: "queries",
    says: "What reads and writes alike belongs beside both, in db/",
    find: imports.queriesKnowCommands,
  },
  {
    name: "nouns",
    says: "Draw the arrow in nounArrows (scripts/house/walls.ts), or move what both need up",
    find: imports.betweenNouns,
  },
  {
    name: "packages",
    says: "Wrap it in the folder that owns it, or name its owner in scripts/house/walls.ts",
    find: imports.strayPackages,
  },
  { name: "gates", says: "Go through db/doors.ts", find: imports.pastGates },
  {
    name: "browser",
    says: 'A "use client" file takes props; zod, lib/ and db/ stay on the server',
    find: imports.intoTheBrowser,
  },
  {
    name: "server",
    says: 'The server draws the components of a "use client" file and calls nothing of it',
    find: imports.calledAcross,
  },
  {
    name: "system door",
    says: "Use read or write; a new caller is listed in systemDoor (scripts/house/walls.ts)",
    find: places.otherSystemCallers,
  },
  {
    name: "actions",
    says: "An actions.ts holds imports and `export const x = action(…)` only",
    find: places.moreThanActions,
  },
  {
    name: "use server",
    says: "Server actions live in the actions.ts of their pages",
    find: places.otherServerActions,
  },
  {
    name: "server only",
    says: "This file must not be bundled for a browser",
    find: places.unguarded,
  },
  {
    name: "clock",
    says: "Take `now` from the context; only lib/clock.ts asks the machine",
    find: places.otherClocks,
  },
  {
    name: "formats",
    says: "Dates and numbers are written by lib/format.ts",
    find: places.otherFormats,
  },
  {
    name: "markup",
    says: "Only the rows of components/list/list-table.tsx are text made by html`…`",
    find: places.innerHtml,
  },
  { name: "colours", says: "Colours are tokens of components/tokens.css", find: rawColours },
  {
    name: "attributes",
    says: "Words people read or hear live in messages/",
    find: places.wordsInAttributes,
  },
  {
    name: "words",
    says: "Both languages hold the same keys with the same blanks",
    find: words.unequalWords,
  },
  {
    name: "vocabulary",
    says: "Every row of a table has its words in both languages",
    find: words.missingWords,
  },
  {
    name: "languages",
    says: "Each file of words is imported by messages/vi.ts and messages/en.ts",
    find: words.unregisteredWords,
  },
  {
    name: "names",
    says: "Call it after what it holds, in kebab-case, in the folder of its noun",
    find: habits.vagueNames,
  },
  { name: "model", says: "Say emulationModel, or registration", find: places.bareModel },
  {
    name: "long",
    says: `Over ${habits.lines.fail} lines (a test: ${habits.lines.test}) a file holds more than one thing: split it`,
    find: habits.tooLongFiles,
  },
  {
    name: "lengthening",
    says: `Over ${habits.lines.warn} lines it no longer fits in one look`,
    find: habits.longFiles,
    warns: true,
  },
  {
    name: "docstrings",
    says: "Exported functions of domain/, db/ and lib/ say units, errors, the source of a rule",
    find: habits.withoutDocstring,
  },
  {
    name: "commands",
    says: "A command is tested in its own folder",
    find: habits.untestedCommands,
  },
  { name: "papers", says: "Papers name only what is there", find: deadPaths },
  {
    name: "reasons",
    says: "A runtime package has one line in docs/decisions/0002-dependencies.md",
    find: unexplainedPackages,
  },
  { name: "traces", says: "The project speaks only of itself, and of what is done", find: traces },
];

function main(): void {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const house = houseOf(readTree(root), vocabulary());
  const complaints = inspect(house, rules);
  for (const complaint of complaints) process.stdout.write(`${spoken(complaint)}\n`);
  const failures = complaints.filter(({ warns }) => !warns).length;
  process.stdout.write(
    `${house.sources.size} files, ${rules.length} rules: ${failures} violations, ` +
      `${complaints.length - failures} warnings\n`,
  );
  process.exitCode = failures > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
