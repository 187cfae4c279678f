/**
 * Headers of everything that carries V2X messages, encoded and decoded one by one, and `inspect`, which takes whole
 * frames apart: GeoNetworking and BTP, WSMP and WSA, the text of roadside units, Ethernet, IEEE 802.11, radiotap, IP.
 *
 * Not a router: forwarding, and access to the radio channel, belong to the radio unit.
 *
 * @module
 */
export {
  type Area,
  type AreaShape,
  areaCoordinates,
  areaShape,
  type GeographicalPosition,
  geometricFunction,
  isInside,
} from './area'
export {
  type BtpAHeader,
  type BtpBHeader,
  type BtpHeader,
  type BtpPortName,
  btpPortName,
  btpPorts,
  decodeBtp,
  encodeBtp,
} from './btp'
export {
  type DuplicatePacketDetector,
  type DuplicatePacketOptions,
  duplicatePacketDetector,
  type PacketIdentity,
} from './duplicates'
export { decodeEthernet, type EthernetHeader, encodeEthernet, etherTypes, type VlanTag } from './ethernet'
export {
  type BasicHeader,
  type BasicHeaderInput,
  type CommonHeader,
  type CommonHeaderInput,
  type CommonNextHeader,
  decodeGeoNetworking,
  decodeGeoNetworkingInner,
  type ExtendedHeader,
  type ExtendedHeaderInput,
  encodeGeoNetworking,
  encodeGeoNetworkingInner,
  type GeoNetworkingHeader,
  type GeoNetworkingHeaderInput,
  type GeoNetworkingInnerHeader,
  type GeoNetworkingInnerHeaderInput,
  type HeaderType,
  type TrafficClass,
} from './geonetworking'
export { formatGnAddr, type GnAddrParts, parseGnAddr } from './geonetworking-address'
export {
  decodeIeee80211,
  encodeIeee80211,
  type FrameControl,
  type Ieee80211Header,
  type Ieee80211Options,
  type QosControl,
  type SequenceControl,
} from './ieee80211'
export {
  type InspectOptions,
  inspect,
  type Layer,
  type LayerName,
  type Link,
  linkByType,
  type Octets,
} from './inspect'
export {
  decodeIp,
  decodeIpv4,
  decodeIpv6,
  encodeIpv4,
  encodeIpv6,
  type Ipv4Header,
  type Ipv4Input,
  type Ipv6ExtensionHeader,
  type Ipv6Header,
  type Ipv6Input,
  ipProtocols,
  upperLayerProtocol,
} from './ip'
export { decodeSll, decodeSll2, encodeSll, encodeSll2, type Sll2Header, type SllHeader } from './linux-cooked'
export { decodeLlc, encodeLlc, type LlcHeader } from './llc'
export { decodeNonIp, encodeNonIp, type NonIpHeader, v2xMessageFamilies } from './non-ip'
export * from './ntcip1218'
export {
  decodeLifetime,
  decrementHopLimit,
  encodeLifetime,
  isExpired,
  isHopLimitKept,
} from './packet-lifetime'
export type { Parsed } from './parsed'
export {
  ageInSeconds,
  isMoreRecent,
  type LongPositionVector,
  type PositionVectorInput,
  type ShortPositionVector,
} from './position-vector'
export {
  decodePsid,
  encodePsid,
  formatPsid,
  maxPsid,
  parsePsid,
  psidFromOctets,
  psidNames,
  psids,
  psidsAsOf,
} from './psid'
export {
  decodeRadiotap,
  encodeRadiotap,
  type RadiotapHeader,
  type RadiotapInput,
  type RadiotapNamespace,
  type RadiotapVendor,
} from './radiotap'
export type { RadiotapFields, RadiotapFlags } from './radiotap-fields'
export {
  decodeRsuForward,
  encodeRsuForward,
  formatRsuForward,
  immediateForward,
  isRsuForward,
  type RsuForwardEntry,
  type RsuForwardMessage,
} from './rsu-forward'
export { decodeUdp, encodeUdp, type UdpHeader, type UdpInput, udpChecksum } from './udp'
export {
  type EdcaParameterRecord,
  type EdcaParameterSet,
  type ExtendedChannelInfo,
  type ThreeDLocation,
  type TwoDLocation,
  type UnknownWaveElement,
  type WaveElement,
  type WaveElementName,
  type WaveElementValues,
  waveElementIds,
} from './wave-element'
export {
  type ChannelInfo,
  decodeWsa,
  encodeWsa,
  type RoutingAdvertisement,
  type ServiceInfo,
  type SrvAdvChangeCount,
  type Wsa,
  type WsaChInfoDataRate,
} from './wsa'
export { decodeWsmp, encodeWsmp, type WsmpHeader } from './wsmp'
