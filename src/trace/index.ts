/**
 * Captures of packets as streams: pcap and pcapng files, lines of hexadecimal digits, lines of JSON.
 * @module
 */
export { type Capture, isCapture, openCapture, packetsIn, readCapture } from './capture'
export { type HexLinesOptions, readHexLines, writeHexLines } from './hex-lines'
export { timeOfText, timeText } from './iso-time'
export { type JsonLinesOptions, readJsonLines, writeJsonLines } from './json-lines'
export { type LinkTypeName, linkTypes } from './link-types'
export type { Chunks } from './octet-stream'
export { type PcapHeader, writePcap } from './pcap'
export { blockTypes, type PcapngBlock } from './pcapng'
export type { Batches, CaptureRecord, ReadOptions } from './record'
export { type PcapngOptions, writePcapng, writePcapngBlocks } from './write-pcapng'
