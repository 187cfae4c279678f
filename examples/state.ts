import type { AutonomousVehicleStatus, DemoEvent, FireEngineStatus, HubStatus } from './protocol'

/** Everything the demo knows at one moment. */
export interface State {
  /** Address of the hub. */
  readonly url: string
  /** Since the vehicles set off, seconds. */
  readonly elapsed: number
  /** Time of the steady clock when they did. */
  readonly start: number
  readonly hub: HubStatus | undefined
  readonly engine: FireEngineStatus | undefined
  readonly car: AutonomousVehicleStatus | undefined
  /** What has happened, the latest last. */
  readonly events: readonly DemoEvent[]
  /** Alerts that the autonomous vehicle raised for the fire engine. */
  readonly alertsForEngine: number
  readonly firstAlert: FirstAlert | undefined
  /** What went wrong, if the demo could not go on. */
  readonly failure: string | undefined
}

/** The first alert: so many seconds after the start, and what it was about, in metres, m/s and seconds. */
export interface FirstAlert {
  readonly after: number
  readonly distance: number
  readonly closingSpeed: number
  readonly timeOfArrival?: number
}

/** Whether the demo has shown what it is for. */
export const isSuccess = ({ failure, alertsForEngine }: State): boolean => failure === undefined && alertsForEngine > 0
