import type { EmergencyReport } from './emergency-report'
import { direction, displaced, displacement, dot, length, type Position, vector } from './geodesy'

/** When to warn. */
export interface Thresholds {
  /** An emergency vehicle that comes nearer is worth an alert from this distance on, metres, … */
  readonly distance: number
  /** … or if it would be here in so many seconds. */
  readonly time: number
  /** Which does not come nearer, and is farther than this, is no longer worth one, metres. */
  readonly clearDistance: number
  /** Which does not come nearer, and is not farther than this, is alongside, metres. */
  readonly alongside: number
  /** Seen from the emergency vehicle: who is so far behind it has been passed, metres. */
  readonly passedBy: number
  /** Slower changes of the distance than this are none, m/s. */
  readonly closingSpeed: number
  /** A vehicle that has been silent for so many seconds has gone. */
  readonly silence: number
}

export const THRESHOLDS: Thresholds = {
  distance: 300,
  time: 20,
  clearDistance: 400,
  alongside: 20,
  passedBy: 10,
  closingSpeed: 0.5,
  silence: 3,
}

/** Where we are and how we move. */
export interface Own extends Position {
  readonly speed?: number
  readonly heading?: number
}

/** What an emergency vehicle means to us at one moment. */
export interface Encounter {
  readonly report: EmergencyReport
  /** Metres. */
  readonly distance: number
  /** From us to it, degrees clockwise from true north. */
  readonly bearing: number
  /** How fast the distance shrinks, m/s; negative if it grows. */
  readonly closingSpeed: number
  /** Seconds until it is here if both drive on like this; only while it comes nearer. */
  readonly timeOfArrival?: number
  /**
   * `alongside`: close by, and not coming nearer; `passed`: the same or farther, with us behind it; `holding`: it
   * stands or falls back, but may come yet.
   */
  readonly phase: 'approaching' | 'holding' | 'alongside' | 'passed'
  /** Whether it warrants our driver's attention now. */
  readonly alert: boolean
}

/**
 * - `passed`: it has driven past
 * - `quiet`: lights and siren are off
 * - `receded`: it is far away and does not come nearer
 * - `lost`: nothing has been heard from it for a while
 */
export type ClearReason = 'passed' | 'quiet' | 'receded' | 'lost'

/** An alert begins or ends. */
export type AlertChange =
  | { readonly kind: 'raised'; readonly encounter: Encounter }
  | { readonly kind: 'cleared'; readonly encounter: Encounter; readonly reason: ClearReason }

interface Heard {
  report: EmergencyReport
  /** When, in seconds. */
  at: number
  encounter?: Encounter
}

/** Keeps the emergency vehicles in hearing range, and raises and clears the alerts. Times are seconds of any clock. */
export class EmergencyWatch {
  readonly #heard = new Map<string, Heard>()

  constructor(readonly thresholds: Thresholds = THRESHOLDS) {}

  /** Takes note of what a message said; what it did not say stays as it was. */
  hear(report: EmergencyReport, at: number): void {
    const known = this.#heard.get(report.id)
    if (known === undefined) this.#heard.set(report.id, { report, at })
    else {
      known.report = { ...known.report, ...report }
      // Without a position the old one goes on growing old.
      if (report.position !== undefined) known.at = at
    }
  }

  /** Compares all vehicles with our own motion, and tells which alerts begin and end. */
  assess(own: Own, now: number): AlertChange[] {
    const changes: AlertChange[] = []
    for (const [id, heard] of this.#heard) {
      const before = heard.encounter
      if (now - heard.at > this.thresholds.silence) {
        this.#heard.delete(id)
        if (before?.alert) changes.push({ kind: 'cleared', encounter: { ...before, alert: false }, reason: 'lost' })
        continue
      }
      const encounter = this.#encounter(heard, own, now)
      if (encounter === undefined) continue
      const reason = before?.alert ? this.#whyClear(encounter) : undefined
      const alert = before?.alert ? reason === undefined : this.#isAlarming(encounter)
      heard.encounter = { ...encounter, alert }
      if (reason !== undefined) changes.push({ kind: 'cleared', encounter: heard.encounter, reason })
      else if (alert && !before?.alert) changes.push({ kind: 'raised', encounter: heard.encounter })
    }
    return changes
  }

  /** As of the last {@link assess}, the nearest first. */
  get encounters(): Encounter[] {
    return [...this.#heard.values()].flatMap(({ encounter }) => encounter ?? []).sort((a, b) => a.distance - b.distance)
  }

  #encounter({ report, at }: Heard, own: Own, now: number): Encounter | undefined {
    if (report.position === undefined) return undefined
    const velocity = vector(report.speed ?? 0, report.heading ?? 0)
    const age = Math.max(0, now - at)
    // It has driven on since it said where it was.
    const position = displaced(report.position, { east: velocity.east * age, north: velocity.north * age })
    const toUs = displacement(position, own)
    const ours = vector(own.speed ?? 0, own.heading ?? 0)
    const approach = { east: velocity.east - ours.east, north: velocity.north - ours.north }
    const distance = length(toUs)
    const closingSpeed = distance === 0 ? 0 : dot(approach, toUs) / distance
    const isClosing = closingSpeed > this.thresholds.closingSpeed
    const isBehindIt = report.heading !== undefined && dot(vector(1, report.heading), toUs) < -this.thresholds.passedBy
    const phase = isBehindIt ? 'passed' : distance <= this.thresholds.alongside ? 'alongside' : 'holding'
    return {
      report,
      distance,
      bearing: direction({ east: -toUs.east, north: -toUs.north }),
      closingSpeed,
      ...(isClosing && { timeOfArrival: distance / closingSpeed }),
      phase: isClosing ? 'approaching' : phase,
      alert: false,
    }
  }

  #isAlarming({ report, phase, distance, timeOfArrival = Infinity }: Encounter): boolean {
    return (
      isOnTheRun(report) &&
      phase === 'approaching' &&
      (distance <= this.thresholds.distance || timeOfArrival <= this.thresholds.time)
    )
  }

  #whyClear({ report, phase, distance }: Encounter): ClearReason | undefined {
    if (!isOnTheRun(report)) return 'quiet'
    if (phase === 'passed') return 'passed'
    if (phase === 'holding' && distance > this.thresholds.clearDistance) return 'receded'
    return undefined
  }
}

/** Lights alone are enough: a silent run is a run. Yellow lights and the like are not those of an emergency vehicle. */
export const isOnTheRun = ({ lights, siren }: EmergencyReport): boolean => lights === 'inUse' || siren === 'inUse'
