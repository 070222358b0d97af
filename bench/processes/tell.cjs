// `node --require` this in a process that is measured: it tells its own CPU time, memory and profile when its parent asks.
const { Session } = require('node:inspector');

const session = new Session();

const answers = {
  cpu: (answer) => {
    const { user, system } = process.cpuUsage();
    answer((user + system) / 1000);
  },
  memory: (answer) => answer(process.memoryUsage().rss / 1024 / 1024),
  'profile-start': (answer) => {
    session.connect();
    session.post('Profiler.enable', () => session.post('Profiler.start', () => answer(true)));
  },
  'profile-stop': (answer) =>
    session.post('Profiler.stop', (_error, { profile }) => {
      session.disconnect();
      answer(profile);
    }),
};

process.on('message', ({ question }) => answers[question]?.((answer) => process.send({ question, answer })));
process.channel?.unref();
