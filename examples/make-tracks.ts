/// <reference types="node" />
// Writes the recordings that the demo plays: `npm run tracks`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tracks } from './track-generator'

const folder = process.argv[2] ?? 'examples/tracks'
for (const [name, text] of Object.entries(tracks())) {
  writeFileSync(join(folder, name), text)
  console.log(`${join(folder, name)}: ${text.length} bytes`)
}
