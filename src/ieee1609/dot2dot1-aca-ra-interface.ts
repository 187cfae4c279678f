/**
 * Between authorization and registration authority.
 * @module Ieee1609Dot2Dot1AcaRaInterface
 * @source IEEE 1609.2.1-2022
 */
import { bitString, choice, extensible, octetString, optional, range, sequence } from '../asn1/schema'
import {
  AcaEeCertResponseCubkSpdu,
  AcaEeCertResponsePlainSpdu,
  AcaEeCertResponsePrivateSpdu,
  Ieee1609Dot2Data_SymmEncryptedSingleRecipient,
} from './dot2dot1-protocol-data'
import { CertificateType, ToBeSignedCertificate } from './ieee1609dot2'
import { HashedId8, LaId, PublicEncryptionKey, Time32, Uint8 } from './ieee1609dot2-base-types'

export const RaAcaCertRequestFlags = bitString([8, 8], ['butterflyExplicit', 'cubk'])

export const EncryptedIndividualPLV = sequence({
  version: range(Uint8, 2, 2),
  laId: LaId,
  encPlv: Ieee1609Dot2Data_SymmEncryptedSingleRecipient,
})

export const LinkageInfo = sequence(
  {
    encPlv1: EncryptedIndividualPLV,
    encPlv2: EncryptedIndividualPLV,
  },
  extensible(),
)

export const RaAcaCertRequest = sequence(
  {
    version: range(Uint8, 2, 2),
    generationTime: Time32,
    type: CertificateType,
    flags: RaAcaCertRequestFlags,
    linkageInfo: optional(LinkageInfo),
    certEncKey: optional(PublicEncryptionKey),
    tbsCert: ToBeSignedCertificate,
  },
  extensible(),
)

export const AcaResponse = choice(
  {
    plain: AcaEeCertResponsePlainSpdu,
    private: AcaEeCertResponsePrivateSpdu,
    cubk: AcaEeCertResponseCubkSpdu,
  },
  extensible(),
)

export const AcaRaCertResponse = sequence(
  {
    version: range(Uint8, 2, 2),
    generationTime: Time32,
    requestHash: HashedId8,
    acaResponse: AcaResponse,
  },
  extensible(),
)

export const AcaRaInterfacePdu = choice(
  {
    raAcaCertRequest: RaAcaCertRequest,
    acaRaCertResponse: AcaRaCertResponse,
  },
  extensible(),
)

export const PreLinkageValue = octetString([9, 9])
