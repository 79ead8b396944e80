import { strFromU8, unzipSync } from 'fflate'
import type { Place } from './leak-check.ts'
import { numberedStyle } from '../documents/to-docx.ts'

/**
 * Every text a .docx holds, read back out of its bytes: the body paragraph by paragraph, heads and feet of the page,
 * comments, what the file says of itself, and the names of the files it is made of.
 *
 * @param partNames what the sections of the document are called, in order
 */
export function placesInDocx(bytes: Uint8Array, partNames: readonly string[]): readonly Place[] {
  const files = unzipSync(bytes)
  const places = Object.entries(files).flatMap(([name, content]): readonly Place[] => {
    const xml = strFromU8(content)
    if (name === 'word/document.xml') return bodyPlaces(xml, partNames)
    return [{ stream: name, where: nameOfFile(name), text: wholeText(name, xml) }]
  })
  const names = Object.keys(files).join('\n')
  return [...places, { stream: 'names', where: 'the names of the files within the document', text: names }]
}

function nameOfFile(name: string): string {
  const known = /^(?:word|docProps)\/(header|footer|comments|core|app|custom)\d*\.xml$/.exec(name)?.[1]
  switch (known) {
    case 'header':
      return 'the head of the pages'
    case 'footer':
      return 'the foot of the pages'
    case 'comments':
      return 'a comment'
    case 'core':
    case 'app':
    case 'custom':
      return 'the properties of the document'
    case undefined:
    default:
      return `${name} within the document`
  }
}

function bodyPlaces(xml: string, partNames: readonly string[]): readonly Place[] {
  let part = 0
  let number = 0
  return Array.from(xml.matchAll(/<w:p(?: [^>]*)?(?:\/>|>[\s\S]*?<\/w:p>)/g), ([paragraph]) => {
    const numbered = paragraph.includes(`<w:pStyle w:val="${numberedStyle}"/>`)
    if (numbered) number += 1
    const spot = number === 0 ? 'before paragraph 1' : `${numbered ? '' : 'after '}paragraph ${number}`
    const place = {
      stream: `part ${part}`,
      where: `${partNames[part] ?? 'the document'}, ${spot}`,
      text: textOf(paragraph),
    }
    if (paragraph.includes('<w:sectPr')) [part, number] = [part + 1, 0]
    return place
  })
}

/** The words of a paragraph. What Word splits over several runs is one text to a reader, and here. */
function textOf(paragraph: string): string {
  const pieces = paragraph.matchAll(
    /<w:(?:t|delText|instrText)(?: [^>]*)?>([^<]*)<\/w:(?:t|delText|instrText)>|<w:(tab|br|cr)(?: [^>]*)?\/>|\b(?:w:name|descr|title|w:tooltip)="([^"]*)"/g,
  )
  return Array.from(pieces, ([, text, gap, label]) => {
    if (text !== undefined) return decoded(text)
    if (label !== undefined) return ` ${decoded(label)} `
    return gap === 'tab' ? '\t' : '\n'
  }).join('')
}

/**
 * Everything outside the body: texts, and for the files that can carry a person's name in an attribute (authors of
 * comments, targets of links) the attributes too. Names of fonts and styles are no one's.
 */
function wholeText(name: string, xml: string): string {
  if (!/\.(?:xml|rels)$/.test(name)) return xml
  const paragraphs = xml.replaceAll(/<\/(?:w:p|dc:\w+|cp:\w+)>/g, '\n')
  const texts = decoded(paragraphs.replaceAll(/<w:(?:tab|br|cr)\/>/g, ' ').replaceAll(/<[^<>]*>/g, ''))
  if (!/^docProps\/|^word\/(?:comments|settings|header|footer|people)|\.rels$/.test(name)) return texts
  const attributes = Array.from(
    xml.matchAll(/ (?!xmlns)(?:\w+:)?(?:author|initials|name|Target|val|descr)="([^"]*)"/g),
  )
  return `${texts}\n${attributes.map(([, value]) => decoded(value ?? '')).join('\n')}`
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(String(hex), 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[String(name).toLowerCase()] ?? ''
  })
}
