import { type Command, Option } from 'commander';
import { dayOf } from '@holdfast/domain';
import { type CliEnvironment, tenantOf } from '../environment.js';
import { withPool } from '../with-pool.js';
import { csvOutput } from './csv-output.js';
import { type ForecastOutput, readForecasts } from './read-forecasts.js';
import { jsonOutput } from './json-output.js';
import { tableOutput } from './table-output.js';

interface ForecastOptions {
  readonly tenant?: string;
  readonly team?: string;
  readonly staff?: string;
  readonly placement?: string;
  readonly until?: string;
  readonly json?: true;
  readonly csv?: true;
}

/** `holdfast forecast` */
export function forecastCommand(program: Command, { config, output, now }: CliEnvironment): void {
  program
    .command('forecast')
    .description('What happens if nobody acts: who is told of what and when, and which cases reach a manager')
    .option('--tenant <id>', 'the municipality; the demo one when left out in demo and test mode')
    .addOption(new Option('--team <id>', 'only what the people of this team owe and are told'))
    .addOption(new Option('--staff <id>', 'only what this person owes and is told').conflicts('team'))
    .addOption(new Option('--placement <id>', 'only this case').conflicts(['team', 'staff']))
    .option('--until <day>', 'how far to look, YYYY-MM-DD; three months when left out, five years at most')
    .addOption(new Option('--json', 'every line of every case, and the sums, as one JSON document'))
    .addOption(new Option('--csv', 'every line as a row; what repeats is one row').conflicts('json'))
    .addHelpText(
      'after',
      `
By the rules, absences and leavings that are registered now. The same people are told that the alarms themselves
would tell; nothing is sent and nothing is written. Ids and codes only: no personal text.`,
    )
    .action(async (options: ForecastOptions) => {
      const settings = config();
      const tenant = tenantOf(settings, options.tenant);
      const { team, staff, placement, until } = options;
      const made: ForecastOutput = options.json
        ? jsonOutput(output)
        : options.csv
          ? csvOutput(output)
          : tableOutput(output);
      await withPool(settings.DATABASE_URL, async (pool) => {
        const sums = await readForecasts(
          {
            ...{ pool, tenant, now: now() },
            ...(until === undefined ? {} : { until }),
            ...(team === undefined ? {} : { team }),
            ...(staff === undefined ? {} : { staff }),
            ...(placement === undefined ? {} : { placement }),
            progress: (total) => output.progress(`forecasting ${tenant}`, total),
          },
          made,
        );
        const reach = `${sums.tally.reachManager.length} of them reach a manager`;
        output.note(`${tenant}: ${sums.tally.cases} open cases until ${dayOf(sums.until)}, ${reach}.`);
      });
    });
}
