import type { ContentProblem } from './problem';

interface Divided<Item> {
  /** The file that lists the parts, and their ids. */
  file: string;
  parts: readonly string[];
  items: readonly Item[];
  fileOf: (item: Item) => string;
  /** What one item is called: "section". */
  name: string;
}

/** A page in parts: each item stands in one of them, and each part has an item. */
export function checkParts<Item extends { deel: string }>(page: Divided<Item>): ContentProblem[] {
  const { file, parts, items, fileOf, name } = page;
  return [
    ...items
      .filter(({ deel }) => !parts.includes(deel))
      .map((item) => ({
        file: fileOf(item),
        field: 'deel',
        found: `"${item.deel}"`,
        expected: `one of: ${parts.join(', ')}`,
        fix: `Take a part from delen in ${file}.`,
      })),
    ...parts
      .filter((part) => !items.some(({ deel }) => deel === part))
      .map((part) => ({
        file,
        field: 'delen',
        found: `"${part}" without a ${name}`,
        expected: `at least one ${name} in each part`,
        fix: `Give a ${name} deel: ${part}, or take the part out.`,
      })),
  ];
}
