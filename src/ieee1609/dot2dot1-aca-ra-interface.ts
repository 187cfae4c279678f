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

/**
 * Instructions to the CA: `butterflyExplicit` asks for butterfly expansion of an explicit certificate, `cubk` for
 * the compact unified variant.
 */
export const RaAcaCertRequestFlags = bitString([8, 8], ['butterflyExplicit', 'cubk'])

/** The share of one linkage authority in a linkage value, readable only by the authorization CA. */
export const EncryptedIndividualPLV = sequence({
  /** Version of the structure. */
  version: range(Uint8, 2, 2),
  /** Linkage authority that made the share. */
  laId: LaId,
  /** The `PreLinkageValue`, encrypted with a key that linkage authority and CA share. */
  encPlv: Ieee1609Dot2Data_SymmEncryptedSingleRecipient,
})

/**
 * What is needed to compute the linkage value of a certificate: shares of two linkage authorities, so that neither
 * can link alone.
 */
export const LinkageInfo = sequence(
  {
    /** Share of one linkage authority. */
    encPlv1: EncryptedIndividualPLV,
    /** Share of the other. */
    encPlv2: EncryptedIndividualPLV,
  },
  extensible(),
)

/**
 * The registration authority asks the authorization CA for one certificate on behalf of an end entity, without
 * saying for which.
 */
export const RaAcaCertRequest = sequence(
  {
    /** Version of the structure. */
    version: range(Uint8, 2, 2),
    /** When the request was made. */
    generationTime: Time32,
    /** Whether an explicit or an implicit certificate is wanted. */
    type: CertificateType,
    /** How the keys are expanded and the response is protected. */
    flags: RaAcaCertRequestFlags,
    /**
     * Shares of the linkage authorities for the linkage value. If present, `tbsCert` has linkage data with a
     * placeholder that the CA replaces.
     */
    linkageInfo: optional(LinkageInfo),
    /**
     * Key with which the CA encrypts the certificate for the end entity. If absent, the response is plain, or
     * encrypted with the key in `tbsCert` where the flag `cubk` is set.
     */
    certEncKey: optional(PublicEncryptionKey),
    /**
     * Wanted contents, with the public key from which the certificate's key is made. The CA fills in the revocation
     * fields.
     */
    tbsCert: ToBeSignedCertificate,
  },
  extensible(),
)

/** A certificate for an end entity, protected as the request said. */
export const AcaResponse = choice(
  {
    /** Neither encrypted nor signed; if the request had neither `certEncKey` nor the flag `cubk`. */
    plain: AcaEeCertResponsePlainSpdu,
    /**
     * Encrypted for the end entity, then signed by the CA so that the registration authority cannot exchange keys;
     * if the request had `certEncKey`.
     */
    private: AcaEeCertResponsePrivateSpdu,
    /** Encrypted for the end entity but not signed; if the request had the flag `cubk`. */
    cubk: AcaEeCertResponseCubkSpdu,
  },
  extensible(),
)

/** The authorization CA's answer to the registration authority, which passes the inner part on unread. */
export const AcaRaCertResponse = sequence(
  {
    /** Version of the structure. */
    version: range(Uint8, 2, 2),
    /** When the response was made. */
    generationTime: Time32,
    /** Digest of the request that is answered. */
    requestHash: HashedId8,
    /** The certificate for the end entity. */
    acaResponse: AcaResponse,
  },
  extensible(),
)

/** Messages between authorization CA and registration authority. */
export const AcaRaInterfacePdu = choice(
  {
    /** Request for one authorization certificate. */
    raAcaCertRequest: RaAcaCertRequest,
    /** Answer with the certificate. */
    acaRaCertResponse: AcaRaCertResponse,
  },
  extensible(),
)

/** The share of one linkage authority in a linkage value. The CA combines two of them by exclusive or. */
export const PreLinkageValue = octetString([9, 9])
