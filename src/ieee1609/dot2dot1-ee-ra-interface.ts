/**
 * Between end entity and registration authority.
 * @module Ieee1609Dot2Dot1EeRaInterface
 * @source IEEE 1609.2.1-2022
 */
import { choice, extensible, octetString, optional, range, sequence, utf8String } from '../asn1/schema'
import { AcpcTreeId } from './dot2dot1-acpc'
import { EeEcaCertRequestSpdu } from './dot2dot1-protocol-data'
import { CertificateType, ToBeSignedCertificate } from './ieee1609dot2'
import { HashedId8, IValue, PublicEncryptionKey, Time32, Uint8 } from './ieee1609dot2-base-types'

export const ButterflyExpansion = choice(
  {
    aes128: octetString([16, 16]),
  },
  extensible(),
)

export const ButterflyParamsOriginal = sequence({
  signingExpansion: ButterflyExpansion,
  encryptionKey: PublicEncryptionKey,
  encryptionExpansion: ButterflyExpansion,
})

export const AdditionalParams = choice(
  {
    original: ButterflyParamsOriginal,
    unified: ButterflyExpansion,
    compactUnified: ButterflyExpansion,
    encryptionKey: PublicEncryptionKey,
  },
  extensible(),
)

export const EeRaCertRequest = sequence(
  {
    version: range(Uint8, 2, 2),
    generationTime: Time32,
    type: CertificateType,
    tbsCert: ToBeSignedCertificate,
    additionalParams: optional(AdditionalParams),
  },
  extensible(),
)

export const RaEeCertAck = sequence(
  {
    version: range(Uint8, 2, 2),
    generationTime: Time32,
    requestHash: HashedId8,
    firstI: optional(IValue),
    nextDlTime: Time32,
  },
  extensible(),
)

export const RaEeCertInfo = sequence(
  {
    version: range(Uint8, 2, 2),
    generationTime: Time32,
    currentI: IValue,
    requestHash: HashedId8,
    nextDlTime: Time32,
    acpcTreeId: optional(AcpcTreeId),
  },
  extensible(),
)

export const EeRaDownloadRequest = sequence(
  {
    generationTime: Time32,
    filename: utf8String([0, 255]),
  },
  extensible(),
)

export const EeRaInterfacePdu = choice(
  {
    eeRaCertRequest: EeRaCertRequest,
    raEeCertAck: RaEeCertAck,
    raEeCertInfo: RaEeCertInfo,
    eeRaDownloadRequest: EeRaDownloadRequest,
    eeRaSuccessorEnrollmentCertRequest: EeEcaCertRequestSpdu,
  },
  extensible(),
)
