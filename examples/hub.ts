/// <reference types="node" />
// The hub of the demo: `hub.js [PORT]`; without a port it takes a free one.
import { startHub } from 'bluelight/transport/hub'
import type { HubStatus } from './protocol'
import { every, steadyClock } from './ticker'
import { obey, report } from './worker'

const hub = await startHub({ port: Number(process.argv[2] ?? 0) })
const status = (): void => report<HubStatus>({ kind: 'status', status: hub.stats })
const cancel = every(steadyClock, 200, steadyClock.now(), status)

obey({
  go: () => undefined,
  stop: async () => {
    cancel()
    await hub.stop()
    status()
  },
})
report({ kind: 'ready', url: hub.url })
