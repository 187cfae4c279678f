import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { families } from './cases/families'
import { fileOf, textOf } from './file'

// Writes spec-vectors/ from the values in cases/. Nobody edits those files by hand.

const folder = join('spec-vectors', 'j2735')
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) if (name.endsWith('.json')) rmSync(join(folder, name))
let total = 0
for (const family of families) {
  const file = fileOf(family)
  writeFileSync(join(folder, `${family.file}.json`), textOf(file))
  total += file.numberOfTests
  console.log(`${String(file.numberOfTests).padStart(5)}  ${family.file}`)
}
console.log(`${String(total).padStart(5)}  in ${families.length} files`)
