import type { RadioCounts } from './radio'
import { isSuccess, type State } from './state'

const NOTHING: RadioCounts = {
  sent: { bsm: 0, eva: 0 },
  received: 0,
  decoded: 0,
  errors: 0,
  latencyMs: { samples: 0 },
}

/** What `--json` prints. Counts at the top are those of both vehicles together. */
export function summary(state: State): Record<string, unknown> {
  const engine = state.engine?.radio ?? NOTHING
  const car = state.car?.radio ?? NOTHING
  const { p50, p99, samples } = car.latencyMs
  return {
    ok: isSuccess(state),
    seconds: round(state.elapsed, 1),
    sent: total(engine) + total(car),
    received: engine.received + car.received,
    decoded: engine.decoded + car.decoded,
    errors: engine.errors + car.errors + (state.hub?.errors ?? 0),
    alertsRaised: state.car?.alerts.raised ?? 0,
    alertsCleared: state.car?.alerts.cleared ?? 0,
    firstAlert: state.firstAlert ?? null,
    // From the fire engine's send to the message decoded in the autonomous vehicle.
    latencyMs: { p50: round(p50, 3), p99: round(p99, 3), samples },
    fireEngine: counts(engine),
    autonomousVehicle: counts(car),
    hub: { received: state.hub?.received ?? 0, delivered: state.hub?.delivered ?? 0, errors: state.hub?.errors ?? 0 },
    ...(state.failure !== undefined && { failure: state.failure }),
  }
}

const counts = ({ sent, received, decoded, errors }: RadioCounts): unknown => ({ sent, received, decoded, errors })

const total = ({ sent }: RadioCounts): number => sent.bsm + sent.eva

/** `null` where there is nothing to round, because JSON has no `undefined`. */
export const round = (value: number | undefined, digits: number): number | null =>
  value === undefined ? null : Number(value.toFixed(digits))
