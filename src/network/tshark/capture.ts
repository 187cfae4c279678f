/** A capture file (pcap, little endian, microseconds) of one link type, with a packet every millisecond. */
export function pcap(linkType: number, packets: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(24 + packets.reduce((sum, p) => sum + 16 + p.length, 0))
  const view = new DataView(bytes.buffer)
  const header = [0xa1b2c3d4, 0x0004_0002, 0, 0, 262_144, linkType]
  header.forEach((word, i) => {
    view.setUint32(4 * i, word, true)
  })
  let at = 24
  packets.forEach((p, i) => {
    const words = [1_600_000_000 + Math.floor(i / 1000), (i % 1000) * 1000, p.length, p.length]
    words.forEach((word, k) => {
      view.setUint32(at + 4 * k, word, true)
    })
    bytes.set(p, at + 16)
    at += 16 + p.length
  })
  return bytes
}
