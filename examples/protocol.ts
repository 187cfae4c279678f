import type { EmergencyDetails } from 'bluelight/j2735'
import type { HubStats } from 'bluelight/transport/hub'
import type { AlertChange, Encounter } from './emergency'
import type { RadioCounts } from './radio'
import type { Motion } from './track'

/** What the demo tells its processes. */
export type Order =
  /** Drive; the tracks begin at this time of the steady clock. */
  | { readonly kind: 'go'; readonly at: number }
  /** Stop sending, hear out what is under way, report once more, and end. */
  | { readonly kind: 'stop' }

/** What a process tells the demo: that it is ready, how it stands, and what has just happened. */
export type Message<S> =
  | { readonly kind: 'ready'; readonly url?: string }
  | { readonly kind: 'status'; readonly status: S }
  | { readonly kind: 'event'; readonly event: DemoEvent }

/** Something worth a line on the screen; times are of the steady clock. */
export type DemoEvent =
  | { readonly kind: 'run'; readonly time: number; readonly id: string }
  | { readonly kind: 'siren'; readonly time: number; readonly on: boolean }
  | { readonly kind: 'alert'; readonly time: number; readonly change: AlertChange }

export type HubStatus = HubStats

export interface FireEngineStatus {
  readonly id: string
  readonly motion: Motion
  readonly details: EmergencyDetails
  readonly radio: RadioCounts
}

export interface AutonomousVehicleStatus {
  readonly id: string
  readonly motion: Motion
  readonly radio: RadioCounts
  /** Emergency vehicles in hearing range, the nearest first. */
  readonly encounters: readonly Encounter[]
  readonly alerts: { readonly raised: number; readonly cleared: number }
}
