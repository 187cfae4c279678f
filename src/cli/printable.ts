// What senders write is shown on terminals: nothing in it may steer them.

/** JSON escapes the control characters of ASCII only: DEL and the C1 set steer terminals too. */
export const printable = (json: string): string =>
  json.replace(/[\x7f-\x9f]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)

/** Input as messages show it: short, and harmless to a terminal. */
export const shown = (text: string): string =>
  printable(JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text))
