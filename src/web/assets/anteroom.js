// Only comfort: every page works without this script.
import { Button, ErrorSummary, ExitThisPage, SkipLink, createAll } from 'govuk-frontend'

createAll(Button)
createAll(ErrorSummary)
createAll(ExitThisPage)
createAll(SkipLink)

for (const button of document.querySelectorAll('[data-copies]')) {
  button.hidden = false
  button.addEventListener('click', () => void copyFor(button))
}

async function copyFor(button) {
  const source = document.getElementById(button.dataset.copies)
  await navigator.clipboard.writeText(source.value ?? source.textContent)
  button.textContent = 'Copied'
}

for (const button of document.querySelectorAll('[data-prints]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

// A page kept in memory must not come back after sign-out.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload()
})
