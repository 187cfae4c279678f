import { resolve } from 'node:path'
import ts from 'typescript'

// For tests: what an editor shows of a file that exists only here.

export interface Editor {
  /** Errors of the compiler. */
  readonly errors: string[]
  /** What hovering over the last name in `text` shows; `text` is where it last stands in the file. */
  hover(text: string): { type: string; doc: string }
}

/** Opens a file with some text. */
export function editor(file: string, source: string): Editor {
  const fileName = resolve(file)
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    resolve('.'),
  )
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [fileName],
    getScriptVersion: () => '1',
    getScriptSnapshot: (f) => {
      const text = f === fileName ? source : ts.sys.readFile(f)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => resolve('.'),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (f) => f === fileName || ts.sys.fileExists(f),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
  })
  return {
    errors: service.getSemanticDiagnostics(fileName).map((d) => ts.flattenDiagnosticMessageText(d.messageText, '\n')),
    hover: (text) => {
      const at = source.lastIndexOf(text)
      if (at < 0) throw new Error(`the file has no ${text}`)
      const info = service.getQuickInfoAtPosition(fileName, at + text.lastIndexOf('.') + 1)
      return { type: ts.displayPartsToString(info?.displayParts), doc: ts.displayPartsToString(info?.documentation) }
    },
  }
}
