/**
 * What packets begin with, as numbers that pcap and pcapng use (tcpdump.org "Link-layer header types"): those that
 * carry intelligent transport systems, and those that are free for private use.
 */
export const linkTypes = {
  ethernet: 1,
  /** An IPv4 or IPv6 header. */
  raw: 101,
  ieee80211: 105,
  /** Linux cooked. */
  'linux-sll': 113,
  /** A radiotap header, and an IEEE 802.11 frame. */
  radiotap: 127,
  user0: 147,
  user1: 148,
  user2: 149,
  user3: 150,
  user4: 151,
  user5: 152,
  user6: 153,
  user7: 154,
  user8: 155,
  user9: 156,
  user10: 157,
  user11: 158,
  user12: 159,
  user13: 160,
  user14: 161,
  user15: 162,
  ipv4: 228,
  ipv6: 229,
  /** Linux cooked, version 2. */
  'linux-sll2': 276,
} as const

/** The name of a link type. */
export type LinkTypeName = keyof typeof linkTypes
