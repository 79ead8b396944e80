import type { Sheet, SheetBlock, SheetTable } from './sheet.ts'

/** A sheet as a page shows and prints it: the same words as its .docx. */
export function SheetView({ sheet }: { sheet: Sheet }) {
  return (
    <article class="ar-paper" aria-label={sheet.title}>
      <p class="ar-paper__head">{sheet.head}</p>
      <h1 class="govuk-heading-l">{sheet.title}</h1>
      {sheet.blocks.map((block) => (
        <BlockOf block={block} />
      ))}
      <p class="ar-paper__foot">{sheet.foot}</p>
    </article>
  )
}

function BlockOf({ block }: { block: SheetBlock }) {
  switch (block.kind) {
    case 'heading': {
      const page = block.newPage ? ' ar-paper__new-page' : ''
      return block.level === 2 ? (
        <h2 class={`govuk-heading-m${page}`}>{block.text}</h2>
      ) : (
        <h3 class={`govuk-heading-s${page}`}>{block.text}</h3>
      )
    }
    case 'line':
      return <p class={`govuk-body ar-paper__line--${block.as ?? 'plain'}`}>{block.text}</p>
    case 'fact':
      return (
        <p class="govuk-body ar-paper__fact">
          <strong>{block.key}:</strong> {block.value}
        </p>
      )
    case 'table':
      return <TableOf table={block} />
    default:
      return block satisfies never
  }
}

function TableOf({ table }: { table: SheetTable }) {
  return (
    <table class="govuk-table ar-stack ar-paper__table">
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {table.head.map((head) => (
            <th scope="col" class="govuk-table__header">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {table.rows.map((row) => (
          <tr class="govuk-table__row">
            {row.map((cell, i) =>
              i === 0 ? (
                <th scope="row" class="govuk-table__header ar-plain-head" colspan={cell.span ?? 1}>
                  <Lines lines={cell.lines} />
                </th>
              ) : (
                <td class="govuk-table__cell" data-label={table.head[i]} colspan={cell.span ?? 1}>
                  <Lines lines={cell.lines} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, i) => (
        <>
          {i > 0 && <br />}
          {line}
        </>
      ))}
    </>
  )
}
