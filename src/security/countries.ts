/** Up to which year the list of member states below is right. */
export const countriesAsOf = '2025'

/** South, north, west, east in degrees. */
type Box = readonly [south: number, north: number, west: number, east: number]

/** Code of ETSI TS 103 097 §6 for the member states of the European Union together. */
export const EUROPEAN_UNION = 65_535

/** The member states of the European Union, by their codes of the United Nations (M49). */
export const memberStates: readonly number[] = [
  40, 56, 100, 191, 196, 203, 208, 233, 246, 250, 276, 300, 348, 372, 380, 428, 440, 442, 470, 528, 616, 620, 642, 703,
  705, 724, 752,
]

// Rounded outwards: a box says where a country surely is not. Overseas territories have codes of their own in M49.
const BOXES: Readonly<Record<number, readonly Box[]>> = {
  36: [[-44, -9, 112, 160]],
  40: [[46.3, 49.1, 9.4, 17.3]],
  56: [[49.4, 51.8, 2.2, 6.5]],
  76: [[-34, 5.5, -74.1, -28.5]],
  100: [[41.1, 44.4, 22.2, 29]],
  124: [[41.6, 83.3, -141.1, -52.4]],
  156: [[17.5, 53.7, 73.3, 135.2]],
  191: [[42.1, 46.7, 13.1, 19.6]],
  196: [[34.3, 35.9, 32, 34.9]],
  203: [[48.4, 51.2, 12, 19]],
  208: [[54.4, 58, 7.6, 15.4]],
  233: [[57.4, 60, 21.5, 28.4]],
  246: [[59.3, 70.2, 19, 31.7]],
  250: [[41.1, 51.5, -5.6, 9.8]],
  276: [[47.1, 55.3, 5.7, 15.2]],
  300: [[34.6, 41.9, 19.1, 29.9]],
  348: [[45.6, 48.7, 16, 23]],
  352: [[63, 67.4, -25, -13]],
  356: [[6, 37.2, 67.9, 97.6]],
  372: [[51.2, 55.6, -11, -5.7]],
  376: [[29.3, 33.5, 34, 36]],
  380: [[35.2, 47.2, 6.5, 18.8]],
  392: [[20, 45.8, 122.7, 154.3]],
  410: [[32.8, 38.8, 124.3, 132.2]],
  428: [[55.5, 58.3, 20.7, 28.4]],
  440: [[53.8, 56.6, 20.6, 27]],
  442: [[49.3, 50.3, 5.6, 6.7]],
  470: [[35.6, 36.3, 14, 14.8]],
  484: [[14.3, 32.9, -118.7, -86.5]],
  528: [[50.6, 53.8, 3, 7.4]],
  554: [
    [-53, -29, 165, 180],
    [-53, -29, -180, -175],
  ],
  578: [[57.7, 71.4, 4, 31.5]],
  616: [[48.9, 55.1, 14, 24.3]],
  620: [[29.9, 42.3, -31.6, -6]],
  642: [[43.5, 48.4, 20.1, 30.2]],
  702: [[1, 1.6, 103.5, 104.6]],
  703: [[47.6, 49.8, 16.7, 22.7]],
  705: [[45.3, 47, 13.2, 16.8]],
  724: [[27.4, 44.1, -18.5, 4.7]],
  752: [[55, 69.2, 10.4, 24.4]],
  756: [[45.7, 48, 5.8, 10.6]],
  792: [[35.7, 42.3, 25.4, 45]],
  804: [[44.2, 52.5, 22, 40.4]],
  826: [[49.8, 61, -8.8, 2]],
  840: [
    [24.3, 49.5, -125.1, -66.8],
    [51, 71.6, -180, -129.8],
    [51, 54, 172, 180],
    [18.7, 28.7, -178.7, -154.6],
  ],
}

/**
 * Whether a position may be in a country. Without the borders, which nothing here has, the only sure answer is no: the
 * position is far outside. `undefined`: perhaps.
 *
 * @param country code of the United Nations (M49), or 65535 for the European Union
 * @param position degrees of WGS 84
 */
export function roughlyIn(
  country: number,
  position: { readonly latitude: number; readonly longitude: number },
): false | undefined {
  if (country === EUROPEAN_UNION)
    return memberStates.every((member) => roughlyIn(member, position) === false) ? false : undefined
  const boxes = BOXES[country]
  if (boxes === undefined) return undefined
  const { latitude, longitude } = position
  const near = boxes.some(
    ([south, north, west, east]) => latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  )
  return near ? undefined : false
}
