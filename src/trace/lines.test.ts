import { assert, bigInt, property, string, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CodecError, fromHex } from '../asn1'
import { type CaptureRecord, readHexLines, readJsonLines, timeOfText, timeText, writeHexLines, writeJsonLines } from '.'
import { fromUtf8, toUtf8 } from './utf8'

/** What is read of text, and the errors of lines that are none. */
async function lenient(
  text: string | Uint8Array,
  read: typeof readJsonLines | typeof readHexLines,
  options: { maxRecordBytes?: number; linkType?: number } = {},
) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const errors: CodecError[] = []
  const records: CaptureRecord[] = []
  const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.slice(7 * i, 7 * i + 7))
  const reading = read(chunks, { linkType: 1, ...options, onError: (error) => errors.push(error) })
  for await (const batch of reading) records.push(...batch)
  return { records, errors: errors.map(({ code, message, bit }) => ({ code, message, bit })) }
}

async function text(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all).toString()
}

const record = (hex: string): CaptureRecord => ({ linkType: 1, bytes: fromHex(hex) })

describe('lines of digits', () => {
  test('either case, blanks, all kinds of line ends', async () => {
    const { records, errors } = await lenient('\ufeff00ffAB\r\n\n \t\r\n01 02\t03 \nff', readHexLines)
    expect(records).toEqual([record('00ffab'), record('010203'), record('ff')])
    expect(errors).toEqual([])
  })

  test('others are reported with their place, and passed over', async () => {
    expect(await lenient('00\n0g\n123\n1 2\n\u0130\u0130\n01\n', readHexLines)).toEqual({
      records: [record('00'), record('01')],
      errors: [
        { code: 'malformed', message: 'line 2: character 2 is no hexadecimal digit', bit: 8 * 3 },
        { code: 'malformed', message: 'line 3: an odd number of hexadecimal digits', bit: 8 * 6 },
        { code: 'malformed', message: 'line 4: an odd number of hexadecimal digits', bit: 8 * 10 },
        { code: 'malformed', message: 'line 5: character 1 is no hexadecimal digit', bit: 8 * 14 },
      ],
    })
  })

  test('or thrown, what is before them being read', async () => {
    const records: CaptureRecord[] = []
    const reading = (async () => {
      for await (const batch of readHexLines([Buffer.from('00\n01\nzz\n02\n')], { linkType: 1 })) records.push(...batch)
    })()
    await expect(reading).rejects.toThrow('line 3: character 1 is no hexadecimal digit')
    expect(records).toEqual([record('00'), record('01')])
  })

  test('a line without end is not kept', async () => {
    const long = `${'0'.repeat(1 << 20)}\n`
    expect(
      await lenient(`00\n${long}01\n0202020202\n${long}${long.trim()}`, readHexLines, { maxRecordBytes: 4 }),
    ).toEqual({
      records: [record('00'), record('01')],
      errors: [
        { code: 'limit', message: 'line 2: more than 524300 octets', bit: 8 * 3 },
        { code: 'limit', message: 'line 4: more than 4 octets', bit: 8 * (3 + (1 << 20) + 1 + 3) },
        { code: 'limit', message: 'line 5: more than 524300 octets', bit: 8 * (3 + (1 << 20) + 1 + 3 + 11) },
        { code: 'limit', message: 'line 6: more than 524300 octets', bit: 8 * (3 + 2 * ((1 << 20) + 1) + 3 + 11) },
      ],
    })
  })

  test('are written in lower case; a packet without octets leaves a blank one', async () => {
    expect(await text(writeHexLines([[record('00FFAB'), record(''), record('01')]]))).toBe('00ffab\n\n01\n')
    expect(await text(writeHexLines([]))).toBe('')
  })
})

