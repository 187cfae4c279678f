#!/usr/bin/env node
import { run } from './run'

try {
  // Not process.exit: what is written to a pipe may still be on its way.
  process.exitCode = await run(process.argv.slice(2), {
    // Touched only when it is read: merely to look at it opens it.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => performance.now(),
  })
} catch (e) {
  process.stderr.write(`bluelight: ${e instanceof Error ? e.message : String(e)}\n`)
  process.exitCode = 1
}
