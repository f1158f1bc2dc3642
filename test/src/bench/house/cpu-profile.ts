import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';

/**
 * Loaded before a program (`--import`) when the bench is run with `--profile`: writes where its time went, from its start to its
 * end, for `chrome://inspect` or any viewer of .cpuprofile files.
 */
const { PROFILE_FILE = '' } = process.env;
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.start');
process.once('exit', () => {
  session.post('Profiler.stop', (error, answer) => {
    if (error === null) writeFileSync(PROFILE_FILE, JSON.stringify(answer.profile));
  });
});
