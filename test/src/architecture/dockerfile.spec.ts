import { describe, expect, it } from '@jest/globals';
import { type Dockerfile, DockerfileParser, type Instruction } from 'dockerfile-ast';

import { jsonOf, type PackageJson, projectFolders, textOf, trackedFiles } from './repository.js';

interface Stage {
  readonly name: string;
  readonly from: string;
  readonly instructions: readonly Instruction[];
}

function stagesOf(dockerfile: Dockerfile): readonly Stage[] {
  const stages: { name: string; from: string; instructions: Instruction[] }[] = [];
  for (const instruction of dockerfile.getInstructions()) {
    const words = instruction.getArguments().map((argument) => argument.getValue());
    if (instruction.getKeyword() === 'FROM') {
      stages.push({ from: words[0] ?? '', name: words[2] ?? '', instructions: [] });
    } else {
      stages.at(-1)?.instructions.push(instruction);
    }
  }
  return stages;
}

/** The words of an exec-form instruction, e.g. `CMD ["node", "main.js"]`. */
function execForm(stage: Stage, keyword: string): readonly string[] {
  const found = stage.instructions.find((instruction) => instruction.getKeyword() === keyword);
  return JSON.parse(found?.getArgumentsContent() ?? '[]') as string[];
}

describe('the Dockerfile', () => {
  const text = textOf('Dockerfile');
  const stages = stagesOf(DockerfileParser.parse(text));
  const stage = (name: string): Stage => {
    const found = stages.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`no stage ${name}`);
    return found;
  };

  it('has only instructions that Docker knows', () => {
    const known = ['ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'HEALTHCHECK', 'RUN', 'USER', 'WORKDIR'];
    const used = stages.flatMap(({ instructions }) => instructions.map((instruction) => instruction.getKeyword()));
    expect(used.filter((keyword) => !known.includes(keyword))).toEqual([]);
    expect(stages.map(({ name }) => name)).toEqual(['base', 'build', 'runtime', 'api', 'worker', 'cli']);
  });

  it('stands on one pinned Node that the packages accept, and each stage on one above it', () => {
    const version = /^node:(\d+\.\d+)\.\d+-bookworm-slim$/.exec(stages[0]?.from ?? '')?.[1];
    const wanted = jsonOf<PackageJson>('package.json').engines?.['node']?.replace('>=', '');
    expect(Number(version)).toBeGreaterThanOrEqual(Number(wanted));
    stages.slice(1).forEach(({ from }, index) => {
      expect(stages.slice(0, index + 1).map(({ name }) => name)).toContain(from);
    });
  });

  it('installs what the lock says and builds every project that is shipped', () => {
    const run = stage('build').instructions.filter((instruction) => instruction.getKeyword() === 'RUN');
    const commands = run.map((instruction) => instruction.getArgumentsContent() ?? '');
    expect(commands[0]).toMatch(/^npm ci /);
    expect(commands[1]).toContain('nx run-many -t build');
    const names = projectFolders().map((folder) => jsonOf<PackageJson>(`${folder}/package.json`).name);
    const excluded = /--exclude=(\S+)/.exec(commands[1] ?? '')?.[1]?.split(',') ?? [];
    expect(excluded.filter((name) => !names.includes(name))).toEqual([]);
    expect(commands[2]).toMatch(/^npm prune --omit=dev/);
  });

  it('starts programs that the build makes, without root', () => {
    expect(execForm(stage('api'), 'CMD')).toEqual(['node', 'apps/api/dist/main.js']);
    expect(execForm(stage('worker'), 'CMD')).toEqual(['node', 'apps/worker/dist/main.js']);
    expect(execForm(stage('cli'), 'ENTRYPOINT')).toEqual(['node', 'apps/cli/dist/main.js']);
    const files = trackedFiles();
    for (const app of ['api', 'worker', 'cli']) expect(files).toContain(`apps/${app}/src/main.ts`);
    const user = stage('runtime').instructions.find((instruction) => instruction.getKeyword() === 'USER');
    expect(user?.getArgumentsContent()).toBe('node');
  });

  it('removes only folders that are there', () => {
    const removed = /rm -rf ([^\n]+)$/m.exec(text)?.[1]?.split(' ') ?? [];
    expect(removed.length).toBeGreaterThan(3);
    const files = trackedFiles();
    const gone = removed
      .filter((folder) => folder !== '.nx')
      .filter((folder) => {
        const pattern = new RegExp(`^${folder.replace('*', '[^/]+')}/`);
        return !files.some((file) => pattern.test(file));
      });
    expect(gone).toEqual([]);
  });

  it('lets through everything that the build needs, and neither tests nor secrets', () => {
    const ignore = textOf('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(ignore[0]).toBe('*');
    const through = ignore.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    const files = trackedFiles();
    expect(through.filter((path) => !files.some((file) => file === path || file.startsWith(`${path}/`)))).toEqual([]);
    // Every workspace's manifest, or `npm ci` does not agree with the lock.
    const manifests = projectFolders().map((folder) => `${folder}/package.json`);
    expect(manifests.filter((file) => !through.some((path) => file === path || file.startsWith(`${path}/`)))).toEqual(
      [],
    );
    expect(through.filter((path) => path.startsWith('.') || path === 'tools')).toEqual([]);
    expect(ignore).toEqual(expect.arrayContaining(['**/node_modules', '**/dist', '**/*.spec.ts']));
  });

  it('exposes the ports that the programs listen on by default', () => {
    const exposed = (name: string) =>
      stage(name)
        .instructions.find((instruction) => instruction.getKeyword() === 'EXPOSE')
        ?.getArgumentsContent();
    expect(textOf('.env.example')).toContain(`API_PORT=${String(exposed('api'))}\n`);
    expect(textOf('.env.example')).toContain(`WORKER_METRICS_PORT=${String(exposed('worker'))}\n`);
  });
});
