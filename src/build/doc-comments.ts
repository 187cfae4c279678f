import ts from 'typescript'

/** The documentation of one definitions file: of its module, its types, and their components by path (`Type/field/inner`). */
export interface DocComments {
  module: string
  /** The standard, where the file names it. */
  source: string | undefined
  text: Map<string, string>
  /** Types that belong to another module of the standard than the file does. */
  modules: Map<string, string>
}

/** Reads the TSDoc comments of a definitions file. */
export function docComments(fileName: string, source: string): DocComments {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2022, true)
  const text = new Map<string, string>()
  const modules = new Map<string, string>()

  function read(node: ts.Node, key: string): void {
    for (const doc of ts.getJSDocCommentsAndTags(node)) {
      if (!ts.isJSDoc(doc)) continue
      const comment = ts.getTextOfJSDocComment(doc.comment)
      if (comment) text.set(key, comment.trim())
      for (const tag of doc.tags ?? [])
        if (tag.tagName.text === 'module') modules.set(key, String(ts.getTextOfJSDocComment(tag.comment) ?? '').trim())
    }
  }

  function components(node: ts.Node, path: string): void {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      const name = ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : undefined
      if (name !== undefined) {
        read(node, `${path}/${name}`)
        if (ts.isPropertyAssignment(node)) components(node.initializer, `${path}/${name}`)
        return
      }
    }
    ts.forEachChild(node, (child) => components(child, path))
  }

  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const declaration of statement.declarationList.declarations) {
      if (!ts.isIdentifier(declaration.name) || !declaration.initializer) continue
      read(statement, declaration.name.text)
      components(declaration.initializer, declaration.name.text)
    }
  }
  const module = /@module\s+(\S+)/.exec(source)?.[1]
  if (!module) throw new Error(`${fileName}: no @module tag`)
  return { module, source: /@source\s+(.+)/.exec(source)?.[1]?.trim(), text, modules }
}
