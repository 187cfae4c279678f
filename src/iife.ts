// The codec as one global, for engines without modules (dist/bluelight.global.js).
export * from './asn1/index'
export * as etsi from './etsi/index'
export * as ieee1609 from './ieee1609/index'
export * as j2735 from './j2735/index'
export * as network from './network/index'
