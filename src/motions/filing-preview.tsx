import type { Block, Caption, Paper, Part, Run } from '../documents/paper.ts'

/** The filing as a page that looks like the paper. What is missing stands out, with a link to its question. */
export function FilingPreview({ filing }: { filing: Paper }) {
  return (
    <div class="ar-filing" role="region" aria-label="Preview of the documents" tabindex={0}>
      {filing.parts.map((part) => (
        <PaperOf part={part} head={filing.head} />
      ))}
    </div>
  )
}

function PaperOf({ part, head }: { part: Part; head: string }) {
  return (
    <article class="ar-filing__paper" aria-label={part.title}>
      <p class="ar-filing__head">{head}</p>
      <CaptionOf caption={part.caption} title={part.title} />
      {part.blocks.map((block) => (
        <BlockOf block={block} />
      ))}
    </article>
  )
}

function CaptionOf({ caption, title }: { caption: Caption; title: string }) {
  return (
    <>
      <p class="ar-filing__court">
        {caption.court.map((line) => (
          <span>{line}</span>
        ))}
      </p>
      <div class="ar-filing__caption">
        <div class="ar-filing__parties">
          <p>{caption.plaintiff},</p>
          <p class="ar-filing__role">Plaintiff,</p>
          <p class="ar-filing__versus">v.</p>
          {caption.defendants.map((name) => (
            <p>{name},</p>
          ))}
          <p class="ar-filing__role">{caption.defendants.length > 1 ? 'Defendants.' : 'Defendant.'}</p>
        </div>
        <div>
          <p>Case No. {caption.number}</p>
          {caption.judge && <p>Hon. {caption.judge}</p>}
          <h3 class="ar-filing__title">{title}</h3>
        </div>
      </div>
    </>
  )
}

function BlockOf({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? (
        <h4 class="ar-filing__heading">
          <Runs runs={block.runs} />
        </h4>
      ) : (
        <h5 class="ar-filing__subheading">
          <Runs runs={block.runs} />
        </h5>
      )
    case 'paragraph':
      return (
        <p class="ar-filing__body">
          {block.number !== null && <span class="ar-filing__number">{block.number}.</span>}
          <Runs runs={block.runs} />
        </p>
      )
    case 'item':
      return (
        <p class="ar-filing__item">
          <span class="ar-filing__letter">({block.letter})</span>
          <span>
            <Runs runs={block.runs} />
          </span>
        </p>
      )
    case 'quote':
      return (
        <blockquote class="ar-filing__quote">
          <Runs runs={block.runs} />
        </blockquote>
      )
    case 'signature':
      return <SignatureOf block={block} />
    case 'addresses':
      return (
        <>
          {block.entries.map((entry) => (
            <address class="ar-filing__address">
              <Lines runs={entry} />
            </address>
          ))}
        </>
      )
    default:
      return block satisfies never
  }
}

function SignatureOf({ block }: { block: Extract<Block, { kind: 'signature' }> }) {
  return (
    <div class="ar-filing__signature">
      <p>
        Dated: <Runs runs={block.dated ? [block.dated] : []} />
      </p>
      <div>
        {block.opening && <p>{block.opening}</p>}
        <Lines runs={block.before} />
        <hr />
        <Lines runs={block.lines} />
      </div>
    </div>
  )
}

function Lines({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run) => (
        <span class="ar-filing__line">
          <Runs runs={[run]} />
        </span>
      ))}
    </>
  )
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run) => {
        if (run.gap !== undefined) return <Missing question={run.gap} />
        if (run.italic) return <em>{run.text}</em>
        return run.bold || run.redacted ? <strong>{run.text}</strong> : run.text
      })}
    </>
  )
}

function Missing({ question }: { question: string }) {
  const words = 'missing'
  return question === '' ? (
    <mark class="ar-filing__gap">{words}</mark>
  ) : (
    <a class="ar-filing__gap" href={`#${question}`}>
      {words}
    </a>
  )
}
