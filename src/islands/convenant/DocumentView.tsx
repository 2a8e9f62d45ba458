import type { Block, Text, TextDocument } from '../../documents/model';
import { clauseLetter, numberBlocks } from './numbering';

/** The document on the page and on paper, with the same text and numbers as the files. */
export function DocumentView({ document: { title, facts, blocks } }: { document: TextDocument }) {
  return (
    <article class="conv-document" aria-labelledby="document">
      <h3 id="document" class="document-titel">
        {title}
      </h3>
      {facts.map((fact) => (
        <p class="klein" key={fact}>
          {fact}
        </p>
      ))}
      {numberBlocks(blocks).map(({ block, number, isNewPage }, index) => (
        <BlockView key={index} block={block} number={number} isNewPage={isNewPage} />
      ))}
    </article>
  );
}

interface BlockProps {
  block: Block;
  /** "4", or "4.2"; empty for what has none. */
  number: string;
  isNewPage: boolean;
}

function BlockView({ block, number, isNewPage }: BlockProps) {
  switch (block.kind) {
    case 'heading': {
      // Under the heading of the document.
      const Tag = (['h4', 'h5', 'h6'] as const)[block.level - 1] ?? 'h6';
      return (
        <Tag class={isNewPage ? 'nieuw-blad' : undefined}>
          {number && <span class="artikel-nummer">Artikel {number} </span>}
          {block.text}
        </Tag>
      );
    }
    case 'clause':
      return (
        <div class="document-lid">
          <span>{number}</span>
          <Lines text={block.text} />
        </div>
      );
    case 'paragraph':
      return (
        <div class={block.tone === 'notice' ? 'melding' : block.tone === 'quiet' ? 'klein' : undefined}>
          <Lines text={block.text} />
        </div>
      );
    case 'list':
      return block.isLettered ? (
        <div class="document-letters" role="list">
          {block.items.map((item, index) => (
            <div role="listitem" class="document-lid" key={index}>
              <span>{clauseLetter(index)}</span>
              <Lines text={item} />
            </div>
          ))}
        </div>
      ) : (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>
              <Marked text={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView table={block} />;
    case 'picture':
    case 'page-break':
      return null;
  }
}

/** On a phone its rows become blocks, with the heads in the cells. */
function TableView({ table: { head, rows, hasRowHeads, caption } }: { table: Extract<Block, { kind: 'table' }> }) {
  return (
    <table class="stapelt document-tabel">
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((text, column) =>
              column === 0 && hasRowHeads ? (
                <th key={column} scope="row">
                  <Marked text={text} />
                </th>
              ) : (
                <td key={column} data-kop={head[column]}>
                  <span class="regels">
                    <Marked text={text} />
                  </span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const piecesOf = (text: Text) => (typeof text === 'string' ? [{ text }] : text);

/** Line breaks of a text stay, by a class. */
function Lines({ text }: { text: Text }) {
  return (
    <p class="regels">
      <Marked text={text} />
    </p>
  );
}

function Marked({ text }: { text: Text }) {
  return (
    <>
      {piecesOf(text).map((piece, index) => {
        if (piece.mark === 'open')
          return (
            <mark key={index} class="open-plek">
              {piece.text}
            </mark>
          );
        return piece.mark === 'strong' ? <strong key={index}>{piece.text}</strong> : piece.text;
      })}
    </>
  );
}
