import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const TELL = join(import.meta.dirname, '../processes/tell.cjs');
const LONGEST_START = 60_000;

/** A server in a process of its own, that tells its own CPU time (ms), resident memory (MiB) and profile. */
export class MeasuredProcess {
  #child;

  constructor(child, port) {
    this.#child = child;
    this.port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** @returns {Promise<MeasuredProcess>} when `path` answers 200; `startedIn` is the time that took, in ms */
  static async start({ script, args = [], flags = [], requires = [], env = {}, port, path = '/' }) {
    const began = performance.now();
    const child = spawn(process.execPath, [...flags, ...[TELL, ...requires].flatMap((each) => ['--require', each]), script, ...args], {
      env: { ...process.env, ...env, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.channel.unref();
    const server = new MeasuredProcess(child, port);
    while (!(await answers(`${server.url}${path}`))) {
      if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
      if (performance.now() - began > LONGEST_START) throw new Error(`${script} did not answer ${path} in a minute`);
      await sleep(5);
    }
    server.startedIn = performance.now() - began;
    return server;
  }

  cpu() {
    return this.#ask('cpu');
  }

  memory() {
    return this.#ask('memory');
  }

  /** Since it started; of a server that was started with `processes/count-queries.cjs`. */
  queries() {
    return this.#ask('queries');
  }

  startProfile() {
    return this.#ask('profile-start');
  }

  stopProfile() {
    return this.#ask('profile-stop');
  }

  async stop() {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await ended;
  }

  #ask(question) {
    return new Promise((resolve, reject) => {
      const listen = (message) => {
        if (message.question !== question) return;
        this.#child.off('message', listen);
        resolve(message.answer);
      };
      this.#child.on('message', listen);
      this.#child.send({ question }, (error) => error && reject(error));
    });
  }
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