describe('lines of JSON', () => {
  test('have what a record has', async () => {
    const full: CaptureRecord = {
      time: 1715938200000000001n,
      linkType: 127,
      bytes: fromHex('00ab'),
      originalLength: 1500,
      comment: 'a "note"\n🚒',
      interface: 'wlan0',
    }
    const written = await text(writeJsonLines([[full, record('')]]))
    expect(written).toBe(
      '{"time":"2024-05-17T09:30:00.000000001Z","linkType":127,"originalLength":1500,"bytes":"00ab","comment":"a \\"note\\"\\n🚒","interface":"wlan0"}\n{"linkType":1,"bytes":""}\n',
    )
    expect(await lenient(`\r\n${written} \n`, readJsonLines)).toEqual({ records: [full, record('')], errors: [] })
  })

  test('a link type that is left out is the given one, if there is one', async () => {
    expect((await lenient('{"bytes":"AB"}', readJsonLines, { linkType: 147 })).records).toEqual([
      { linkType: 147, bytes: fromHex('ab') },
    ])
    await expect(text(writeJsonLines(readJsonLines([Buffer.from('{"bytes":"AB"}')])))).rejects.toThrow(
      'line 1.linkType: is missing',
    )
  })

  test.each([
    ['{"bytes":"ab"', 'malformed', 'line 1: is not JSON'],
    ['[1]', 'type', 'line 1: an array of 1 is not an object'],
    ['null', 'type', 'line 1: null is not an object'],
    ['{}', 'missing', 'line 1.bytes: is missing'],
    ['{"bytes":1}', 'type', 'line 1.bytes: 1 is not a string'],
    ['{"bytes":"0"}', 'malformed', 'line 1.bytes: an odd number of hexadecimal digits'],
    ['{"bytes":"\\u0130\\u0130"}', 'malformed', 'line 1.bytes: character 1 is no hexadecimal digit'],
    ['{"bytes":"","linkType":65536}', 'out-of-range', 'line 1.linkType: 65536 is above 65535'],
    ['{"bytes":"","linkType":"1"}', 'type', 'line 1.linkType: "1" is not an integer'],
    ['{"bytes":"","originalLength":-1}', 'out-of-range', 'line 1.originalLength: -1 is below 0'],
    ['{"bytes":"","time":0}', 'type', 'line 1.time: 0 is not a string'],
    ['{"bytes":"","time":"today"}', 'malformed', 'line 1.time: "today" is not a time such as'],
    ['{"bytes":"","comment":1}', 'type', 'line 1.comment: 1 is not a string'],
    ['{"bytes":"","interface":[]}', 'type', 'line 1.interface: an array of 0 is not a string'],
    ['{"bytes":"","lenght":1}', 'unknown-field', 'line 1: no field is named "lenght"'],
    ['{"bytes":"","__proto__":1}', 'unknown-field', 'line 1: no field is named "__proto__"'],
  ])('%s is refused', async (line, code, message) => {
    const { records, errors } = await lenient(line, readJsonLines)
    expect(records).toEqual([])
    expect(errors).toMatchObject([{ code, bit: 0 }])
    expect(errors[0]!.message).toContain(message)
  })

  test('any octets are lines of records or errors', () => {
    return Promise.all(
      Array.from({ length: 50 }, async (_, i) => {
        const bytes = Uint8Array.from({ length: 40 }, (_, k) => (k * k * 31 + i * 57 + k) & 255)
        const { records, errors } = await lenient(bytes, readJsonLines)
        expect(records).toEqual([])
        expect(errors.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('time', () => {
  test.each<[bigint, string]>([
    [0n, '1970-01-01T00:00:00.000000000Z'],
    [-1n, '1969-12-31T23:59:59.999999999Z'],
    [1715938200000000001n, '2024-05-17T09:30:00.000000001Z'],
    [-62167219200000000000n, '0000-01-01T00:00:00.000000000Z'],
    [2n ** 64n, '2554-07-21T23:34:33.709551616Z'],
    [8640000000000n * 1000000000n, '+275760-09-13T00:00:00.000000000Z'],
  ])('%s is %s', (time, iso) => {
    expect(timeText(time)).toBe(iso)
    expect(timeOfText(iso)).toBe(time)
  })

  test('may have fewer decimals', () => {
    expect(timeOfText('1970-01-01T00:00:01Z')).toBe(1_000_000_000n)
    expect(timeOfText('1970-01-01T00:00:01.5Z')).toBe(1_500_000_000n)
  })

  test.each([
    '',
    '1970-01-01',
    '1970-01-01T00:00:00',
    '1970-01-01T00:00:00+01:00',
    '2023-02-29T00:00:00Z',
    '2023-02-31T00:00:00Z',
    '1970-01-01T24:00:00Z',
    '1970-01-01T00:00:60Z',
    '1970-01-01T00:00:00.Z',
    '1970-01-01T00:00:00.0000000001Z',
    '-000000-01-01T00:00:00Z',
    '+999999-01-01T00:00:00Z',
  ])('%j is none', (iso) => {
    expect(() => timeOfText(iso)).toThrow('is not a time such as')
  })

  test('there and back', () => {
    const most = 8640000000000n * 1000000000n
    assert(
      property(bigInt({ min: -most, max: most }), (time) => {
        expect(timeOfText(timeText(time))).toBe(time)
      }),
      { seed: 1 },
    )
    for (const time of [most + 1_000_000_000n, -most - 1n]) expect(() => timeText(time)).toThrow('is not in the years')
  })
})

describe('UTF-8', () => {
  test('as the platform has it', () => {
    assert(
      property(string({ unit: 'binary' }), uint8Array(), (given, bytes) => {
        expect(toUtf8(given)).toEqual(new TextEncoder().encode(given))
        expect(fromUtf8(toUtf8(given))).toBe(given)
        // Which of several wrong octets become one replacement is a matter of taste.
        const squeezed = (text: string) => text.replace(/\ufffd+/g, '\ufffd')
        expect(squeezed(fromUtf8(bytes))).toBe(squeezed(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)))
      }),
      { seed: 1 },
    )
    expect(toUtf8('\ud800')).toEqual(new TextEncoder().encode('\ud800'))
    expect(fromUtf8(toUtf8('a'.repeat(10_000)))).toHaveLength(10_000)
  })
})
