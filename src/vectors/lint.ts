import { type Json, type TestGroup, type VectorFile, verdictOf } from './format'
import { checkSchema } from './json-schema'

// What a vector file must be beyond what its JSON Schema can say.

/**
 * Checks one file.
 * @param schema the content of vectors.schema.json
 * @returns what is wrong; nothing if the file is good
 */
export function lint(file: unknown, schema: Json): string[] {
  const shape = checkSchema(schema, file)
  return shape.length > 0 ? shape : rules(file as VectorFile)
}

function rules(file: VectorFile): string[] {
  const wrong: string[] = []
  const say = (problem: string) => wrong.push(problem)
  const tests = file.testGroups.flatMap<TestGroup['tests'][number]>((g) => g.tests)
  if (tests.length !== file.numberOfTests) say(`numberOfTests is ${file.numberOfTests}, but there are ${tests.length}`)
  tests.forEach((t, i) => {
    if (t.tcId !== i + 1) say(`test ${i + 1} has tcId ${t.tcId}`)
  })

  const used = new Set(tests.flatMap((t) => t.flags))
  for (const flag of Object.keys(file.notes)) if (!used.has(flag)) say(`no test has the flag ${flag}`)
  for (const { tcId, flags, result } of tests) {
    if (new Set(flags).size !== flags.length) say(`${tcId}: a flag is there twice`)
    for (const flag of flags) {
      const note = file.notes[flag]
      if (!note) say(`${tcId}: the flag ${flag} has no note`)
      else if (verdictOf[note.bugType] !== result) say(`${tcId}: the flag ${flag} is not for ${result} tests`)
    }
  }

  const comments = new Map<string, number>()
  const inputs = new Map<string, number>()
  const once = (seen: Map<string, number>, what: string, key: string, tcId: number) => {
    const before = seen.get(key)
    if (before !== undefined) say(`${tcId}: the same ${what} as ${before}`)
    else seen.set(key, tcId)
  }
  for (const group of file.testGroups) {
    if (group.standard !== `${file.standard} ${file.edition}`) say(`${group.comment}: another standard than the file’s`)
    for (const test of group.tests) {
      once(comments, 'comment', `${group.comment}: ${test.comment}`, test.tcId)
      once(inputs, 'input', 'hex' in test ? test.hex : JSON.stringify(test.value), test.tcId)
      if (test.result === 'acceptable' && test.hex === test.canonical) say(`${test.tcId}: is canonical, so it is valid`)
      if (test.result === 'invalid' && !test.path.startsWith(group.rootType))
        say(`${test.tcId}: the path does not start with ${group.rootType}`)
    }
  }
  return wrong
}
