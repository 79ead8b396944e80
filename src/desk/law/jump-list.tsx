import { Details } from '../../web/controls.tsx'

/** With so many rows in a part nobody looks for one by scrolling. */
const many = 8

/** The rows of a long part by their names, each leading to its row. */
export function JumpList(props: {
  what: string
  rows: readonly { readonly id: string; readonly name: string; readonly cite?: string }[]
}) {
  if (props.rows.length < many) return null
  return (
    <div class="ar-jump">
      <Details summary={`Go to one of the ${props.rows.length} ${props.what}`}>
        <ul class="ar-contents govuk-body">
          {props.rows.map(({ id, name, cite }) => (
            <li>
              <a class="govuk-link" href={`#${id}`}>
                {name}
                {cite && `, ${cite}`}
              </a>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  )
}
