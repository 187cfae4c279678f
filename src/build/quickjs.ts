import { getQuickJS } from 'quickjs-emscripten'
import { bundle } from './bundle'

// For tests. An on-board engine: QuickJS has no TextEncoder, crypto, timers, console or performance.

/**
 * Runs a module in QuickJS and gives its default export, which must be JSON.
 * @param contents as if it were in `src`
 */
export async function runInQuickJs(contents: string): Promise<unknown> {
  const code = await bundle(contents, { minify: false, target: 'es2020' })
  const context = (await getQuickJS()).newContext()
  try {
    const module = context.unwrapResult(context.evalCode(code, 'bluelight.mjs', { type: 'module' }))
    const result = context.getProp(module, 'default')
    module.dispose()
    const text = context.getString(result)
    result.dispose()
    return JSON.parse(text)
  } finally {
    context.dispose()
  }
}
