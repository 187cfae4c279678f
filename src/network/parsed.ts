/** A header taken from the front of some octets. */
export interface Parsed<H> {
  /** What the header says. */
  header: H
  /** The octets that it carries: a view of the input. */
  payload: Uint8Array
  /** What follows the payload where the header tells its end, such as the padding of a short Ethernet frame: a view, too. */
  trailing?: Uint8Array
}
